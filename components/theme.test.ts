import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

/** Text on ground, as the screens pair them; WCAG AA wants 4.5. */
const texts = [
  ['ink', 'paper'],
  ['ink', 'ground'],
  ['ink', 'sunken'],
  ['ink', 'accent-soft'],
  ['ink', 'amber-soft'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'ground'],
  ['ink-soft', 'sunken'],
  ['ink-soft', 'accent-soft'],
  ['ink-soft', 'amber-soft'],
  ['accent-ink', 'paper'],
  ['accent-ink', 'ground'],
  ['accent-ink', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['amber-ink', 'amber'],
  ['fault-ink', 'fault-soft'],
] as const;
/** Edges that a control is known by; 3 is enough. */
const edges = [
  ['line-strong', 'paper'],
  ['line-strong', 'ground'],
  ['focus', 'paper'],
  ['focus', 'ground'],
] as const;

describe.each([
  ['light', light],
  ['dark', light + dark],
])('the %s theme', (_name, source) => {
  it.each(texts)('reads: %s on %s', (text, ground) => {
    expect(contrast(colour(source, text), colour(source, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('shows its edges: %s on %s', (edge, ground) => {
    expect(contrast(colour(source, edge), colour(source, ground))).toBeGreaterThanOrEqual(3);
  });
});

/** The last value that a token is given. */
function colour(source: string, token: string): string {
  const found = [...source.matchAll(new RegExp(`--${token}: (#[0-9a-f]{6});`, 'g'))].at(-1)?.[1];
  if (!found) throw new Error(`No colour --${token}`);
  return found;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
