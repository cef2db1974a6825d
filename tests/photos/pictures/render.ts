import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { program } from '../../browser/programs.ts';
import type { DeclaredPicture } from './declared.ts';

const root = join(import.meta.dirname, '../../..');
const inter = join(root, 'node_modules/@tryghost/koenig-lexical/dist/assets/fonts/Inter.ttf');

async function pageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'drawing/page.ts'), formats: ['iife'], name: 'pictures' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const code = bundle && 'output' in bundle ? bundle.output[0].code : undefined;
  if (code === undefined) throw new Error('no script to draw with');
  return code;
}

/** Draws pictures in Chromium, one after the other, and gives each as a JPEG. Takes about half a second for each. */
export async function* drawn(
  pictures: readonly DeclaredPicture[],
): AsyncGenerator<{ picture: DeclaredPicture; jpeg: Uint8Array }> {
  const browser = await chromium.launch({
    executablePath: program('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--force-color-profile=srgb'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await pageScript() });
    await page.evaluate((font) => addFont('Inter', font), (await readFile(inter)).toString('base64'));
    for (const picture of pictures) {
      const jpeg = await page.evaluate((declared) => drawDeclared(declared), picture);
      yield { picture, jpeg: Buffer.from(jpeg, 'base64') };
    }
  } finally {
    await browser.close();
  }
}
