/** The steps that the line of progress shows. */
export const steps = ['who', 'where', 'read', 'sign', 'try'] as const;
export type Step = (typeof steps)[number];

/** One screen of the introduction: the pledge is read one point to a leaf. */
export type Leaf = { step: Exclude<Step, 'read'> } | { step: 'read'; point: number } | { step: 'done' };

/** All leaves, in the order in which Back and Next turn them. */
export const leavesFor = (points: number): Leaf[] => [
  { step: 'who' },
  { step: 'where' },
  ...Array.from({ length: points }, (_, at) => ({ step: 'read', point: at }) as const),
  { step: 'sign' },
  { step: 'try' },
  { step: 'done' },
];
