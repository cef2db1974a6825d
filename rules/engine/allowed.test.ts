// @vitest-environment node
import { expect, test } from 'vitest';
import { allowedCases } from '../regulation/allowed-cases.ts';
import { contests, judgeWith } from './fixture.ts';

const days = {
  none: '2023-01-01',
  before: '2024-06-01',
  candidates: '2024-10-15',
  quiet: '2024-11-25',
  after: '2024-12-10',
};

for (const [stage, day] of Object.entries(days)) {
  const judge = judgeWith({ day });
  test.each(allowedCases)(`$id stays clear in stage ${stage}: $text`, ({ activity, text, target }) => {
    expect(judge({ activity, text, ...(target && { target }) })).toEqual({ verdict: 'clear', findings: [] });
  });
}

test('an everyday post of a registered candidate is at most a hint', () => {
  const liked = {
    activity: 'like',
    text: '',
    target: { handle: '@candracontohari', text: 'Jalan pagi bersama keluarga.' },
  } as const;
  expect(judgeWith()(liked).verdict).toBe('hint');
});

test('what KPU publishes may be shared, pairs and all', () => {
  const shared = {
    activity: 'share',
    text: '',
    target: {
      name: 'KPU Kabupaten Contoh',
      handle: '@kpu_contoh',
      text: 'Paslon nomor urut 1: Candra Contohari dan Dewi Umpamawati. Paslon nomor urut 2: Rangga Misalkara dan Sinta Andaiwati.',
    },
  } as const;
  expect(judgeWith()(shared).verdict).toBe('clear');
});

test('the invented contests are in force while the allowed cases are judged', () => {
  expect(contests.length).toBeGreaterThan(1);
  expect(judgeWith()({ activity: 'post', text: 'Ayo coblos Candra Contohari!' }).verdict).toBe('warn');
});
