import { expect, it } from 'vitest';
import { changeFor } from './change.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

it.each([
  ['right', box(0.7, 0.1, 0.2, 0.8)],
  ['left', box(0.05, 0.1, 0.2, 0.8)],
  ['top', box(0.1, 0.05, 0.8, 0.2)],
  ['bottom', box(0.1, 0.8, 0.8, 0.1)],
])('cuts the %s side off', (side, at) => {
  const change = changeFor([at]);
  expect(change).toMatchObject({ kind: 'crop', side });
  if (change?.kind !== 'crop') throw new Error('no cut');
  const { x, y, width, height } = change.keep;
  // Boxes stop at the last letter: a hair more has to go.
  const hair = 0.01;
  const [right, bottom] = [at.x + at.width + hair, at.y + at.height + hair];
  const apart = x >= right || at.x - hair >= x + width || y >= bottom || at.y - hair >= y + height;
  expect(apart).toBe(true);
});

it('covers what stands in the middle, or on both sides', () => {
  const middle = box(0.4, 0.4, 0.2, 0.2);
  expect(changeFor([middle])).toEqual({ kind: 'blur', boxes: [middle] });
  const both = [box(0, 0, 0.1, 0.9), box(0.9, 0.1, 0.1, 0.9)];
  expect(changeFor(both)).toEqual({ kind: 'blur', boxes: both });
});

it('changes nothing where nothing was seen', () => {
  expect(changeFor([])).toBeUndefined();
});
