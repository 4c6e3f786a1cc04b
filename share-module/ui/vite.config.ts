import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = process.env.RECTIFY_BACKEND ?? 'http://127.0.0.1:8080';

/**
 * Relative asset addresses, because the same files are served at /res/rectify/ui/ by the embedded host
 * and at /share/res/rectify/ui/ inside Share. ES modules only: Share's page has a global AMD loader that
 * a UMD build would register with.
 */
export default defineConfig(({ command }) => ({
  base: command === 'build' ? './' : '/',
  plugins: [react()],
  server: { port: 5173, proxy: { '/alfresco': { target: backend, changeOrigin: false } } },
  build: {
    target: 'es2022',
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rollupOptions: {
      input: 'src/main.tsx',
      preserveEntrySignatures: 'exports-only',
      output: {
        format: 'es',
        // The helper in a file of its own keeps the entry whole, with its style sheet beside it.
        manualChunks: id => {
          if (id.includes('vite/preload-helper')) {
            return 'preload';
          }
          return /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run)\//.test(
            id,
          )
            ? 'react'
            : undefined;
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60000,
  },
}));
