import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDrawingPage } from '../drawing-page.ts';
import type { DeclaredPicture } from './declared.ts';

const root = join(import.meta.dirname, '../../..');
const inter = join(root, 'node_modules/@tryghost/koenig-lexical/dist/assets/fonts/Inter.ttf');

/** Draws pictures in Chromium, one after the other, and gives each as a JPEG. Takes about half a second for each. */
export async function* drawn(
  pictures: readonly DeclaredPicture[],
): AsyncGenerator<{ picture: DeclaredPicture; jpeg: Uint8Array }> {
  const { page, close } = await openDrawingPage(join(import.meta.dirname, 'drawing/page.ts'), 'pictures');
  try {
    await page.evaluate((font) => addFont('Inter', font), (await readFile(inter)).toString('base64'));
    for (const picture of pictures) {
      const jpeg = await page.evaluate((declared) => drawDeclared(declared), picture);
      yield { picture, jpeg: Buffer.from(jpeg, 'base64') };
    }
  } finally {
    await close();
  }
}
