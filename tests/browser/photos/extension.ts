import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const output = fileURLToPath(new URL('../../../.output/', import.meta.url));

/** Where the copies lie, as seen from `.output`. */
const copies = '../.cache/photos';

/** The host whose pages the tests' own content script runs on. */
export const host = 'foto.contoh.go.id';

async function bundled(start: string, folder: string, name: string): Promise<void> {
  await bundle({
    configFile: false,
    mode: 'e2e',
    root: here,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      lib: { entry: join(here, start), formats: ['iife'], name: 'made', fileName: () => name },
    },
  });
}

interface Changes {
  /** As before Chrome 148, when messages carried no files. */
  json?: boolean;
}

/**
 * A copy of a build in which a made-up reader stands for the one of text, and no other is there; a content script of
 * the test's stands for the guard.
 * @returns the build's name for `launch`
 */
export async function extensionWithMadeUpReader(
  build: string,
  { json = false }: Changes = {},
): Promise<string> {
  const name = `${build}${json ? '-json' : ''}`;
  const copy = join(output, copies, name);
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  const isReader = (file: string) => /^photo(-text|-hand|-face|-emblem)?(\.js)?$/.test(file);
  for (const file of await readdir(join(output, build))) {
    if (!isReader(basename(file))) await cp(join(output, build, file), join(copy, file), { recursive: true });
  }
  await bundled('made-up-reader.ts', copy, 'photo-text.js');
  await bundled('page-script.ts', copy, 'photo-page.js');
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const matches = [`https://${host}/*`];
  manifest.content_scripts.push({ matches, js: ['photo-page.js'], run_at: 'document_end' });
  for (const resource of manifest.web_accessible_resources ?? []) resource.matches.push(...matches);
  if (json) delete manifest.message_serialization;
  await writeFile(file, JSON.stringify(manifest));
  return join(copies, name);
}
