import type { Condition, Rule } from '../rule.ts';
import { own, someone, under } from './combine.ts';

const draftWide = (condition: Condition): Condition => ({ ...condition, reach: 'draft' });

const bothSay = (condition: Condition): Condition => ({
  ...draftWide(condition),
  own: [...(condition.own ?? []), 'implicit'],
  severity: 'medium',
});

const leaning = ['praise', 'favour', 'mock', 'jeer'] as const;

/**
 * Words that only lean: praise or mockery beside somebody on the ballot, and what the model reads between the lines. Each
 * alone is never more than a hint: an examiner would look at the whole of it, and so shall the person. Where both say so
 * (the model is asked for less than `sureBar` only where no words lean) the post is held.
 */
export const impression: readonly Rule[] = [
  {
    id: 'kesan-berpihak',
    activities: ['post', 'comment', 'reply', 'share', 'live', 'profile'],
    stages: {
      before: { violation: 'KE2' },
      candidates: { violation: 'D8' },
      quiet: { violation: 'D8' },
      after: { violation: 'D8' },
    },
    ikrar: 3,
    severity: 'low',
    when: [
      ...own(someone, [...leaning, 'attack']).map(bothSay),
      // Who is meant is often named a sentence before.
      ...own([...someone, 'party'], leaning).map(draftWide),
      ...own(someone, ['attack']).map(draftWide),
      ...under(leaning, someone),
      { own: ['taunt'] },
      { own: ['implicit'] },
    ],
    unless: ['neutrality', 'condolence', 'institution', 'everyday'],
  },
];
