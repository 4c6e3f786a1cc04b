import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const backend = process.env.RECTIFY_BACKEND ?? 'http://127.0.0.1:8080';

/**
 * Writes the manifest once more as a FreeMarker value, for Share's web scripts: they cannot read a file of their own, and the
 * names carry hashes because Share lets browsers keep a file for a day.
 */
function manifestForShare() {
  return {
    name: 'rectify-manifest-for-share',
    apply: 'build' as const,
    writeBundle(options: { dir?: string }) {
      const dir = options.dir ?? 'dist';
      const chunks = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Record<
        string,
        { file: string; css?: string[]; imports?: string[]; isEntry?: boolean }
      >;
      // A sheet that two entries share belongs to the chunk that they share: an entry needs those of all that it imports.
      const sheets = (source: string, seen: Set<string>): string[] => {
        if (seen.has(source)) {
          return [];
        }
        seen.add(source);
        const { css = [], imports = [] } = chunks[source] ?? { file: '' };
        return [...imports.flatMap(each => sheets(each, seen)), ...css];
      };
      const entries = Object.fromEntries(
        Object.entries(chunks)
          .filter(([, chunk]) => chunk.isEntry === true)
          .map(([source, { file }]) => [source, { file, css: sheets(source, new Set()) }]),
      );
      writeFileSync(join(dir, 'assets.inc.ftl'), `<#assign rectifyAssets = ${JSON.stringify(entries)}>\n`);
    },
  };
}

/**
 * Relative asset addresses, because the same files are served at /res/rectify/ui/ by the embedded host
 * and at /share/res/rectify/ui/ inside Share. ES modules only: Share's page has a global AMD loader that
 * a UMD build would register with.
 */
export default defineConfig(({ command }) => ({
  base: command === 'build' ? './' : '/',
  plugins: [react(), manifestForShare()],
  server: { port: 5173, proxy: { '/alfresco': { target: backend, changeOrigin: false } } },
  build: {
    target: 'es2022',
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rollupOptions: {
      input: ['src/main.tsx', 'src/dashlet/main.ts'],
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
