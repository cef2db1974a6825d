// @vitest-environment node
import { expect, it } from 'vitest';
import type { Cases } from './cases/cases.ts';
import { conduct } from './cases/conduct.ts';
import { membership } from './cases/membership.ts';
import { reaction } from './cases/reaction.ts';
import { support } from './cases/support.ts';
import { compileRoster } from './compile-roster.ts';
import { campaign, contests, judgeWith } from './fixture.ts';
import { createJudge } from './judge.ts';
import { keepContests, openKept } from './kept-roster.ts';
import { openRoster } from './open-roster.ts';

const bytes = compileRoster(contests);

const table: Cases[] = [support, conduct, membership, reaction].flatMap((one) => Object.values(one));
const texts = table.flatMap(({ met, ordinary }) => [...met, ...ordinary]);

it('judges as the contests themselves do, with a name in the post, in the account and in its post', () => {
  const roster = openKept(JSON.parse(JSON.stringify(keepContests(contests))));
  const opened = createJudge({ ...campaign, contests: roster.contests }, roster);
  const made = judgeWith();
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts)
    for (const activity of ['post', 'comment', 'follow'] as const) {
      const draft = { activity, text, target: { name: 'Relawan Candra', handle: 'candra.dewi', text } };
      expect(opened(draft)).toEqual(made(draft));
    }
});

it('keeps no name of a council’s ballot as text: there are thousands', () => {
  const council = contests.map((contest) => ({ ...contest, office: 'dpr-ri' as const }));
  const stored = new TextDecoder('latin1').decode(compileRoster(council)).toLowerCase();
  const names = contests.flatMap(({ tickets }) => tickets.flatMap(({ members }) => members));
  expect(names.filter(({ name }) => stored.includes(name.toLowerCase()))).toEqual([]);
});

it('opens bytes wherever they lie in a buffer', () => {
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  const accounts = (of: Uint8Array<ArrayBuffer>) => [...openRoster(of, contests).accounts.keys()];
  expect(accounts(shifted.subarray(1))).toEqual(accounts(bytes));
});

it('refuses what is no roster, of another format, or not whole', () => {
  const changed = (at: number): Uint8Array<ArrayBuffer> => {
    const other = bytes.slice();
    other[at] = (other[at] ?? 0) ^ 1;
    return other;
  };
  expect(() => openRoster(new Uint8Array(64), contests)).toThrow('not a compiled roster');
  expect(() => openRoster(new Uint8Array(0), contests)).toThrow('not a compiled roster');
  expect(() => openRoster(changed(4), contests)).toThrow('format');
  expect(() => openRoster(changed(bytes.length - 1), contests)).toThrow('whole');
  expect(() => openRoster(bytes.slice(0, -4), contests)).toThrow('whole');
});
