// @vitest-environment node
// The real command, as a child process.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const judge = (
  args: string[],
  lines: readonly string[],
): { status: number | null; out: unknown[]; err: string; ms: number } => {
  const begun = performance.now();
  const run = spawnSync(process.execPath, ['scripts/judge.ts', ...args], {
    cwd: root,
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const out = run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
  return { status: run.status, out, err: run.stderr, ms: performance.now() - begun };
};
const draft = (id: string, text: string, activity = 'post'): string => JSON.stringify({ id, activity, text });

test('one verdict a line, with rule, violation, point, stage, contest and evidence', () => {
  const { status, out } = judge(
    ['--contests', 'contoh-kabupaten', '--date', '2024-10-15'],
    [draft('a', 'Coblos Candra Contohari'), draft('b', 'Selamat pagi')],
  );
  expect(status).toBe(0);
  expect(out).toEqual([
    {
      id: 'a',
      verdict: 'warn',
      findings: [
        {
          rule: 'dukungan-calon-post',
          violation: 'D2',
          ikrar: 3,
          severity: 'high',
          stage: 'candidates',
          contest: 'contoh-kabupaten',
          evidence: [
            { start: 0, end: 23, signal: 'call' },
            { start: 7, end: 23, signal: 'candidate' },
          ],
        },
      ],
      microseconds: expect.any(Number),
    },
    { id: 'b', verdict: 'clear', findings: [], microseconds: expect.any(Number) },
  ]);
});

test('a bad line gets an error with its number, the rest goes on, the status is 1', () => {
  const { status, out } = judge(
    [],
    [
      draft('a', 'Pagi'),
      '{"id":1',
      '',
      JSON.stringify({ id: 2, activity: 'dance', text: '' }),
      JSON.stringify({ activity: 'post', text: '' }),
      draft('z', 'Sore'),
    ],
  );
  expect(status).toBe(1);
  expect(out).toMatchObject([
    { id: 'a' },
    { line: 2, error: expect.stringContaining('JSON') },
    { line: 4, error: expect.stringContaining('activity') },
    { line: 5, error: expect.stringContaining('id') },
    { id: 'z' },
  ]);
});

test.each(['36.03', '3603'])('region %s and a date choose the contests in force', (region) => {
  const { out } = judge(
    ['--region', region, '--date', '2024-10-15'],
    [draft('a', 'Ayo coblos Airin Rachmi Diany'), draft('b', 'Ayo coblos Ridwan Kamil')],
  );
  expect(out).toMatchObject([
    { verdict: 'warn', findings: [{ stage: 'candidates', contest: 'pilkada-2024-36' }] },
    // A call for somebody who stands elsewhere.
    { verdict: 'hint', findings: [{ rule: 'kesan-berpihak' }] },
  ]);
});

test('without a region only national contests count', () => {
  const { out } = judge(
    ['--date', '2024-01-15'],
    [draft('a', 'Ayo coblos Ganjar Mahfud'), draft('b', 'Ayo coblos Airin Rachmi Diany')],
  );
  expect(out).toMatchObject([
    { verdict: 'warn', findings: [{ contest: 'pilpres-2024' }] },
    { verdict: 'hint' },
  ]);
});

test('a contest named counts whatever the date', () => {
  const stage = (args: string[]): unknown =>
    judge(['--contests', 'pilpres-2024', ...args], [draft('a', 'Coblos Ganjar Mahfud')]).out;
  expect(stage([])).toMatchObject([{ findings: [{ stage: 'candidates' }] }]);
  expect(stage(['--date', '2020-01-01'])).toMatchObject([{ findings: [{ stage: 'before' }] }]);
  expect(stage(['--date', '2024-02-13'])).toMatchObject([
    { findings: [{ stage: 'quiet' }, { rule: 'masa-tenang' }] },
  ]);
  expect(stage(['--date', '2029-01-01'])).toMatchObject([{ findings: [{ stage: 'after' }] }]);
});

test('an office’s own account is judged as one', () => {
  const { out } = judge(
    ['--contests', 'contoh-kabupaten', '--role', 'institution'],
    [draft('a', '#CandraDewiMenang')],
  );
  expect(JSON.stringify(out)).toContain('akun-dinas-memihak');
});

test('--list names every contest', () => {
  const { status, out } = judge(['--list'], []);
  expect(status).toBe(0);
  expect(out.length).toBeGreaterThan(500);
  expect(out).toContainEqual({
    id: 'pilkada-2024-3603',
    name: expect.any(String),
    region: '3603',
    stages: expect.objectContaining({ vote: '2024-11-27' }),
  });
});

test.each([
  [['--role', 'king'], '--role'],
  [['--date', '2024-02-31'], '--date'],
  [['--region', 'Banten'], '--region'],
  [['--contests', 'pilkada-1999'], 'pilkada-1999'],
  [['--colour'], 'colour'],
])('%j is refused with a sentence', (args, said) => {
  const { status, err } = judge(args, []);
  expect(status).toBe(2);
  expect(err).toContain(said);
});

test('1,000 drafts with all packs of a province take under three seconds', () => {
  const text = 'Pagi ini rapat koordinasi di kantor kecamatan, lanjut kunjungan ke posyandu. '
    .repeat(4)
    .slice(0, 280);
  const lines = Array.from({ length: 1000 }, (_, i) => draft(String(i), `${text.slice(0, 270)} ${i}`));
  const { out, ms } = judge(['--region', '36.03', '--date', '2024-10-15'], lines);
  expect(out.length).toBe(1000);
  expect(ms).toBeLessThan(3000);
});
