import { createJudge } from '../../rules/judge.ts';
import { peopleIn } from './all-candidates.ts';
import type { Measured } from './measured.ts';
import { ahoCorasick, allProfanity, bareScan, harper, obscenity, type Peer, timedPeer } from './peers.ts';
import { contestsInForce } from './province.ts';
import { percentile, type Row } from './row.ts';
import { timed } from './timing.ts';

/** Jawa Barat, the province with the most names, before the election of 2024. */
const province = '32';
const day = '2024-01-15';
const lengths = [280, 5000, 100_000];
const limits = { harper: 40, scan: 25 };

/** Texts of another length, made of the given ones: as many as those last for, and never more. */
function ofLength(texts: readonly string[], length: number): string[] {
  const all = texts.join('\n');
  const count = Math.min(texts.length, Math.floor(all.length / length));
  return Array.from({ length: count }, (_, at) => all.slice(at * length, (at + 1) * length));
}

/** Milliseconds that a bare scan of a text takes: too short to be timed one by one. */
function scanned(texts: readonly string[]): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const times = Math.ceil(20_000_000 / characters);
  const passes = Array.from({ length: 9 }, () => {
    const begun = performance.now();
    let sum = 0;
    for (let time = 0; time < times; time++) for (const text of texts) sum ^= bareScan(text);
    // The sum is used, so that nobody may leave the work out.
    return (performance.now() - begun + (sum === -1 ? 1 : 0)) / times / texts.length;
  });
  return percentile(passes.slice(2), 0.5);
}

const of = (length: number) => `${length.toLocaleString('en')} characters`;

async function measured(
  length: number,
  texts: readonly string[],
  peers: readonly Peer[],
  read: Peer['read'],
) {
  const some = ofLength(texts, length);
  const ours = await timed(some, read, length > 1000 ? 3 : 5);
  const scan = scanned(some);
  const rows: Row[] = [
    {
      name: `verdict, ${of(length)}, p95 (median ${ours.median.toPrecision(3)} ms)`,
      value: ours.p95,
      unit: 'ms',
      ratio: 1,
    },
    { name: `bare scan of the same texts, ${of(length)}`, value: scan, unit: 'ms', ratio: scan / ours.p95 },
  ];
  for (const peer of peers) {
    const { p95, texts: count } = await timedPeer(peer, some);
    const share = count < some.length ? `, ${count} texts` : '';
    rows.push({
      name: `${peer.name}, ${of(length)}${share}, p95`,
      value: p95,
      unit: 'ms',
      ratio: p95 / ours.p95,
    });
  }
  return { rows, ours, scan };
}

/** What a verdict costs by the length of the text, beside other libraries and a bare scan; same names for all. */
export async function measureLengths(texts: readonly string[]): Promise<Measured> {
  const contests = contestsInForce(province, day);
  const judge = createJudge({ day, role: 'pns', contests });
  const names = peopleIn(contests);
  const peers = [
    ...(await ahoCorasick(names)),
    ...(await obscenity(names)),
    ...(await allProfanity(names)),
    ...(await harper()),
  ];
  const points: [number, number][] = [];
  const rows: Row[] = [];
  const ratios: Row[] = [];
  for (const length of lengths) {
    const found = await measured(length, texts, peers, (text) => judge({ activity: 'post', text }));
    rows.push(...found.rows);
    points.push([length, found.ours.median]);
    if (length !== lengths[0]) continue;
    const slow = found.rows.find(({ name }) => name.startsWith('harper.js'));
    if (slow?.ratio) {
      ratios.push({
        name: `harper.js beside our verdict, ${of(length)}, p95`,
        value: slow.ratio,
        unit: '×',
        atLeast: limits.harper,
      });
    }
    const times = found.ours.p95 / found.scan;
    ratios.push({
      name: `our verdict beside a bare scan, ${of(length)}, p95`,
      value: times,
      unit: '×',
      limit: limits.scan,
    });
    ratios.push({
      name: `our verdict beside a bare scan, ${of(length)}, median`,
      value: found.ours.median / found.scan,
      unit: '×',
    });
  }
  const title = `Verdict by length, ${names.length.toLocaleString('en')} names of one province`;
  return {
    sections: [
      { title: 'Ratios that have a limit', rows: ratios },
      { title, rows },
    ],
    curves: [{ name: 'A verdict', of: 'characters', unit: 'ms', points }],
  };
}
