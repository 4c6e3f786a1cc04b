import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const UI = join(dirname(fileURLToPath(import.meta.url)), '..');
const DIST = join(UI, 'dist');
const SHELL = join(UI, '../../embedded-host/src/main/resources/shell/index.html');
const PREFIX = '/res/rectify/ui/';
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** The built bundle and the shell page around it, put together as the embedded host does it. */
export function serveStatic(path, response) {
    if (path.startsWith(PREFIX)) {
        const file = join(DIST, normalize(path.slice(PREFIX.length)));
        if (!file.startsWith(DIST) || !existsSync(file)) {
            response.writeHead(404).end();
            return;
        }
        response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
        response.end(readFileSync(file));
        return;
    }
    const entry = JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8'))['src/main.tsx'];
    const tags = [
        ...(entry.css ?? []).map(file => `<link rel="stylesheet" href="${PREFIX}${file}" />`),
        `<script type="module" src="${PREFIX}${entry.file}"></script>`,
    ];
    const page = readFileSync(SHELL, 'utf8')
        .replace('<!--rectify:entry-->', tags.join('\n    '))
        .replace('data-demo="false"', 'data-demo="true"');
    response.writeHead(200, { 'Content-Type': 'text/html;charset=UTF-8' });
    response.end(page);
}
