import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { program } from '../browser/programs.ts';

async function bundled(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const code = bundle && 'output' in bundle ? bundle.output[0].code : undefined;
  if (code === undefined) throw new Error('no script to draw with');
  return code;
}

/**
 * An empty page of Chromium with a script to draw with.
 * @param entry path of the script, whose exports stand under `name`
 * @returns the page, and what closes its browser
 */
export async function openDrawingPage(
  entry: string,
  name: string,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const browser = await chromium.launch({
    executablePath: program('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundled(entry, name) });
    return { page, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
