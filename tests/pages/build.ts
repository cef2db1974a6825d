import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the bundles lie; made anew for every run, never committed. */
export const bundles = fileURLToPath(new URL('../../.cache/pages/', import.meta.url));

const pages = {
  x: 'x/page.tsx',
  facebook: 'facebook/page.tsx',
  forms: 'forms/page.ts',
  stage: 'stage/page.ts',
  tulis: 'tulis/page.tsx',
};

/** One bundle for each page, so that it loads one file, and apart from it only what it asks for later. */
const bundle = ([name, start]: [string, string]) =>
  build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    // Under Vitest, Vite would take this for a development build and call parts of React that production has not.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: bundles,
      emptyOutDir: false,
      minify: false,
      modulePreload: false,
      rollupOptions: {
        input: { [name]: here + start },
        output: { entryFileNames: '[name].js', chunkFileNames: `${name}-[name].js` },
      },
    },
  });

/** Bundles the test pages. Takes about a second. */
export async function buildPages(): Promise<void> {
  await rm(bundles, { recursive: true, force: true });
  await mkdir(bundles, { recursive: true });
  await Promise.all(Object.entries(pages).map(bundle));
}
