import type { Driver } from '../../tests/browser/driver.ts';
import { isOffscreenOpen } from '../../tests/browser/photos/inside-photos.ts';
import { until } from '../../tests/browser/until.ts';
import { extension } from './photo-looks.ts';
import { type Memory, memoryOf } from './photo-processes.ts';
import type { Row } from './row.ts';

const limits = { peak: 900, released: 200 };

/** The readers rest after a minute without a picture, the page that asks them after another one at most. */
const patience = 180_000;
/** Memory is given back by and by: all of it is, once for so many milliseconds none was, of `step` megabytes at least. */
const [settling, step] = [10_000, 3];

/** Waits until nothing of the readers is left, and what they held is given back. */
export async function memoryAfterRelease(driver: Driver): Promise<Memory> {
  await until(
    'the page that looks at pictures has closed itself',
    async () => !(await isOffscreenOpen(driver)),
    patience,
  );
  let [least, since] = [Number.POSITIVE_INFINITY, Date.now()];
  return until(
    'its memory is given back',
    () => {
      const memory = memoryOf(extension());
      if (memory.own < least - step) [least, since] = [memory.own, Date.now()];
      return Date.now() - since > settling && memory;
    },
    patience,
  );
}

interface Moments {
  before: Memory;
  peak: Memory;
  released: Memory;
}

/** What the extension's processes take for themselves; beside it what a task manager adds up. */
export const memoryRows = ({ before, peak, released }: Moments): Row[] => [
  { name: 'memory before any picture', value: before.own, unit: 'MB' },
  { name: 'memory at the peak', value: peak.own, unit: 'MB', limit: limits.peak },
  { name: 'memory after release', value: released.own, unit: 'MB', limit: limits.released },
  { name: 'resident, shared pages counted for each process: before', value: before.resident, unit: 'MB' },
  { name: 'resident at the peak', value: peak.resident, unit: 'MB' },
  { name: 'resident after release', value: released.resident, unit: 'MB' },
];
