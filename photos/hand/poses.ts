import type { Measures } from './measures.ts';
import type { FingerName } from './skeleton.ts';

/** How a finger has to be for a pose. */
export type Held = 'out' | 'in' | 'any';

/** Between which values a measure has to lie. */
export type Limit = readonly [measure: keyof Measures, least: number, most: number];

export interface Pose {
  /** Id in `rules/regulation/hand-signs`. */
  sign: string;
  fingers: Record<FingerName, Held>;
  limits: readonly Limit[];
}

const fingers = (thumb: Held, index: Held, middle: Held, ring: Held, little: Held): Pose['fingers'] => ({
  thumb,
  index,
  middle,
  ring,
  little,
});

/** Fingers that are shown point up, and not at the camera. */
const up: Limit = ['lean', 0, 55];
const long: Limit = ['shortest', 0.55, Infinity];
/** Fingers laid together greet or rest; a number is shown with fingers apart. */
const apart: Limit = ['spread', 0.8, Infinity];
const pinched: Limit = ['pinch', 0, 0.55];
const open: Limit = ['pinch', 0.55, Infinity];

/** The signs as hands make them; one sign may be made in several ways. */
export const poses: readonly Pose[] = [
  { sign: 'jempol', fingers: fingers('out', 'in', 'in', 'in', 'in'), limits: [['thumbLean', 0, 45], open] },
  { sign: 'telunjuk', fingers: fingers('in', 'out', 'in', 'in', 'in'), limits: [up, long] },
  { sign: 'pistol', fingers: fingers('out', 'out', 'in', 'in', 'in'), limits: [['lean', 0, 100], long] },
  { sign: 'dua-jari', fingers: fingers('in', 'out', 'out', 'in', 'in'), limits: [up, long] },
  { sign: 'tiga-jari', fingers: fingers('out', 'out', 'out', 'in', 'in'), limits: [up, long] },
  { sign: 'tiga-jari', fingers: fingers('in', 'out', 'out', 'out', 'in'), limits: [up, long] },
  { sign: 'tiga-jari', fingers: fingers('in', 'in', 'out', 'out', 'out'), limits: [up, long, open] },
  { sign: 'oke', fingers: fingers('any', 'any', 'out', 'out', 'out'), limits: [up, long, pinched] },
  { sign: 'empat-jari', fingers: fingers('in', 'out', 'out', 'out', 'out'), limits: [up, long, open, apart] },
  {
    sign: 'lima-jari',
    fingers: fingers('out', 'out', 'out', 'out', 'out'),
    limits: [up, long, apart],
  },
  {
    sign: 'telepon',
    fingers: fingers('out', 'in', 'in', 'in', 'out'),
    limits: [['shortest', 0.4, Infinity]],
  },
  // Thumb and index finger cross above a fist. In a fist itself, and around a pen, no finger sticks out so far.
  {
    sign: 'hati-korea',
    fingers: fingers('any', 'any', 'in', 'in', 'in'),
    limits: [
      ['pinch', 0, 0.5],
      ['standing', 1.45, Infinity],
      ['lifted', 0.4, Infinity],
    ],
  },
  { sign: 'metal', fingers: fingers('any', 'out', 'in', 'in', 'out'), limits: [up, long] },
];
