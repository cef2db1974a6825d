import { keepContests } from '../../rules/engine/kept-roster.ts';
import { createJudge } from '../../rules/judge.ts';
import { peopleIn } from './all-candidates.ts';
import { flat } from './bare-scan.ts';
import { measureLengths } from './lengths.ts';
import type { Measured } from './measured.ts';
import { measureNames } from './names.ts';
import { measureParts } from './part.ts';
import { tell } from './progress.ts';
import { contestsInForce } from './province.ts';
import type { Row } from './row.ts';
import { startRow, stored } from './start-row.ts';
import { madeUpTexts, realTexts } from './texts.ts';
import { restlessness, timed } from './timing.ts';

/** Jawa Barat, the province with the most names. */
const province = '32';
const days = ['2024-10-15', '2024-01-15'];
const limit = 0.15;

async function measureProvince(texts: readonly string[]): Promise<Measured> {
  const rows: Row[] = [];
  for (const day of days) {
    tell(`  ${day}`);
    const contests = contestsInForce(province, day);
    const judge = createJudge({ day, role: 'pns', contests });
    const { median, p95, rawP95 } = await timed(texts, (text) => judge({ activity: 'post', text }));
    const what = `${peopleIn(contests).length.toLocaleString('en')} names, ${day}`;
    rows.push(
      { name: `verdict, ${what}, median`, value: median, unit: 'ms' },
      { name: `verdict, ${what}, p95`, value: p95, unit: 'ms', limit },
      { name: `verdict, ${what}, p95 of every single run`, value: rawP95, unit: 'ms' },
      startRow(`one province, ${day}`, day, province),
      stored(JSON.stringify(keepContests(contests)), (file) =>
        startRow(`one province compiled, ${day}`, day, file),
      ),
    );
  }
  const title = 'Verdict for 280 characters and start of the engine, one province';
  return { sections: [{ title, rows }], curves: [] };
}

const rest = (when: string): Measured => ({
  sections: [
    {
      title: `The machine ${when}`,
      rows: [{ name: 'restlessness (1 is quiet)', value: restlessness(), unit: '' }],
    },
  ],
  curves: [],
});

/**
 * What a verdict, the names and the start of the engine cost, beside other libraries on the same texts in the same run.
 * @param data folder of lists and posts; without it the posts are made up and the rows of every candidate are left out
 */
export async function measureEngine(data: string): Promise<Measured> {
  const real = realTexts(data);
  const texts = (real ?? madeUpTexts()).map(flat);
  tell(`${texts.length} ${real ? 'real' : 'made-up'} texts of 280 characters`);
  return measureParts([
    { title: 'The machine', limit: 30, measure: async () => rest('before') },
    { title: 'Verdict by length', limit: 240, measure: () => measureLengths(texts) },
    { title: 'Verdict and start, one province', limit: 120, measure: () => measureProvince(texts) },
    { title: 'Verdict by number of names', limit: 360, measure: () => measureNames(data, texts) },
    { title: 'The machine again', limit: 30, measure: async () => rest('after the engine') },
  ]);
}
