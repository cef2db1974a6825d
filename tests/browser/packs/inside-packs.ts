import type { browser as Api } from 'wxt/browser';
import { checkPackRequest, type PackState } from '../../../entrypoints/pages/pack-state.ts';
import type { Driver } from '../driver.ts';

// Only inside the extension's own page; both browsers know it by this name.
declare const chrome: typeof Api;

/** How it went with the agency's address the last time. */
export const packState = (driver: Driver): Promise<PackState | undefined> =>
  driver.inside.evaluate(async () => {
    const { packState: state } = await chrome.storage.local.get<{ packState?: PackState }>('packState');
    return state;
  });

/** Who stands in a contest that is in force; nothing when it is not. */
export const candidatesOf = (driver: Driver, contest: string): Promise<string[] | undefined> =>
  driver.inside.evaluate(async (wanted) => {
    type Guard = { contests: { id: string; tickets: { members: { name: string }[] }[] }[] };
    const { guard } = await chrome.storage.local.get<{ guard?: Guard }>('guard');
    const found = guard?.contests.find(({ id }) => id === wanted);
    return found?.tickets.flatMap(({ members }) => members.map(({ name }) => name));
  }, contest);

/** Has the extension ask the agency's address now, as its page does, and waits until it has. */
export async function lookForPack(driver: Driver): Promise<PackState | undefined> {
  const done = await driver.inside.evaluate((asked) => chrome.runtime.sendMessage<object, boolean>(asked), {
    ...checkPackRequest,
  });
  if (!done) throw new Error('the extension could not look for the pack');
  return packState(driver);
}

/** What the button bears on every tab. */
export const badge = (driver: Driver): Promise<string> =>
  driver.inside.evaluate(() => chrome.action.getBadgeText({}));
