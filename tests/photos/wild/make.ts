import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openDrawingPage } from '../drawing-page.ts';
import { type WildPicture, wildPictures } from './wild-picture.ts';

const root = join(import.meta.dirname, '../../..');
const modules = (folder: string) => join(root, 'node_modules', folder);

/** Fonts by family. What a machine lacks is drawn in the font that every Linux has. */
const fonts: readonly (readonly [family: string, file: string])[] = [
  ['Inter', modules('@tryghost/koenig-lexical/dist/assets/fonts/Inter.ttf')],
];

/** `FOLDER/anton-latin-400-normal.woff2` is Anton. */
function fontsIn(folder: string | undefined): [string, string][] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /-latin-\d+-normal\.woff2$/.test(file))
    .map((file) => [
      basename(file)
        .replace(/-latin-.*/, '')
        .replace(/-/g, ' '),
      join(folder, file),
    ]);
}

async function make(
  folder: string,
  fontFolder: string | undefined,
  wanted: readonly string[],
): Promise<void> {
  for (const half of ['tune', 'report']) mkdirSync(join(folder, half), { recursive: true });
  const { page, close } = await openDrawingPage(join(import.meta.dirname, 'painting/page.ts'), 'wild');
  try {
    for (const [family, file] of [...fonts, ...fontsIn(fontFolder)]) {
      const address = `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
      await page.evaluate(([name, data]) => knowFont(name, data), [family, address] as const);
    }
    for (const picture of wildPictures.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind))) {
      const address = await page.evaluate((one: WildPicture) => drawWild(one), picture);
      const jpeg = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
      writeFileSync(join(folder, picture.half, `${picture.id}.jpg`), jpeg);
    }
  } finally {
    await close();
  }
  writeFileSync(join(folder, 'truth.jsonl'), wildPictures.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

const [folder, fontFolder, ...kinds] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('node tests/photos/wild/make.ts FOLDER [FOLDER-OF-FONTS [KIND...]]');
await make(folder, fontFolder, kinds);
