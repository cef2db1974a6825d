import { describe, expect, it } from 'vitest';
import { contoh } from './contoh.ts';
import { Pack } from './schema.ts';

const base64 = (...bytes: number[]) =>
  btoa(String.fromCharCode(...bytes, ...Array.from({ length: 40 }, () => 7)));
const letters = (text: string) => [...new TextEncoder().encode(text)];

const jpeg = base64(0xff, 0xd8, 0xff, 0xe0);
const png = base64(0x89, ...letters('PNG\r\n'), 0x1a, 0x0a);
const webp = base64(...letters('RIFF'), 9, 200, 3, 0, ...letters('WEBPVP8 '));
const gif = base64(...letters('GIF89a'));
const sound = base64(...letters('RIFF'), 9, 0, 0, 0, ...letters('WAVEfmt '));

const accepts = (image: string, extra: object = {}) => {
  const shown = { contest: 'contoh', ticket: 0, name: 'Ani', image, ...extra };
  return Pack.safeParse({ ...contoh, portraits: [shown], emblems: [shown] }).success;
};

describe("a pack's pictures", () => {
  it.each([
    ['JPEG', jpeg],
    ['PNG', png],
    ['WebP', webp],
  ])('may be %s', (_, image) => {
    expect(accepts(image)).toBe(true);
  });

  it.each([
    ['GIF', gif],
    ['sound', sound],
    ['an address', 'https://contoh.go.id/ani.jpg'],
    ['an SVG', btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['larger than 300 kB', `${jpeg.slice(0, 40)}${'A'.repeat(400_000)}`],
    ['nothing', ''],
  ])('may not be %s', (_, image) => {
    expect(accepts(image)).toBe(false);
  });

  it('say whom they show, on which ballot', () => {
    expect(accepts(jpeg, { name: '' })).toBe(false);
    expect(accepts(jpeg, { ticket: -1 })).toBe(false);
    expect(accepts(jpeg, { embedding: [1] })).toBe(false);
  });

  it('need not be there', () => {
    expect(Pack.safeParse(contoh).success).toBe(true);
  });
});

it.each([
  [{}, true],
  [{ text: 0.6, face: 1, hand: 0 }, true],
  [{ emblem: 1.01 }, false],
  [{ emblem: -0.1 }, false],
  [{ emblem: '0.5' }, false],
  [{ logo: 0.5 }, false],
])('how sure readers have to be: %j', (photoThresholds, accepted) => {
  expect(Pack.safeParse({ ...contoh, photoThresholds }).success).toBe(accepted);
});
