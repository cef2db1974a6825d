// How often the engine is right on real posts: `node tests/corpora/measure.ts [--data ../shared/data] [--misses] [--alarms] [--file judged-dev.jsonl]`.
// Recall and false alarms are reported apart, per slice: the judged posts are far more partisan than real life.
import { parseArgs } from 'node:util';
import { contestsFor } from '../../rules/contests/in-force.ts';
import { createJudge } from '../../rules/engine/judge.ts';
import { packNames, readPacks } from '../../scripts/judge/packs.ts';
import { judged, ordinary } from './read.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    file: { type: 'string', default: 'judged-dev.jsonl' },
    misses: { type: 'boolean', default: false },
    alarms: { type: 'boolean', default: false },
  },
});

const packs = readPacks(packNames().filter(({ province }) => province === undefined || province === '36'));
const percent = (part: number, whole: number): string =>
  `${part}/${whole} (${whole ? ((100 * part) / whole).toFixed(1) : '–'} %)`;

function measureJudged(): void {
  const national = packs
    .filter(({ id }) => id === 'pilpres-2024' || id === 'partai-2024')
    .flatMap((pack) => pack.contests);
  const judge = createJudge({ day: '2023-09-15', role: 'pns', contests: national });
  const all = judged(values.data, values.file).map((post) => ({
    ...post,
    verdict: judge({ activity: post.action, text: post.text }),
  }));
  type Scored = (typeof all)[number];
  const warned = (post: Scored): boolean => post.verdict.verdict === 'warn';
  const line = (name: string, posts: readonly Scored[]): void => {
    if (posts.length > 0)
      console.log(`  ${name.padEnd(22)} ${percent(posts.filter(warned).length, posts.length)}`);
  };
  const violations = all.filter((post) => post.label === 'violation');
  const slices = (posts: readonly Scored[]): void => {
    line('all', posts);
    for (const kind of new Set(posts.flatMap((post) => post.kinds)))
      line(
        kind,
        posts.filter((post) => post.kinds.includes(kind)),
      );
    for (const hard of [false, true])
      line(
        hard ? 'hard' : 'easy',
        posts.filter((post) => post.hard === hard),
      );
    for (const action of ['post', 'comment'])
      line(
        action,
        posts.filter((post) => post.action === action),
      );
  };
  const ok = all.filter((post) => post.label === 'ok');
  console.log('recall: violations warned');
  slices(violations);
  console.log('false alarms: ok posts warned');
  slices(ok);
  console.log('unclear posts warned (not scored)');
  line(
    'all',
    all.filter((post) => post.label === 'unclear'),
  );
  const show = (post: Scored): void => {
    const said = post.verdict.findings.map(
      (finding) =>
        `${finding.rule}[${finding.evidence.map((one) => `${one.signal}: ${post.text.slice(one.start, one.end)}`).join(' | ')}]`,
    );
    console.log(
      `- ${post.kinds.join('+') || post.label} ${post.text.replace(/\s+/g, ' ')}${said.length ? `\n    ${said.join('\n    ')}` : ''}`,
    );
  };
  if (values.alarms) for (const post of ok.filter((one) => one.verdict.verdict !== 'clear')) show(post);
  if (values.misses) for (const post of violations.filter((one) => !warned(one))) show(post);
}

function measureOrdinary(day: string): void {
  const contests = contestsFor('36.03', day, packs);
  const judge = createJudge({ day, role: 'pns', contests });
  console.log(
    `ordinary life on ${day} in 36.03 (${contests.map(({ id }) => id).join(', ')}): warnings, hints, one warning per`,
  );
  const total = { posts: 0, warns: 0 };
  for (const [name, posts] of Object.entries(ordinary(values.data))) {
    let warns = 0;
    let hints = 0;
    for (const text of posts) {
      const { verdict, findings } = judge({ activity: 'post', text });
      if (verdict === 'warn') warns++;
      if (verdict === 'hint') hints++;
      if (verdict !== 'clear' && values.alarms) {
        const evidence = findings.map(
          (finding) =>
            `${finding.rule}[${finding.evidence.map((one) => `${one.signal}: ${text.slice(one.start, one.end)}`).join(' | ')}]`,
        );
        console.log(`  - ${text.slice(0, 260)}\n      ${evidence.join(' ; ')}`);
      }
    }
    console.log(
      `  ${name.padEnd(18)} ${String(posts.length).padStart(6)} posts  ${warns} warned  ${hints} hinted  1 per ${warns ? Math.round(posts.length / warns) : '∞'}`,
    );
    total.posts += posts.length;
    total.warns += warns;
  }
  console.log(
    `  together: ${total.warns} of ${total.posts} warned, 1 per ${Math.round(total.posts / total.warns)}`,
  );
}

measureJudged();
measureOrdinary('2024-10-15');
measureOrdinary('2024-01-15');
