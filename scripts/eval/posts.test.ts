// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { missingFrom } from '../../tests/corpora/read.ts';
import { occasionOf, type Source, sources } from '../../tests/corpora/sources.ts';
import { readPosts } from './posts.ts';

const occasion = occasionOf('ekora');
const made: Record<string, Source> = {
  rally: { file: 'one/tweets.csv', column: 1, delimiter: ',', occasion },
  kitchen: { file: 'two/posts.tsv', column: 0, delimiter: '\t', occasion, everyday: true },
};

let data: string;
const labels = () => join(data, 'labels');
const put = (path: string, text: string) => {
  mkdirSync(join(data, path, '..'), { recursive: true });
  writeFileSync(join(data, path), text);
};

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'eval-'));
  const early = [
    { id: 'x-1', text: 'Satu', action: 'post', label: 'violation', kinds: ['oppose'], hard: true },
    { id: 'x-2', text: 'Dua', action: 'post', label: 'ok', kinds: [], hard: false },
  ];
  put('judged-dev.jsonl', `${early.map((post) => JSON.stringify(post)).join('\n')}\n`);
  put(
    'corpora/one/tweets.csv',
    'label,text\r\na,"Pilih ""dia"", ya\nsekarang"\r\nb,Tidak dinilai\r\nc,Rapat jam dua\r\n',
  );
  // A quote is a plain sign where tabs divide, and the last line may lack its end.
  put(
    'corpora/two/posts.tsv',
    `text\tlabel\n"Sayur asem\tgood\nKampanye gelap\tbad\n${'a'.repeat(700)}\tgood\nCoblos kami\tgood`,
  );
  put('labels/rally.tsv', '0\tviolation\tsupport+hate\texplicit\n2\tok\t-\tlife\n');
  put('labels/kitchen.tsv', '1\tunclear\t-\t-\n2\tok\t-\tlife\n3\tviolation\tsupport\texplicit\tchosen\n');
});
afterEach(() => rmSync(data, { recursive: true }));

it('finds each judged post by its row, but for those that were judged because of what the engine said', () => {
  const { posts } = readPosts({ data, labels: labels() }, made);
  expect(posts).toEqual([
    {
      id: 'judged:x-1',
      source: 'judged',
      text: 'Satu',
      label: 'violation',
      kinds: ['oppose'],
      how: 'implicit',
    },
    { id: 'judged:x-2', source: 'judged', text: 'Dua', label: 'ok', kinds: [], how: 'political' },
    {
      id: 'rally:0',
      source: 'rally',
      text: 'Pilih "dia", ya\nsekarang',
      label: 'violation',
      kinds: ['support', 'hate'],
      how: 'explicit',
    },
    { id: 'rally:2', source: 'rally', text: 'Rapat jam dua', label: 'ok', kinds: [], how: 'life' },
    { id: 'kitchen:1', source: 'kitchen', text: 'Kampanye gelap', label: 'unclear', kinds: [], how: '-' },
    { id: 'kitchen:2', source: 'kitchen', text: 'a'.repeat(600), label: 'ok', kinds: [], how: 'life' },
  ]);
});

it('takes for everyday what nobody found partisan, judged or not', () => {
  const { everyday } = readPosts({ data, labels: labels() }, made);
  expect(everyday.map(({ id }) => id)).toEqual(['kitchen:0', 'kitchen:2']);
  expect(everyday[0]?.text).toBe('"Sayur asem');
});

it.each([
  ['a row that the file lacks', '9\tok\t-\tlife\n'],
  ['a label that is none', '0\tfine\t-\tlife\n'],
  ['a way that is none', '0\tok\t-\tdaily\n'],
])('stops at %s', (_what, line) => {
  put('labels/rally.tsv', line);
  expect(() => readPosts({ data, labels: labels() }, made)).toThrow('labels of rally');
});

it('names what a data folder lacks', () => {
  expect(missingFrom(data)).toContain('corpora/akhaiworkshop-pilpres2019/tweets.csv');
  expect(missingFrom(data)).not.toContain('judged-dev.jsonl');
});

it('has rows and labels in the repository, one file a source, and no texts', () => {
  const folder = join(import.meta.dirname, '..', '..', 'tests', 'corpora', 'labels');
  expect(readdirSync(folder).toSorted()).toEqual(
    Object.keys(sources)
      .map((name) => `${name}.tsv`)
      .toSorted(),
  );
  const kind = '(?:support|oppose|hate|hoax|money)';
  const line = new RegExp(
    `^\\d+\\t(?:violation\\t${kind}(?:\\+${kind})*\\t(?:explicit|implicit)|ok\\t-\\t(?:political|life)|unclear\\t-\\t-)(?:\\tchosen)?$`,
  );
  for (const name of Object.keys(sources)) {
    const lines = readFileSync(join(folder, `${name}.tsv`), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.filter((one) => !line.test(one))).toEqual([]);
    expect(new Set(lines.map((one) => one.split('\t')[0])).size).toBe(lines.length);
  }
});
