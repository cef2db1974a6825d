import type { OpenReader, Seen } from '../seen.ts';
import { findText } from './find.ts';
import { inReadingOrder, type Line } from './lines.ts';
import { withNumbers } from './lone.ts';
import { readBoxes } from './looks.ts';
import { openModels } from './models.ts';
import { withDigits } from './number-words.ts';
import { mirrored, type SlantedBox, uprightBox } from './slanted-box.ts';
import { readStacked } from './stacked.ts';

/** Below this what was read is mostly not there. */
const confidenceAtLeast = 0.5;

/** Reads the lines of text in a picture, in the order in which a person would. */
export const open: OpenReader = async (asset) => {
  const models = await openModels(asset);
  return {
    read: async (picture) => {
      const boxes = await findText(models.find, picture);
      const { readings: first, inMirror } = await readBoxes(models, picture, boxes);
      const readings = inMirror ? first : await withNumbers(models, picture, boxes, first);
      // What stands in a mirror is read from right to left, and shown where it stands.
      const held = (box: SlantedBox) => (inMirror ? mirrored(box, picture.small) : box);
      const stacked = inMirror ? undefined : await readStacked(models, picture, boxes, readings);
      const words = readings.flatMap(({ text, confidence }, at): Line[] => {
        const box = stacked?.boxes.has(at) ? undefined : boxes[at];
        const word = text.trim();
        return box && word && confidence >= confidenceAtLeast
          ? [{ text: word, confidence, box: held(box) }]
          : [];
      });
      const lines = [...(stacked ? [stacked.line] : []), ...inReadingOrder(words)];
      return lines.map(
        ({ text, confidence, box }): Seen => ({
          kind: 'text',
          value: withDigits(text),
          confidence,
          box: uprightBox(held(box), picture.small),
        }),
      );
    },
  };
};
