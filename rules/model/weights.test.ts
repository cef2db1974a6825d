import { describe, expect, it } from 'vitest';
import { contests, judgeWith, post } from '../engine/fixture.ts';
import shipped from './weights.json' with { type: 'json' };
import { modelOf } from './weights.ts';

const mostBytes = 60_000;

describe('the model that ships', () => {
  const tables = [shipped.words, shipped.pairs, shipped.shapes];

  it('is small, and every weight fits into a byte', () => {
    expect(JSON.stringify(shipped, null, 2).length).toBeLessThan(mostBytes);
    const weights = tables.flatMap((table) => Object.values(table));
    expect(weights.length).toBeGreaterThan(300);
    expect(weights.filter((weight) => !Number.isInteger(weight) || Math.abs(weight) > 127)).toEqual([]);
  });

  it('knows every word and pair that it holds', () => {
    const { vocabulary } = modelOf(shipped);
    const unknown = Object.keys(shipped.pairs).filter((pair) => {
      const [first = '', second = ''] = pair.split(' ');
      const word = vocabulary.word(first);
      return !word || !vocabulary.pair(word, second);
    });
    expect(unknown).toEqual([]);
    expect(Object.keys(shipped.words).filter((word) => !vocabulary.word(word)?.alone)).toEqual([]);
  });

  it.each(['prabowo', 'gibran', 'anies', 'ganjar', 'jokowi', 'islam', 'kristen', 'cina', 'jawa'])(
    'gives no weight to %s',
    (name) => {
      const words = [...Object.keys(shipped.words), ...Object.keys(shipped.pairs)];
      expect(words.filter((word) => word.split(' ').includes(name))).toEqual([]);
    },
  );

  const judge = judgeWith({ model: shipped, contests });

  it.each([
    'Sok merakyat banget sih Candra Contohari, giliran rakyat susah malah kabur 😂😂',
    'Cuma Rangga Misalkara yang tegas, jujur dan dekat sama rakyat kecil! Pemimpin begini yang bikin bangga 🔥',
  ])('does not leave clear: %s', (text) => {
    expect(judge(post(text)).verdict).not.toBe('clear');
  });

  it.each([
    'Cuma modal pencitraan, Candra Contohari ini kerjanya nol besar, dasar pembohong 😂',
    'Salut sama Rangga Misalkara, pemimpin hebat yang tegas dan merakyat 👍👍',
  ])('holds: %s', (text) => {
    expect(judge(post(text)).verdict).toBe('warn');
  });

  it.each([
    'KPU menetapkan Candra Contohari dan Rangga Misalkara sebagai peserta debat pada Senin malam.',
    'Bupati Candra Contohari membuka rapat koordinasi penanganan banjir di aula kecamatan.',
    'Pak Candra Contohari, tolong lampu jalan di desa kami diperbaiki. Terima kasih.',
    'Jalan depan rumah rusak lagi, semoga cepat diperbaiki 🙏',
  ])('leaves clear: %s', (text) => {
    expect(judge(post(text)).verdict).toBe('clear');
  });
});
