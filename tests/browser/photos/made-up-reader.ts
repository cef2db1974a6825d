import type { OpenReader, Picture } from '../../../photos/seen.ts';
import { serve } from '../../../photos/serve.ts';

/** Where it looks: near each corner and in the middle, in parts of the picture. */
const places = [
  [0.1, 0.1],
  [0.9, 0.1],
  [0.1, 0.9],
  [0.9, 0.9],
  [0.5, 0.5],
] as const;

const names = ['black', 'blue', 'green', 'cyan', 'red', 'magenta', 'yellow', 'white'];

/** The name of what is nearest to a colour: one bit for each of red, green and blue. */
const nameOf = ([red = 0, green = 0, blue = 0]: Uint8ClampedArray): string =>
  names[(red > 127 ? 4 : 0) + (green > 127 ? 2 : 0) + (blue > 127 ? 1 : 0)] ?? '';

function coloursOf({ small }: Picture): string[] {
  const canvas = new OffscreenCanvas(small.width, small.height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  pen.drawImage(small, 0, 0);
  return places.map(([x, y]) =>
    nameOf(pen.getImageData(Math.floor(small.width * x), Math.floor(small.height * y), 1, 1).data),
  );
}

/** Sees colours and sizes. All black kills it, all green it can't bear, all cyan takes it for ever. */
const open: OpenReader = async () => ({
  read: async (picture) => {
    const colours = coloursOf(picture);
    const all = (colour: string) => colours.every((one) => one === colour);
    if (all('green')) throw new Error('green');
    if (all('cyan')) await new Promise(() => {});
    if (all('black')) {
      setTimeout(() => {
        throw new Error('black');
      });
      await new Promise(() => {});
    }
    const { full, small } = picture;
    const value = `${full.width}x${full.height} ${small.width}x${small.height} ${colours.join(' ')}`;
    return [{ kind: 'text', value, confidence: 1, box: { x: 0, y: 0, width: 1, height: 1 } }];
  },
});

serve(open);
