// @vitest-environment node
import { expect, it } from 'vitest';
import { judgeWith, post } from './fixture.ts';

const judge = judgeWith();
const paragraph = 'Ayo dukung Candra dan Dewi, saya yakin mereka menang. Jalan di depan pasar rusak lagi! ';

/** The fastest of many tries: what else the machine does only ever adds. */
function fastest(times: number): number {
  const draft = post(paragraph.repeat(times));
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 8; i++) {
    const begun = performance.now();
    judge(draft);
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

it('takes time in proportion to the length of a draft', () => {
  fastest(32);
  // Sixteen times the text; were it the square of that, it would take 256 times as long.
  expect(fastest(512) / fastest(32)).toBeLessThan(64);
});
