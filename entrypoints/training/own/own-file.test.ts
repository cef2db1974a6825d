// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { judgeScenario } from '../decks/judged.ts';
import { merged, readOwnFile, written } from './own-file.ts';
import { emptyScenario, limits, shownOf } from './own-scenario.ts';

const one = { ...emptyScenario(), title: 'Arisan', text: 'Coblos nomor 1, menangkan CandraDewi!' };
const fileWith = (scenario: object) =>
  JSON.stringify({ kind: 'ikrar-latihan', schema: 1, scenarios: [scenario] });

describe('a file of scenarios', () => {
  it('reads back what was written', () => {
    expect(readOwnFile(written([one]))).toEqual([one]);
  });

  it.each([
    { name: 'no JSON', words: '{"kind":', fault: { why: 'json' } },
    { name: 'another file', words: '{"checks":[]}', fault: { why: 'kind' } },
    { name: 'a list', words: '[]', fault: { why: 'kind' } },
    { name: 'a big one', words: ' '.repeat(limits.bytes + 1), fault: { why: 'size' } },
    {
      name: 'a scenario without a title',
      words: fileWith({ ...one, title: ' ' }),
      fault: { why: 'scenario', at: 1, field: 'title' },
    },
    {
      name: 'a scenario too long',
      words: fileWith({ ...one, text: 'a'.repeat(limits.text + 1) }),
      fault: { why: 'scenario', at: 1, field: 'text' },
    },
    {
      name: 'an activity that nobody knows',
      words: fileWith({ ...one, activity: 'sing' }),
      fault: { why: 'scenario', at: 1, field: 'activity' },
    },
    {
      name: 'too many',
      words: JSON.stringify({
        kind: 'ikrar-latihan',
        schema: 1,
        scenarios: Array.from({ length: limits.scenarios + 1 }, () => one),
      }),
      fault: { why: 'many' },
    },
  ])('is turned down whole: $name', ({ words, fault }) => {
    expect(readOwnFile(words)).toEqual(fault);
  });

  it('replaces what has the same id, and adds the rest', () => {
    const other = { ...emptyScenario(), title: 'Reuni' };
    const changed = { ...one, title: 'Arisan RT' };
    expect(merged([one], [changed, other])).toEqual([changed, other]);
  });
});

it('an own scenario is judged like ours, without what was left empty', () => {
  const shown = shownOf({ ...one, target: { name: 'Relawan CandraDewi', handle: '', text: ' ' } });
  expect(shown.draft.target).toEqual({ name: 'Relawan CandraDewi' });
  expect(shownOf(one).draft).not.toHaveProperty('target');
  expect(judgeScenario(shown).verdict).toBe('warn');
});
