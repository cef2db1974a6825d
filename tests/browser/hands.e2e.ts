import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnHand } from '../../photos/hand/drawn-hand.ts';
import { type Held, heldOtherwise, heldSigns } from '../../photos/hand/held.ts';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { type Answer, askHands } from './hands/ask-hands.ts';
import { png } from './hands/png.ts';
import { setSettings } from './inside.ts';
import { type Served, serve } from './server.ts';

const held = (hand: Held | undefined): string => {
  if (!hand) throw new Error('no such hand');
  return `data:image/png;base64,${png(drawnHand(hand.pose, hand.view ?? {}, 320)).toString('base64')}`;
};

let served: Served;
beforeAll(async () => {
  served = await serve({});
});
afterAll(() => served.close());

describe('hands in Chromium', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launchChromium({ served, build: 'chrome-mv3-e2e' });
    await setSettings(driver, {});
  });
  afterAll(() => driver.close());

  const look = async (pictures: string[]): Promise<Answer[]> => driver.inside.evaluate(askHands, pictures);

  test('the worker of the package sees signs, and nothing in a fist or a hand at rest', async () => {
    const signs = ['dua-jari', 'lima-jari', 'metal'];
    const others = ['fist', 'resting'];
    const pictures = [
      ...signs.map((sign) => held(heldSigns[sign]?.[0])),
      ...others.map((name) => held(heldOtherwise[name])),
    ];
    const [opened, ...answers] = await look(pictures);
    expect(opened).toEqual({ type: 'ready' });
    const values = answers.map(({ seen }) => seen?.map(({ value }) => value));
    expect(values).toEqual([...signs.map((sign) => [sign]), ...others.map(() => [])]);
  });

  test('a sign is where the hand is', async () => {
    const [, answer] = await look([held(heldSigns['dua-jari']?.[0])]);
    const [seen] = answer?.seen ?? [];
    // The wrist is in the middle of the picture, the longest finger's tip 18 centimetres of 46 above it.
    const { y = 0, height = 0 } = seen?.box ?? {};
    expect(y).toBeGreaterThan(0.05);
    expect(y).toBeLessThan(0.2);
    expect(y + height).toBeGreaterThan(0.4);
    expect(y + height).toBeLessThan(0.6);
  });
});

test('Firefox without WebGL says that it does not look at hands', async () => {
  const driver = await launchFirefox({ served, build: 'firefox-mv3-e2e' });
  try {
    const [opened] = await driver.inside.evaluate(askHands, []);
    expect(opened?.type).toBe('unable');
    expect(opened?.message).toContain('WebGL');
  } finally {
    await driver.close();
  }
});
