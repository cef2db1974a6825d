import type { SignalId } from '../../signal.ts';
import type { Condition } from '../rule.ts';

/** Somebody on the ballot: by name, by number, by their own or their campaign's account, by a campaign's hashtag. */
export const someone: readonly SignalId[] = [
  'candidate',
  'ballot-number',
  'candidate-account',
  'campaign-account',
  'campaign-hashtag',
];

/** Every pair of one signal of each list, in the person's own words. */
export const own = (first: readonly SignalId[], second: readonly SignalId[]): Condition[] =>
  first.flatMap((one) => second.map((other): Condition => ({ own: [one, other] })));

/** Every pair of one signal of each list, in what the activity is aimed at. */
export const aimedAt = (first: readonly SignalId[], second: readonly SignalId[]): Condition[] =>
  first.flatMap((one) => second.map((other): Condition => ({ target: [one, other] })));

/** Own words of the first list under a target with a signal of the second. */
export const under = (words: readonly SignalId[], targets: readonly SignalId[]): Condition[] =>
  words.flatMap((one) => targets.map((other): Condition => ({ own: [one], target: [other] })));

/** Content that speaks for somebody on the ballot, in what the activity is aimed at. */
export const campaignContent: readonly Condition[] = [
  { target: ['campaign-hashtag'] },
  { target: ['slogan'] },
  { target: ['campaign-account'] },
  ...aimedAt(
    ['candidate', 'ballot-number', 'candidate-account'],
    ['support', 'call', 'win', 'programme', 'rally', 'reject', 'attack'],
  ),
];
