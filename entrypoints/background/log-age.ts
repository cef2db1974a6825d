import { removeOldChecks } from '../../log/remove.ts';
import { readSettings } from '../../policy/store.ts';

/** Deletes what the log need no longer keep. Comes with every start of the browser, every setting and every new day. */
export async function keepLogShort(): Promise<void> {
  await removeOldChecks((await readSettings()).logDays);
}
