/** How letters look. `stretch` is their width against that of the font, `slant` leans them over. */
export interface Font {
  family: string;
  weight: number;
  stretch?: number;
  slant?: number;
  /** Width of a line around the letters, in parts of their height. */
  outline?: number;
  /** Room between letters, in parts of their height. */
  apart?: number;
}

/** The fonts that every Linux has, and one that comes with a package. */
export const fonts = {
  plain: { family: 'DejaVu Sans', weight: 400 },
  bold: { family: 'DejaVu Sans', weight: 700 },
  narrow: { family: 'DejaVu Sans', weight: 700, stretch: 0.6 },
  wide: { family: 'DejaVu Sans', weight: 700, apart: 0.25 },
  serif: { family: 'DejaVu Serif', weight: 700 },
  book: { family: 'DejaVu Serif', weight: 400 },
  typewriter: { family: 'DejaVu Sans Mono', weight: 700 },
  leaning: { family: 'DejaVu Sans', weight: 700, slant: -0.28 },
  outlined: { family: 'DejaVu Sans', weight: 700, outline: 0.09 },
  light: { family: 'Inter', weight: 300 },
  modern: { family: 'Inter', weight: 600 },
  heavy: { family: 'Inter', weight: 900 },
  tight: { family: 'Inter', weight: 900, stretch: 0.62 },
} as const satisfies Record<string, Font>;

/** Ground, letters, and a second colour. */
export interface Palette {
  ground: string;
  ink: string;
  accent: string;
}

export const palettes = {
  white: { ground: '#f6f4ee', ink: '#1b1b1f', accent: '#b3252b' },
  red: { ground: '#b81f27', ink: '#ffffff', accent: '#f4d23c' },
  yellow: { ground: '#f2c230', ink: '#22201a', accent: '#1f4f9e' },
  blue: { ground: '#16449a', ink: '#ffffff', accent: '#f2c230' },
  green: { ground: '#1d6b3a', ink: '#f8f7c8', accent: '#ffffff' },
  black: { ground: '#19191c', ink: '#f2f2ee', accent: '#d2542c' },
  orange: { ground: '#e2711d', ink: '#ffffff', accent: '#3a1f0a' },
  // Hard to tell apart: letters of nearly the ground's brightness.
  pale: { ground: '#d9d2c3', ink: '#9a8f78', accent: '#b8ab90' },
  redOnGreen: { ground: '#3f8a4d', ink: '#c2352c', accent: '#ffffff' },
} as const satisfies Record<string, Palette>;
