/** The mock server and Vite's own beside it. */
import { spawn } from 'node:child_process';

const port = process.env.PORT ?? '8090';
const options = {
    stdio: 'inherit',
    env: { ...process.env, PORT: port, RECTIFY_BACKEND: `http://127.0.0.1:${port}` },
};
const children = [spawn('node', ['mock/server.mjs'], options), spawn('npx', ['vite'], options)];
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => children.forEach(child => child.kill()));
}
children.forEach(child => child.on('exit', () => children.forEach(other => other.kill())));
