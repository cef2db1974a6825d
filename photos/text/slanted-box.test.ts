import { describe, expect, it } from 'vitest';
import { covers, mirrored, type SlantedBox, smallestBox, stretched, uprightBox } from './slanted-box.ts';

/** Corners and some points within a box that is turned by an angle. */
function pointsOf({ centreX, centreY, width, height, angle }: SlantedBox) {
  return [-0.5, -0.2, 0.3, 0.5].flatMap((along) =>
    [-0.5, 0.1, 0.5].map((across) => ({
      x: centreX + along * width * Math.cos(angle) - across * height * Math.sin(angle),
      y: centreY + along * width * Math.sin(angle) + across * height * Math.cos(angle),
    })),
  );
}

const box = (angle: number): SlantedBox => ({ centreX: 60, centreY: 40, width: 50, height: 12, angle });

describe('smallestBox', () => {
  it.each([0, 0.3, -0.7, 1.2, -1.5, Math.PI / 2])('finds a box that lies at %f', (angle) => {
    const found = smallestBox(pointsOf(box(angle)));
    for (const [name, value] of Object.entries(box(angle))) {
      expect(found).toHaveProperty(name, expect.closeTo(value, 5));
    }
  });

  it('finds none around a line', () => {
    expect(smallestBox([0, 1, 2, 3].map((x) => ({ x, y: 2 * x })))).toBeUndefined();
    expect(smallestBox([])).toBeUndefined();
  });
});

it('stretched moves a box to a picture of another size', () => {
  expect(stretched(box(0), 2, 3)).toEqual({ centreX: 120, centreY: 120, width: 100, height: 36, angle: 0 });
  const standing = stretched(box(Math.PI / 2), 2, 3);
  expect(standing.width).toBeCloseTo(150);
  expect(standing.height).toBeCloseTo(24);
});

describe('uprightBox', () => {
  it('is told in parts of the picture', () => {
    const found = uprightBox(box(0), { width: 100, height: 80 });
    expect(found.x).toBeCloseTo(0.35);
    expect(found.y).toBeCloseTo(34 / 80);
    expect(found.width).toBeCloseTo(0.5);
    expect(found.height).toBeCloseTo(12 / 80);
  });

  it('ends where the picture ends', () => {
    const { x, width } = uprightBox({ ...box(0), centreX: 95 }, { width: 100, height: 80 });
    expect(x + width).toBe(1);
  });
});

it('covers looks for the middle of the other', () => {
  expect(covers(box(0), { ...box(0), centreX: 80 })).toBe(true);
  expect(covers(box(0), { ...box(0), centreX: 90 })).toBe(false);
  expect(covers(box(Math.PI / 2), { ...box(0), centreX: 80 })).toBe(false);
});

it('mirrored twice is where it was', () => {
  const whole = { width: 100, height: 80 };
  expect(mirrored(box(0.3), whole)).toEqual({ ...box(-0.3), centreX: 40 });
  expect(mirrored(mirrored(box(0.3), whole), whole)).toEqual(box(0.3));
  expect(mirrored(box(Math.PI / 2), whole).angle).toBe(Math.PI / 2);
});
