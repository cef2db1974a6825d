import { describe, expect, it } from 'vitest';
import { agreed } from './agreed.ts';
import { articulated, recorded } from './articulated.ts';
import { type Held, heldOtherwise, heldSigns } from './held.ts';

const look = (held: Held | undefined) => {
  if (!held) throw new Error('no such hand');
  return recorded(articulated(held.pose, held.view), 900);
};
const one = look(heldSigns.telunjuk?.[0]);
const two = look(heldSigns['dua-jari']?.[0]);
const nothing = look(heldOtherwise.resting);

describe('what looks at a hand agree on', () => {
  it.each([
    ['one look', [two], 'dua-jari'],
    ['a look that sees nothing beside one that does', [nothing, two], 'dua-jari'],
    ['a look that sees something else beside two', [two, one, two], 'dua-jari'],
  ])('is the sign of %s', (_, looks, sign) => {
    expect(agreed(looks)?.id).toBe(sign);
  });

  it.each([
    ['no look', []],
    ['looks that see nothing', [nothing, nothing]],
    ['two looks of three that see nothing', [nothing, nothing, two]],
    ['looks that contradict each other', [one, two]],
  ])('is nothing for %s', (_, looks) => {
    expect(agreed(looks)).toBeUndefined();
  });
});
