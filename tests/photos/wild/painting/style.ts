import { type Chance, pick } from './chance.ts';

/** How letters are painted. */
export interface Style {
  font: string;
  ground: readonly [string, string];
  ink: string;
  second: string;
  effect: 'plain' | 'outline' | 'shadow' | 'block' | 'fade' | 'colours' | 'glow';
  stretch: number;
  slant: number;
  /** Degrees by which lines rise. */
  rise: number;
  /** Room between letters, in parts of their height. */
  apart: number;
  align: 'center' | 'left';
  /** How much larger some lines are. */
  mix: readonly number[];
}

const plainFonts = [
  '700 {} "DejaVu Sans"',
  '700 {} "Open Sans"',
  '800 {} Poppins',
  '900 {} Inter',
  '700 {} "DejaVu Serif"',
];
const campaignFonts = [
  '{} Anton',
  '{} "Bebas Neue"',
  '{} Bangers',
  '{} Righteous',
  '{} Lobster',
  '900 {} Inter',
];

const palettes = [
  { ground: ['#c4161c', '#7d0c10'], ink: '#ffffff', second: '#ffd83d' },
  { ground: ['#ffffff', '#e4e9ee'], ink: '#14213d', second: '#c4161c' },
  { ground: ['#0b5fa5', '#0a2f63'], ink: '#ffffff', second: '#ffe14a' },
  { ground: ['#fdd835', '#f9a825'], ink: '#1b1b1b', second: '#b71c1c' },
  { ground: ['#1b7a3d', '#0c4a23'], ink: '#fffde7', second: '#ffeb3b' },
  { ground: ['#111111', '#33343a'], ink: '#fafafa', second: '#ff7043' },
  { ground: ['#ef6c00', '#bf360c'], ink: '#ffffff', second: '#fff176' },
  { ground: ['#6a1b9a', '#38006b'], ink: '#ffffff', second: '#80deea' },
  { ground: ['#b3e5fc', '#e1f5fe'], ink: '#0d47a1', second: '#d50000' },
] as const;

/** A style by chance; wild ones are those of campaigns that want to be seen. */
export function styleBy(chance: Chance, wild: boolean): Style {
  const palette = pick(chance, palettes);
  return {
    ...palette,
    font: pick(chance, wild ? campaignFonts : [...plainFonts, ...campaignFonts.slice(0, 2)]),
    effect: wild
      ? pick(chance, ['outline', 'shadow', 'block', 'fade', 'colours', 'glow'] as const)
      : pick(chance, ['plain', 'plain', 'outline', 'shadow'] as const),
    stretch: pick(chance, wild ? [0.75, 1, 1.25] : [0.85, 1, 1]),
    slant: wild ? pick(chance, [-0.25, 0, -0.15]) : 0,
    rise: 0,
    apart: 0,
    align: pick(chance, ['center', 'center', 'left'] as const),
    mix: pick(chance, [[1], [1.6, 1], [1, 1.6], [1, 1, 0.7], [0.8, 1.8, 0.9]] as const),
  };
}

export const fontAt = ({ font }: Style, size: number): string => font.replace('{}', `${size}px`);
