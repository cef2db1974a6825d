import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the bundles lie; made anew for every run, never committed. */
export const bundles = fileURLToPath(new URL('../../.cache/pages/', import.meta.url));

/** Bundles the test pages: `x.js`, `facebook.js`, `forms.js`. Takes about a second. */
export async function buildPages(): Promise<void> {
  await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    // Under Vitest, Vite would take this for a development build and call parts of React that production has not.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: bundles,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      rollupOptions: {
        input: {
          x: `${here}x/page.tsx`,
          facebook: `${here}facebook/page.tsx`,
          forms: `${here}forms/page.ts`,
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
}
