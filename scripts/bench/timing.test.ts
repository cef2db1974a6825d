// @vitest-environment node
import { expect, it } from 'vitest';
import { timedForAWhile } from './timing.ts';

const texts = Array.from({ length: 40 }, (_, at) => `text ${at}`);

it('takes all texts of what is quick, several times', async () => {
  const read: string[] = [];
  const { texts: count } = await timedForAWhile(texts, (text) => read.push(text));
  expect(count).toBe(40);
  expect(read.filter((text) => text === 'text 39').length).toBeGreaterThan(1);
});

it('takes as few texts as fit of what is slow, each read once before it is timed', async () => {
  const read: string[] = [];
  const slow = async (text: string): Promise<void> => {
    read.push(text);
    await new Promise((end) => setTimeout(end, 12));
  };
  const { texts: count, p95 } = await timedForAWhile(texts, slow, 200);
  expect(count).toBeLessThan(20);
  expect(p95).toBeGreaterThan(10);
  expect(read.length).toBe(2 * count);
});
