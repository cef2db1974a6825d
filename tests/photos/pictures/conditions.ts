/** How a picture was taken. Everything left out is as in a good picture. */
export interface Condition {
  /** Width of the picture in pixels. */
  width?: number;
  /** Its height against its width. */
  tall?: number;
  /** How much of the picture's width the carrier takes. */
  share?: number;
  /** Degrees: turned aside, tipped back, rolled. */
  yaw?: number;
  pitch?: number;
  roll?: number;
  /** Depth of folds, in parts of the carrier's height. */
  folds?: number;
  /** Pixels of blur, and of movement while the shutter was open. */
  blur?: number;
  motion?: number;
  /** Light of the scene, and grain in parts of white. */
  light?: number;
  grain?: number;
  glare?: boolean;
  /** Something stands before it. */
  hidden?: boolean;
  mirrored?: boolean;
  /** Of the JPEG. */
  quality?: number;
}

export const conditions = {
  good: {},
  large: { width: 1600, share: 0.75 },
  aside: { yaw: 42 },
  asideLeft: { yaw: -48, pitch: 8 },
  below: { pitch: 38, roll: 4 },
  rolled: { roll: 21 },
  rolledLeft: { roll: -33 },
  far: { width: 1280, share: 0.26 },
  farther: { width: 1280, share: 0.16 },
  night: { light: 0.3, grain: 0.09 },
  darkNight: { light: 0.16, grain: 0.06, width: 1024 },
  blurred: { blur: 3.2 },
  moving: { motion: 13 },
  folded: { folds: 0.05, yaw: 14 },
  crumpled: { folds: 0.09, roll: -6 },
  chat: { width: 640, tall: 0.75, quality: 0.5 },
  squeezed: { quality: 0.13 },
  grainy: { grain: 0.16 },
  glaring: { glare: true },
  hidden: { hidden: true },
  mirrored: { mirrored: true },
  portrait: { width: 900, tall: 1.5, share: 0.85 },
  everything: {
    yaw: 26,
    roll: 8,
    folds: 0.03,
    blur: 1.4,
    light: 0.5,
    grain: 0.06,
    quality: 0.4,
    share: 0.45,
  },
} as const satisfies Record<string, Condition>;
