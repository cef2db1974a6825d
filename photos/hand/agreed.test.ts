import { describe, expect, it } from 'vitest';
import { agreed } from './agreed.ts';
import { articulated, recorded } from './articulated.ts';
import { type Held, heldOtherwise, heldSigns } from './held.ts';

/** @param pixels that a metre takes: with 900, a palm of 85 */
const look = (held: Held | undefined, view = held?.view, pixels = 900) => {
  if (!held) throw new Error('no such hand');
  return recorded(articulated(held.pose, view), pixels);
};
const one = look(heldSigns.telunjuk?.[0]);
const two = look(heldSigns['dua-jari']?.[0]);
const nothing = look(heldOtherwise.resting);
/** One finger, leaning too far for a look to be sure. */
const leaning = look(heldSigns.telunjuk?.[0], { roll: 62 });
const [far, leaningFar] = [{}, { roll: 62 }].map((view) => look(heldSigns.telunjuk?.[0], view, 550));
if (!far || !leaningFar) throw new Error('no hands');

describe('what looks at a hand agree on', () => {
  it.each([
    ['one look', [two], 'dua-jari'],
    ['a look that sees nothing beside one that does', [nothing, two], 'dua-jari'],
    ['a look that sees something else beside two', [two, one, two], 'dua-jari'],
    ['a sure look beside three that may see the same', [one, leaning, leaning, leaning], 'telunjuk'],
  ])('is the sign of %s', (_, looks, sign) => {
    expect(agreed(looks)?.id).toBe(sign);
  });

  it.each([
    ['no look', []],
    ['looks that see nothing', [nothing, nothing]],
    ['two looks of three that see nothing', [nothing, nothing, two]],
    ['looks that contradict each other', [one, two]],
    ['looks that are none of them sure', [leaning, leaning]],
    ['one sure look of five', [one, leaning, leaning, leaning, leaning]],
    ['a sure look beside others that may see something else', [two, leaning, leaning]],
    ['a sure look beside others, of a hand far away', [far, leaningFar, leaningFar]],
  ])('is nothing for %s', (_, looks) => {
    expect(agreed(looks)).toBeUndefined();
  });
});
