import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const shown = (text: string, spans: { start: number; end: number }[]) =>
  excerpt(text, spans)
    .map(({ kind, text: piece }) => (kind === 'mark' ? `[${piece}]` : piece))
    .join('');

describe('excerpt', () => {
  it('marks the words, in whatever order they come', () => {
    const text = 'Gas CandraDewi, coblos nomor 1 ya';
    expect(shown(text, [at(text, 'coblos nomor 1'), at(text, 'CandraDewi')])).toBe(
      'Gas [CandraDewi], [coblos nomor 1] ya',
    );
  });

  it('makes one mark of overlapping words', () => {
    const text = 'Coblos 02 besok';
    expect(
      shown(text, [
        { start: 0, end: 9 },
        { start: 7, end: 9 },
      ]),
    ).toBe('[Coblos 02] besok');
  });

  it('keeps emoji whole', () => {
    const text = '👍🏽 menang 🙏';
    expect(shown(text, [at(text, '👍🏽')])).toBe('[👍🏽] menang 🙏');
  });

  it('leaves out spans that do not lie in the text', () => {
    expect(
      shown('pendek', [
        { start: 2, end: 99 },
        { start: 3, end: 3 },
      ]),
    ).toBe('pendek');
  });

  const filler = 'Pelayanan hari Sabtu tetap buka seperti biasa untuk semua warga. '.repeat(8);

  it('trims a long text round the mark, at spaces', () => {
    const text = `${filler}Ayo menangkan CandraDewi bersama. ${filler}`;
    const result = shown(text, [at(text, 'menangkan CandraDewi')]);
    expect(result).toContain('Ayo [menangkan CandraDewi] bersama.');
    expect(result).toMatch(/^ … \S.*\S … $/su);
    expect(result.length).toBeLessThan(220);
    for (const word of result.replace(/[[\]…]/g, '').split(/\s+/)) expect(text).toContain(word);
  });

  it('shows only the line of a long text that the mark stands in', () => {
    const text = `${filler}\n\nDukung CandraDewi.\n\n${filler}`;
    expect(shown(text, [at(text, 'CandraDewi')])).toBe(' … Dukung [CandraDewi]. … ');
  });

  it('shows what little would be left out between two marks', () => {
    const text = `${filler}Dukung ${'kata '.repeat(28)}CandraDewi. ${filler}`;
    const result = shown(text, [at(text, 'Dukung'), at(text, 'CandraDewi')]);
    expect(result.match(/ … /g)).toHaveLength(2);
  });

  it('takes no notice in a long text of a span that ends outside of it', () => {
    expect(excerpt(filler, [{ start: filler.length - 9, end: filler.length + 1 }])).toEqual(
      excerpt(filler, []),
    );
  });

  it('shows the beginning of a long text without a mark', () => {
    expect(shown(filler, [])).toMatch(/^Pelayanan .+ … $/u);
  });

  it('shows the whole of a text that is not long', () => {
    const text = 'a'.repeat(300);
    expect(shown(text, [])).toBe(text);
  });
});
