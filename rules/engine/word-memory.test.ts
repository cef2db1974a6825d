import { expect, it } from 'vitest';
import type { Token } from './token.ts';
import { WordMemory } from './word-memory.ts';

const token = (form: string): Token => ({ kind: 'word', form, start: 0, end: form.length, sentence: 0 });
const recall = (memory: WordMemory, word: string) => memory.find(word, 0, word.length, false);

it('thousands of words are remembered, each as itself', () => {
  const memory = new WordMemory();
  const words = Array.from({ length: 5000 }, (_, at) => `kata${at}`);
  const forget = () =>
    words.filter((word) => {
      const known = recall(memory, word);
      if (known) expect(known).toMatchObject({ form: word });
      else memory.remember([token(word)]);
      return !known;
    });
  // It grows under way, and forgets then.
  for (let round = 0; round < 3; round += 1) forget();
  expect(forget().length).toBeLessThan(words.length / 20);
});

it('what a word in a hashtag is read as is remembered apart', () => {
  const memory = new WordMemory();
  recall(memory, 'dua');
  memory.remember([token('dua')]);
  expect(memory.find('dua', 0, 3, true)).toBeUndefined();
  expect(recall(memory, 'dua')).toMatchObject({ form: 'dua' });
});
