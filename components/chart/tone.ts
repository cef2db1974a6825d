/** The colour of a part, and so its meaning, the same in every chart: changed, not changed, only counted. */
export type Tone = 'good' | 'mind' | 'plain';

/** A part of every bar of a chart. */
export interface Part {
  tone: Tone;
  name: string;
}
