import { allFingers, type HandPose, type LongPose, type ThumbBone, type View } from './articulated.ts';

/** How a drawn hand is held, and turned as people show it. */
export interface Held {
  pose: HandPose;
  view?: View;
}

type Thumb = readonly [ThumbBone, ThumbBone, ThumbBone];

const tucked: LongPose = [0, 80, 95, 60];
const out: LongPose = [0, 5, 5, 3];
const splayed = (splay: number): LongPose => [splay, 5, 5, 3];
const thumbOut: Thumb = [
  [48, 15],
  [62, 10],
  [66, 8],
];
const thumbBeside: Thumb = [
  [32, 20],
  [18, 12],
  [8, 8],
];
/** Across the fingers that are tucked in. */
const thumbOver: Thumb = [
  [34, 40],
  [-25, 52],
  [-62, 8],
];
const thumbStretched: Thumb = [
  [50, 15],
  [75, 5],
  [84, 0],
];
const fist: HandPose = { thumb: thumbOver, ...allFingers(tucked) };
const flat: HandPose = {
  thumb: thumbOut,
  index: splayed(10),
  middle: splayed(2),
  ring: splayed(-7),
  little: splayed(-17),
};

/** One or more hands for each sign, by its id. */
export const heldSigns: Readonly<Record<string, readonly Held[]>> = {
  telunjuk: [{ pose: { ...fist, index: out } }],
  'dua-jari': [
    { pose: { ...fist, index: splayed(10), middle: splayed(-10) } },
    { pose: { ...fist, index: splayed(2), middle: splayed(1) } },
  ],
  'tiga-jari': [
    { pose: { ...fist, index: splayed(10), middle: out, ring: splayed(-10) } },
    { pose: { thumb: thumbOut, index: splayed(8), middle: splayed(-8), ring: tucked, little: tucked } },
  ],
  'empat-jari': [
    {
      pose: {
        thumb: [
          [30, 45],
          [-10, 45],
          [-45, 15],
        ],
        index: splayed(8),
        middle: splayed(2),
        ring: splayed(-5),
        little: splayed(-12),
      },
    },
  ],
  'lima-jari': [{ pose: flat }],
  jempol: [
    { pose: { ...fist, thumb: thumbStretched }, view: { roll: -90 } },
    { pose: { ...fist, thumb: thumbStretched }, view: { roll: -90, yaw: 20 } },
  ],
  pistol: [{ pose: { ...fist, thumb: thumbOut, index: out } }],
  telepon: [{ pose: { ...fist, thumb: thumbOut, little: splayed(-15) } }],
  metal: [
    { pose: { ...fist, thumb: thumbOut, index: splayed(6), little: splayed(-12) } },
    { pose: { ...fist, index: splayed(4), little: splayed(-10) } },
  ],
  oke: [
    {
      pose: {
        thumb: [
          [52, 61],
          [10, 28],
          [-44, 9],
        ],
        index: [0, 45, 62, 35],
        middle: [2, 15, 8, 5],
        ring: [-6, 8, 5, 3],
        little: [-16, 5, 5, 3],
      },
    },
  ],
  'hati-korea': [
    {
      pose: {
        ...fist,
        thumb: [
          [37, 35],
          [-13, 47],
          [3, 65],
        ],
        index: [5, 73, 53, 13],
      },
      view: { yaw: -25, pitch: -40 },
    },
    {
      pose: {
        ...fist,
        thumb: [
          [16, 35],
          [8, 58],
          [27, 47],
        ],
        index: [0, 72, 42, 10],
      },
      view: { yaw: -15, pitch: -38 },
    },
  ],
};

/** Hands that show nothing, or nothing that can be told from them. */
export const heldOtherwise: Readonly<Record<string, Held>> = {
  'thumb laid over the bent index finger': {
    pose: {
      ...fist,
      thumb: [
        [12, 28],
        [-6, 38],
        [-28, 34],
      ],
      index: [8, 55, 75, 20],
    },
  },
  fist: { pose: fist },
  'fist from behind': { pose: fist, view: { yaw: 180 } },
  'fist leaned back': { pose: fist, view: { yaw: -25, pitch: -40 } },
  'pinching a sheet of paper': {
    pose: {
      thumb: [
        [40, 45],
        [12, 50],
        [-2, 55],
      ],
      index: [2, 60, 35, 15],
      middle: [0, 62, 50, 30],
      ring: [0, 65, 60, 35],
      little: [-3, 65, 60, 35],
    },
    view: { yaw: 40 },
  },
  resting: {
    pose: {
      thumb: thumbBeside,
      index: [4, 25, 30, 15],
      middle: [1, 30, 35, 18],
      ring: [-3, 33, 38, 20],
      little: [-8, 33, 36, 20],
    },
  },
  'half-curled': {
    pose: {
      thumb: [
        [38, 30],
        [20, 28],
        [10, 20],
      ],
      ...allFingers([0, 45, 60, 35]),
    },
  },
  'hanging down': {
    pose: {
      thumb: thumbBeside,
      index: [3, 18, 25, 12],
      middle: [1, 22, 30, 14],
      ring: [-2, 25, 32, 16],
      little: [-6, 26, 30, 16],
    },
    view: { roll: 175, yaw: 70 },
  },
  'flat on a table': { pose: flat, view: { roll: 10, pitch: 80, yaw: 180 } },
  'held out below': { pose: flat, view: { roll: 120 } },
  'flat with the fingers together': {
    pose: { ...flat, index: splayed(-4), middle: out, ring: splayed(3), little: splayed(6) },
  },
  'raised to greet': {
    pose: { thumb: thumbBeside, index: splayed(-4), middle: out, ring: splayed(3), little: splayed(6) },
  },
  'pointing at the camera': { pose: { ...fist, index: out }, view: { pitch: 82 } },
  'pointing down': { pose: { ...fist, index: out }, view: { roll: 180 } },
  'thumb down': { pose: { ...fist, thumb: thumbStretched }, view: { roll: 90 } },
  'thumb to the side': { pose: { ...fist, thumb: thumbStretched } },
  'little finger': { pose: { ...fist, little: splayed(-8) } },
  'middle finger': { pose: { ...fist, middle: out } },
  'around a bottle': {
    pose: {
      thumb: [
        [45, 55],
        [20, 60],
        [0, 60],
      ],
      ...allFingers([0, 40, 45, 30]),
    },
  },
  'with a pen': {
    pose: {
      thumb: [
        [33, 40],
        [3, 50],
        [-40, 35],
      ],
      index: [4, 55, 45, 20],
      middle: [0, 60, 60, 30],
      ring: [0, 65, 70, 40],
      little: [0, 65, 70, 40],
    },
  },
  'ring and little bent a little': {
    pose: {
      thumb: thumbBeside,
      index: [4, 10, 12, 6],
      middle: [0, 14, 18, 8],
      ring: [-3, 35, 45, 25],
      little: [-8, 38, 45, 25],
    },
  },
};
