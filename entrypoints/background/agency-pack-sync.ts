import { browser } from 'wxt/browser';
import { readPolicy } from '../../policy/managed.ts';
import { createTurns } from '../../rules/in-turn.ts';
import { isOwnPage } from '../pages/own-page.ts';
import { checkPackRequest, type PackState, packStateKey, readPackState } from '../pages/pack-state.ts';
import { keepTrusted, type Taken, takeAgencyPack } from './agency-pack.ts';
import { fetchPack } from './fetch-pack.ts';

const alarm = 'agency-pack';

const minute = 60_000;
/** How long until the next look, and how much later it may be: a thousand machines must not come at once. */
const usual = { after: 360 * minute, spread: 30 * minute };
/** The network may be back soon. */
const soon = { after: 60 * minute, spread: 30 * minute };

const inTurn = createTurns();

const nextLook = (now: number, problem: PackState['problem']): number => {
  const { after, spread } = problem?.code === 'unreachable' ? soon : usual;
  return now + after + Math.random() * spread;
};

/** Whether it is time: also when the policy names something else now, or the clock was set back. */
function isDue(state: PackState | undefined, url: string, keys: readonly string[], now: number): boolean {
  if (!state || state.url !== url || state.keys.join() !== keys.join()) return true;
  return now >= state.next || state.next - now > usual.after + usual.spread;
}

async function forget(): Promise<void> {
  await keepTrusted([]);
  await browser.storage.local.remove(packStateKey);
  await browser.alarms.clear(alarm);
}

async function look(
  url: string,
  keys: readonly string[],
  known: string,
  get: typeof fetchPack,
): Promise<Taken> {
  if (keys.length === 0) return { problem: { code: 'no-key' } };
  try {
    return await takeAgencyPack(await get({ url, seen: known }), keys, known);
  } catch (error) {
    console.error('Ikrar:', error);
    return { problem: { code: 'failed' } };
  }
}

async function sync(now: boolean, get: typeof fetchPack): Promise<void> {
  const { state: known, policy } = await readPolicy();
  // Nothing has been told yet; what was in force before still is.
  if (known === 'unknown') return;
  const { packUrl: url, packKey, packKeyNext } = policy;
  if (url === undefined) return forget();
  const keys = [packKey, packKeyNext].filter((key) => key !== undefined);
  const whole = await keepTrusted(keys);
  const before = await readPackState();
  const same = before?.url === url ? before : undefined;
  if (now || isDue(before, url, keys, Date.now())) {
    // Should the background be ended in the middle of it.
    await browser.alarms.create(alarm, { when: Date.now() + soon.after });
    const taken = await look(url, keys, (whole && same?.mark) || '', get);
    const tried = Date.now();
    const good = 'problem' in taken ? same?.good : tried;
    const problem = 'problem' in taken ? taken.problem : undefined;
    const state: PackState = {
      url,
      keys,
      since: same?.since ?? tried,
      tried,
      next: nextLook(tried, problem),
      ...(good !== undefined && { good }),
      mark: 'mark' in taken ? taken.mark : (same?.mark ?? ''),
      ...(problem && { problem }),
    };
    await browser.storage.local.set({ [packStateKey]: state });
  }
  const { next = 0 } = (await readPackState()) ?? {};
  await browser.alarms.create(alarm, { when: next });
}

/**
 * Looks for the agency's pack if it is time, and lets it go when the policy names no address any more.
 * @param now whatever the time
 */
export const syncAgencyPack = (now = false, get = fetchPack): Promise<void> => inTurn(() => sync(now, get));

/** Looks again whenever it is time, and when a page of ours asks. */
export function watchAgencyPack(fault: (error: unknown) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) syncAgencyPack().catch(fault);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (done: boolean) => void) => {
    const asked = typeof message === 'object' && message !== null && 'type' in message && message.type;
    if (asked !== checkPackRequest.type || !isOwnPage(sender)) return undefined;
    syncAgencyPack(true).then(
      () => reply(true),
      (error: unknown) => {
        fault(error);
        reply(false);
      },
    );
    return true;
  });
}
