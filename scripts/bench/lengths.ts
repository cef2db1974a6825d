import { createJudge } from '../../rules/judge.ts';
import { peopleIn } from './all-candidates.ts';
import { bareScanTime, flat } from './bare-scan.ts';
import type { Library } from './libraries.ts';
import type { Measured } from './measured.ts';
import { Peer } from './peer.ts';
import { peerRow } from './peer-row.ts';
import { tell } from './progress.ts';
import { contestsInForce } from './province.ts';
import type { Row } from './row.ts';
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
  return Array.from({ length: count }, (_, at) => flat(all.slice(at * length, (at + 1) * length)));
}

const of = (length: number) => `${length.toLocaleString('en')} characters`;

async function measured(
  length: number,
  texts: readonly string[],
  peers: readonly Peer[],
  read: (text: string) => unknown,
) {
  const ours = await timed(texts, read, length > 1000 ? 3 : 5);
  const scan = bareScanTime(texts);
  const rows: Row[] = [
    { name: `verdict, ${of(length)}, median`, value: ours.median, unit: 'ms' },
    { name: `verdict, ${of(length)}, p95`, value: ours.p95, unit: 'ms', ratio: 1 },
    { name: `bare scan of the same texts, ${of(length)}`, value: scan, unit: 'ms', ratio: scan / ours.p95 },
  ];
  for (const peer of peers) {
    tell(`  ${peer.name}, ${of(length)}`);
    rows.push(await peerRow(peer, of(length), texts, ours.p95));
  }
  return { rows, ours, scan };
}

type Found = Awaited<ReturnType<typeof measured>>;

function ratiosOf({ rows, ours, scan }: Found, length: number): Row[] {
  const peer = (library: Library) => rows.find(({ name }) => name.startsWith(library));
  const slow = peer('harper.js');
  const search = peer('modern-ahocorasick');
  const beside = `beside a bare scan, ${of(length)}`;
  return [
    {
      name: `harper.js beside our verdict, ${of(length)}, p95`,
      value: slow?.ratio ?? Number.NaN,
      unit: '×',
      atLeast: limits.harper,
      missing: slow?.missing,
    },
    { name: `our verdict ${beside}, p95`, value: ours.p95 / scan, unit: '×', limit: limits.scan },
    { name: `our verdict ${beside}, median`, value: ours.median / scan, unit: '×' },
    {
      name: `modern-ahocorasick ${beside}, p95`,
      value: (search?.value ?? Number.NaN) / scan,
      unit: '×',
      missing: search?.missing,
    },
  ];
}

/** What a verdict costs by the length of the text, beside other libraries and a bare scan; same names for all. */
export async function measureLengths(texts: readonly string[]): Promise<Measured> {
  const contests = contestsInForce(province, day);
  const judge = createJudge({ day, role: 'pns', contests });
  const names = peopleIn(contests);
  const peers: Peer[] = [];
  try {
    for (const name of ['modern-ahocorasick', 'obscenity', 'allprofanity', 'harper.js'] as const) {
      tell(`  ${name} takes in ${names.length.toLocaleString('en')} names`);
      peers.push(await Peer.begin(name, names));
    }
    const points: [number, number][] = [];
    const rows: Row[] = [];
    const ratios: Row[] = [];
    for (const length of lengths) {
      tell(`  verdicts, ${of(length)}`);
      const some = ofLength(texts, length);
      const found = await measured(length, some, peers, (text) => judge({ activity: 'post', text }));
      rows.push(...found.rows);
      points.push([length, found.ours.median]);
      if (length === lengths[0]) ratios.push(...ratiosOf(found, length));
    }
    const title = `Verdict by length, ${names.length.toLocaleString('en')} names of one province`;
    return {
      sections: [
        { title: 'Ratios that have a limit', rows: ratios },
        { title, rows },
      ],
      curves: [{ name: 'A verdict', of: 'characters', unit: 'ms', points }],
    };
  } finally {
    for (const peer of peers) await peer.end();
  }
}
