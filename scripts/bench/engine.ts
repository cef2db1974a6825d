import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileRoster } from '../../rules/engine/compile-roster.ts';
import { compiledLexicon } from '../../rules/engine/compiled-lexicon.ts';
import { keepContests, openKept } from '../../rules/engine/kept-roster.ts';
import { createJudge } from '../../rules/judge.ts';
import { allCandidates, peopleIn } from './all-candidates.ts';
import { ahoCorasick, harper, obscenity, type Peer, timedPeer } from './peers.ts';
import { contestsInForce } from './province.ts';
import { percentile, type Row } from './row.ts';
import { madeUpTexts, realTexts } from './texts.ts';
import { restlessness, type Timing, timed, weighed } from './timing.ts';

/** Jawa Barat, the province with the most names. */
const province = '32';
const days = ['2024-10-15', '2024-01-15'];
const legislative = '2024-01-15';

const limits = { province: 0.15, all: 0.3, start: 30, memory: 8 };

const verdictRows = (what: string, { median, p95, rawP95 }: Timing, limit?: number): Row[] => [
  { name: `verdict, ${what}, median`, value: median, unit: 'ms' },
  { name: `verdict, ${what}, p95`, value: p95, unit: 'ms', ...(limit !== undefined && { limit }) },
  { name: `verdict, ${what}, p95 of every single run`, value: rawP95, unit: 'ms' },
];

async function peerRows(
  peers: readonly Peer[],
  texts: readonly string[],
  what: string,
  ours: Timing,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const peer of peers) {
    const { p95, texts: count } = await timedPeer(peer, texts);
    const share = count < texts.length ? `, ${count} texts` : '';
    rows.push({ name: `${peer.name}, ${what}${share}, p95`, value: p95, unit: 'ms', ratio: p95 / ours.p95 });
  }
  return rows;
}

/** Passes a file with something compiled on, and takes it away afterwards. */
function stored<Result>(compiled: Uint8Array | string, use: (file: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'ikrar-compiled-'));
  try {
    writeFileSync(join(folder, 'compiled'), compiled);
    return use(join(folder, 'compiled'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The median of five fresh processes. @param from a province, or a file with a compiled roster */
function startRow(name: string, day: string, from: string): Row {
  const once = (phrases: string): number =>
    Number(
      execFileSync(process.execPath, ['scripts/bench/start.ts', phrases, day, from], { encoding: 'utf8' }),
    );
  const times = stored(JSON.stringify(compiledLexicon()), (file) =>
    Array.from({ length: 5 }, () => once(file)),
  );
  return { name: `engine start, ${name}`, value: percentile(times, 0.5), unit: 'ms', limit: limits.start };
}

async function measureProvince(texts: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const day of days) {
    const contests = contestsInForce(province, day);
    const judge = createJudge({ day, role: 'pns', contests });
    const names = peopleIn(contests);
    const ours = await timed(texts, (text) => judge({ activity: 'post', text }));
    rows.push(
      startRow(`one province, ${day}`, day, province),
      stored(JSON.stringify(keepContests(contests)), (file) =>
        startRow(`one province compiled, ${day}`, day, file),
      ),
      ...verdictRows(
        `${names.length.toLocaleString('en')} names of one province, ${day}`,
        ours,
        limits.province,
      ),
    );
    if (day !== legislative) continue;
    const peers = [...(await ahoCorasick(names)), ...(await obscenity(names)), ...(await harper())];
    rows.push(...(await peerRows(peers, texts, 'same texts and names', ours)));
  }
  return rows;
}

async function measureAll(data: string, texts: readonly string[]): Promise<Row[]> {
  const contests = allCandidates(data);
  if (!contests) {
    console.log(`No rows for every candidate of 2024: ${data}/candidates is missing, --data names it.`);
    return [];
  }
  const names = peopleIn(contests);
  const what = `${names.length.toLocaleString('en')} names`;
  const begun = performance.now();
  const kept = keepContests(contests);
  const compiled = performance.now() - begun;
  const { made: roster, megabytes } = weighed(() => openKept(kept));
  const judge = createJudge({ day: legislative, role: 'pns', contests: roster.contests }, roster);
  const ours = await timed(texts, (text) => judge({ activity: 'post', text }));
  const peers = [...(await ahoCorasick(names)), ...(await obscenity(names))];
  return [
    { name: `compiling ${what}, once`, value: compiled, unit: 'ms' },
    { name: `${what}, compiled`, value: compileRoster(contests).length / 1e6, unit: 'MB' },
    { name: `${what} in memory`, value: megabytes, unit: 'MB', limit: limits.memory },
    ...peers.map((peer): Row => {
      const value = peer.megabytes ?? Number.NaN;
      return { name: `${peer.name}, same names in memory`, value, unit: 'MB', ratio: value / megabytes };
    }),
    stored(JSON.stringify(kept), (file) => startRow(`${what} compiled`, legislative, file)),
    ...verdictRows(what, ours, limits.all),
    ...(await peerRows(peers, texts, 'same texts and names', ours)),
  ];
}

/**
 * What a verdict, the names and the start of the engine cost, beside other libraries on the same texts in the same run.
 * @param data folder of lists and posts; without it the posts are made up and the rows of every candidate are left out
 */
export async function measureEngine(data: string): Promise<Row[]> {
  const real = realTexts(data);
  const texts = real ?? madeUpTexts();
  console.log(`${texts.length} ${real ? 'real' : 'made-up'} texts of 280 characters`);
  return [
    { name: 'restlessness of the machine before (1 is quiet)', value: restlessness(), unit: '' },
    ...(await measureProvince(texts)),
    ...(await measureAll(data, texts)),
    { name: 'restlessness of the machine after', value: restlessness(), unit: '' },
  ];
}
