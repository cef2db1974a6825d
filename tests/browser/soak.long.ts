// @vitest-environment node
import { expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { ground } from './ground.ts';
import { soak } from './soak.ts';

const here = ground(launchChromium, 'chrome-mv3-e2e');

test('10,000 decisions, the background ended at random: none lost, none doubled', async () => {
  const kills = await soak(here, 10_000, Number(process.env.IKRAR_SEED ?? Date.now() % 1_000_000));
  console.log(`soak: the background was ended ${kills} times`);
  expect(kills).toBeGreaterThan(1000);
});
