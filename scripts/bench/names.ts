import type { Contest } from '../../rules/contests/schema.ts';
import { compileRoster } from '../../rules/engine/compile-roster.ts';
import { keepContests, openKept } from '../../rules/engine/kept-roster.ts';
import { createJudge } from '../../rules/judge.ts';
import { allCandidates, peopleIn } from './all-candidates.ts';
import { type Library, searchers } from './libraries.ts';
import type { Measured } from './measured.ts';
import { Peer } from './peer.ts';
import { peerRow } from './peer-row.ts';
import { tell } from './progress.ts';
import type { Row } from './row.ts';
import { startRow, stored } from './start-row.ts';
import { timed, weighed } from './timing.ts';

const day = '2024-01-15';
const amounts = [1000, 10_000, 100_000, Number.POSITIVE_INFINITY];
const limits = { all: 0.3, memory: 8 };

/** What fewer names keep is lost among what else a heap holds. */
const isWeighed = (names: number): boolean => names > 50_000;

/** As many whole contests as it takes to have so many names, spread over the country; at least one. */
function withNames(contests: readonly Contest[], amount: number): Contest[] {
  if (amount === Number.POSITIVE_INFINITY) return [...contests];
  const chosen: Contest[] = [];
  let names = 0;
  for (let at = 0; names < amount && at < contests.length; at++) {
    // 7919 is prime: every contest comes once, and neighbours far apart.
    const contest = contests[(at * 7919) % contests.length];
    if (!contest) continue;
    chosen.push(contest);
    names += peopleIn([contest]).length;
  }
  return chosen;
}

/** What another library takes for the same names, and keeps of them. */
async function searcherRows(
  library: Library,
  names: readonly string[],
  texts: readonly string[],
  ours: { p95: number; megabytes: number },
): Promise<Row[]> {
  const what = `${names.length.toLocaleString('en')} names`;
  tell(`  ${library}, ${what}`);
  const peer = await Peer.begin(library, names);
  try {
    const { megabytes } = peer;
    return [
      await peerRow(peer, what, texts, ours.p95),
      ...(megabytes === undefined || !isWeighed(names.length)
        ? []
        : [
            {
              name: `${library}, ${what} in memory`,
              value: megabytes,
              unit: 'MB',
              ratio: megabytes / ours.megabytes,
            },
          ]),
    ];
  } finally {
    await peer.end();
  }
}

async function measureAmount(contests: readonly Contest[], texts: readonly string[], whole: boolean) {
  const names = peopleIn(contests);
  const what = `${names.length.toLocaleString('en')} names`;
  tell(`  verdicts, ${what}`);
  const begun = performance.now();
  const kept = keepContests(contests);
  const compiled = performance.now() - begun;
  const { made: roster, megabytes } = weighed(() => openKept(kept));
  const judge = createJudge({ day, role: 'pns', contests: roster.contests }, roster);
  const ours = await timed(texts, (text) => judge({ activity: 'post', text }), whole ? 5 : 3);
  const rows: Row[] = [
    {
      name: `verdict, ${what}, p95 (median ${ours.median.toPrecision(3)} ms)`,
      value: ours.p95,
      unit: 'ms',
      ratio: 1,
      ...(whole && { limit: limits.all }),
    },
    { name: `verdict, ${what}, p95 of every single run`, value: ours.rawP95, unit: 'ms' },
  ];
  if (isWeighed(names.length)) {
    rows.push({
      name: `${what} in memory`,
      value: megabytes,
      unit: 'MB',
      ratio: 1,
      ...(whole && { limit: limits.memory }),
    });
  }
  if (whole) {
    rows.push(
      { name: `compiling ${what}, once`, value: compiled, unit: 'ms' },
      { name: `${what}, compiled`, value: compileRoster(contests).length / 1e6, unit: 'MB' },
      stored(JSON.stringify(kept), (file) => startRow(`${what} compiled`, day, file)),
    );
  }
  for (const library of searchers)
    rows.push(...(await searcherRows(library, names, texts, { p95: ours.p95, megabytes })));
  return { rows, amount: names.length, median: ours.median, megabytes };
}

/** What a verdict for 280 characters costs by the number of names, beside other libraries with the same names. */
export async function measureNames(data: string, texts: readonly string[]): Promise<Measured> {
  const contests = allCandidates(data);
  if (!contests) {
    console.log(`No rows for every candidate of 2024: ${data}/candidates is missing, --data names it.`);
    return { sections: [], curves: [] };
  }
  const rows: Row[] = [];
  const times: [number, number][] = [];
  const memory: [number, number][] = [];
  for (const amount of amounts) {
    const some = withNames(contests, amount);
    const measured = await measureAmount(some, texts, amount === Number.POSITIVE_INFINITY);
    rows.push(...measured.rows);
    times.push([measured.amount, measured.median]);
    if (isWeighed(measured.amount)) memory.push([measured.amount, measured.megabytes]);
  }
  return {
    sections: [{ title: 'Verdict for 280 characters, by number of names', rows }],
    curves: [
      { name: 'A verdict for 280 characters', of: 'names', unit: 'ms', points: times },
      { name: 'Memory of the names', of: 'names', unit: 'MB', points: memory },
    ],
  };
}
