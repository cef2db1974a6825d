import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handSigns } from '../../rules/regulation/hand-signs.ts';
import { articulated, recorded, type View } from './articulated.ts';
import { type Held, heldOtherwise, heldSigns } from './held.ts';
import { poses } from './poses.ts';
import { signOf } from './sign.ts';

/** Pixels that a metre takes: a palm of 85 in the picture. */
const near = 900;

/** A hand as it is held, turned a little more. */
const turned = ({ pose, view = {} }: Held, { roll = 0, yaw = 0, pitch = 0, mirrored = false }: View) =>
  articulated(pose, {
    roll: (view.roll ?? 0) + roll,
    yaw: (view.yaw ?? 0) + yaw,
    pitch: (view.pitch ?? 0) + pitch,
    mirrored,
  });

const angle = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
/** Further, a thumb to the side is a thumb up. */
const view = fc.record({ roll: angle(20), yaw: angle(20), pitch: angle(12), mirrored: fc.boolean() });
/** Numbers around nought, as many as there are coordinates, in metres. */
const shaking = fc.array(angle(0.001), { minLength: 63, maxLength: 63 });
const inTurn = (values: readonly number[]) => {
  const rest = values.values();
  return () => rest.next().value ?? 0;
};

const cases = Object.entries(heldSigns).flatMap(([sign, hands]) =>
  hands.map((hand, way) => ({ sign, way: way + 1, hand })),
);

describe('a sign', () => {
  it.each(cases)('$sign, way $way, is recognised however it is turned', ({ sign, hand }) => {
    fc.assert(
      fc.property(view, shaking, (more, noise) => {
        const seen = signOf(recorded(turned(hand, more), near, inTurn(noise)));
        expect(seen?.id).toBe(sign);
      }),
    );
  });

  it('is surer the straighter its fingers are', () => {
    const [hand] = heldSigns.telunjuk ?? [];
    if (!hand) throw new Error('no hand');
    const limp = { ...hand, pose: { ...hand.pose, index: [0, 37, 4, 3] as const } };
    const [straight, bent] = [hand, limp].map((one) => signOf(recorded(turned(one, {}), near)));
    expect([straight?.id, bent?.id]).toEqual(['telunjuk', 'telunjuk']);
    expect(bent?.confidence).toBeLessThan(straight?.confidence ?? 0);
  });

  it.each(cases)('$sign, way $way, is not read from a hand far away', ({ hand }) => {
    expect(signOf(recorded(turned(hand, {}), 250))).toBeUndefined();
  });
});

describe('nothing', () => {
  it.each(Object.entries(heldOtherwise))('is seen in a hand that is %s', (_, hand) => {
    fc.assert(
      fc.property(view, shaking, (more, noise) => {
        expect(signOf(recorded(turned(hand, more), near, inTurn(noise)))).toBeUndefined();
      }),
    );
  });

  it.each(['telunjuk', 'dua-jari', 'jempol', 'lima-jari'])('is seen in %s upside down', (sign) => {
    for (const hand of heldSigns[sign] ?? []) {
      expect(signOf(recorded(turned(hand, { roll: 180 }), near))).toBeUndefined();
    }
  });
});

describe('the poses', () => {
  it('are those of the regulation', () => {
    expect(new Set(poses.map(({ sign }) => sign))).toEqual(new Set(handSigns.map(({ id }) => id)));
  });

  it('each have a hand that is drawn for them', () => {
    expect(new Set(poses.map(({ sign }) => sign))).toEqual(new Set(Object.keys(heldSigns)));
  });
});
