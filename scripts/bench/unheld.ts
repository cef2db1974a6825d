import type { Driver } from '../../tests/browser/driver.ts';
import { guarded } from '../../tests/browser/inside.ts';
import { clean } from '../../tests/browser/texts.ts';
import type { Row } from './row.ts';
import { addedRows, guardedHost, plainHost } from './twins.ts';

const often = 300;

const kinds = [
  'click elsewhere',
  'click that posts a clean text',
  'fetch elsewhere',
  'fetch of a clean post',
] as const;
type Times = Record<(typeof kinds)[number], number[]>;

/**
 * How long the page itself waits: for all events of a press to have been dispatched, for `fetch` to have returned its
 * promise. Made by the page, so that nothing but listeners lies between two looks at the clock.
 */
async function actOften({ rounds, text }: { rounds: number; text: string }): Promise<Times> {
  const times: Times = {
    'click elsewhere': [],
    'click that posts a clean text': [],
    'fetch elsewhere': [],
    'fetch of a clean post': [],
  };
  const timed = <Result>(into: number[], run: () => Result): Result => {
    const begun = performance.now();
    const result = run();
    into.push(performance.now() - begun);
    return result;
  };
  const press = (id: string) => () => {
    const button = document.getElementById(id);
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      button?.dispatchEvent(
        new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, detail: 1 }),
      );
    }
  };
  const body = JSON.stringify({ variables: { tweet_text: text }, queryId: 'abc123' });
  const post = { method: 'POST', body, headers: { 'content-type': 'application/json' } };

  for (let round = 0; round < rounds; round += 1) {
    timed(times['click elsewhere'], press('other'));
    timed(times['click that posts a clean text'], press('send'));
    await timed(times['fetch elsewhere'], () => fetch('/settled'));
    await timed(times['fetch of a clean post'], () => fetch('/i/api/graphql/abc123/CreateTweet', post));
  }
  return times;
}

/** What a click and a request wait for Ikrar when nothing is held. */
export async function measureUnheld(driver: Driver): Promise<Row[]> {
  const argument = { rounds: often, text: clean.repeat(6) };
  const measure = async (host: string): Promise<Times> => {
    const tab = await driver.open(`https://${host}/composer`);
    if (host === guardedHost) await guarded(driver);
    await tab.evaluate(actOften, { ...argument, rounds: 20 });
    const times = await tab.evaluate(actOften, argument);
    await tab.close();
    return times;
  };
  const without = await measure(plainHost);
  const withIkrar = await measure(guardedHost);
  return kinds.flatMap((kind) => addedRows(kind, without[kind], withIkrar[kind]));
}
