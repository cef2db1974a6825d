import type { Driver } from '../browser/driver.ts';
import { guarded } from '../browser/inside.ts';
import type { Served } from '../browser/server.ts';
import { inline } from '../browser/surfaces.ts';
import { partyCall } from '../browser/texts.ts';
import { until } from '../browser/until.ts';
import { type Visit, visit } from '../browser/visit.ts';

/** The page of X with a post in its editor that touches a rule on every day; its guard is awake. */
export async function partisanAtX(driver: Driver, served: Served): Promise<Visit> {
  const here = await visit(driver, served, inline);
  await guarded(driver);
  await here.write(partyCall);
  return here;
}

/** Tries to send, and waits until the warning has the focus. Its buttons are closed to the page, and so to tests. */
export async function heldAt({ tab, pressKeys }: Visit): Promise<void> {
  await pressKeys();
  await until('the warning has the focus', () =>
    tab.evaluate(() => document.activeElement?.localName === 'ikrar-warning'),
  );
}

/** Escape: nothing is sent, and the text is there as before. */
export async function goBack({ tab, warningGone }: Visit): Promise<void> {
  await tab.press('Escape');
  await warningGone();
}
