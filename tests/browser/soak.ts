import { expect } from 'vitest';
import type { StoredCheck } from '../../log/check.ts';
import type { Ground } from './ground.ts';
import { rows } from './inside.ts';
import { createRandom, type Random } from './random.ts';
import { inline } from './surfaces.ts';
import { partisan } from './texts.ts';
import { until } from './until.ts';
import { settled, type Visit } from './visit.ts';

/** What a person may decide, and by which keys. The text stays, but for the last. */
const decisions = [
  { decision: 'cancelled', keys: ['Escape'] },
  { decision: 'edited', keys: ['Enter'] },
  { decision: 'cancelled', keys: ['Tab', 'Enter'] },
  { decision: 'edited', keys: ['Enter'] },
  { decision: 'cancelled', keys: ['Escape'] },
  { decision: 'edited', keys: ['Enter'] },
  { decision: 'cancelled', keys: ['Escape'] },
  { decision: 'sent', keys: ['Tab', 'Tab', 'Enter'] },
] as const;

/** Ends the background again and again, at random moments, until it is told to stop. */
function killer(kill: () => Promise<void>, random: Random) {
  const end = new AbortController();
  let kills = 0;
  const run = async () => {
    while (!end.signal.aborted) {
      await new Promise((resolve) => {
        setTimeout(resolve, random.below(250));
      });
      await kill();
      kills += 1;
    }
  };
  const done = run();
  return async (): Promise<number> => {
    end.abort();
    await done;
    return kills;
  };
}

const isUp = ({ tab }: Visit): Promise<boolean> =>
  tab.evaluate(
    () =>
      document.querySelector('ikrar-warning')?.shadowRoot?.activeElement?.matches('.button-primary') === true,
  );

/**
 * Holds and decides `count` posts while the background is ended at random, and holds what the log then has against what
 * was decided: nothing lost, nothing doubled.
 * @param seed of all that is random; printed, so that a run can be had again
 * @returns how often the background was ended
 */
export async function soak(
  { driver, go }: Pick<Ground, 'driver' | 'go'>,
  count: number,
  seed: number,
): Promise<number> {
  console.log(`soak: ${count} decisions, seed ${seed}`);
  const random = createRandom(seed);
  const before = (await rows(driver())).at(-1)?.id ?? 0;
  const wanted: string[] = [];
  const here = await go(inline);
  const stop = killer(driver().stopBackground, random);
  for (let at = 0; at < count; at += 1) {
    if ((await here.text()) !== partisan) await here.write(partisan);
    await here.pressKeys();
    await until('the warning stands', () => isUp(here));
    const { decision, keys } = random.oneOf(decisions);
    for (const key of keys) await here.tab.press(key);
    await here.warningGone();
    wanted.push(decision);
    if (decision === 'sent') {
      await until('the page has sent', async () => (await here.text()) === '');
      await settled(here.tab);
    }
  }
  const kills = await stop();
  const written = await until('every decision is in the log', async () => {
    const found: StoredCheck[] = await rows(driver(), before);
    return found.length >= count && found;
  });
  // By their time: one that had to be told twice may be written after the next.
  const inOrder = written.toSorted((one, other) => one.at - other.at).map(({ decision }) => decision);
  expect(inOrder).toEqual(wanted);
  return kills;
}
