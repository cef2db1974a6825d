import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));

/** Title by which the harness knows its own page among the tabs. */
export const insideTitle = 'ikrar-inside';

// Firefox' automation may not open an extension's pages, so the extension has to open this one itself.
const opener = `browser.runtime.onInstalled.addListener(() => {
  browser.tabs.create({ url: browser.runtime.getURL('inside.html'), active: false });
});`;

/** Leaves the copy one language, so that a test's language does not depend on the browser's language packs. */
async function keepLanguage(
  copy: string,
  language: string,
  manifest: { default_locale?: string },
): Promise<void> {
  for (const other of await readdir(join(copy, '_locales'))) {
    if (other !== language) await rm(join(copy, '_locales', other), { recursive: true });
  }
  manifest.default_locale = language;
}

/**
 * A copy of a build with one empty page more, through which tests reach the extension's storage and log.
 * Nothing of the product is changed.
 * @param language the one language that stays
 * @param opens adds the script that opens the page when the extension starts
 * @returns the copy's folder
 */
export async function copyWithInside(build: string, opens: boolean, language?: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'ikrar-extension-'));
  await cp(join(output, build), copy, { recursive: true });
  await writeFile(
    join(copy, 'inside.html'),
    `<!doctype html><meta charset="utf-8"><title>${insideTitle}</title>`,
  );
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  if (opens) {
    manifest.background.scripts.push('inside-opener.js');
    await writeFile(join(copy, 'inside-opener.js'), opener);
  }
  if (language) await keepLanguage(copy, language, manifest);
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}
