import type { Condition, Rule } from '../rule.ts';
import { own, someone, under } from './combine.ts';

const draftWide = (condition: Condition): Condition => ({ ...condition, reach: 'draft' });

/**
 * Words that only lean: praise or mockery beside somebody on the ballot, and what the model reads between the lines. Never
 * more than a hint: an examiner would look at the whole of it, and so shall the person.
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
      // Who is meant is often named a sentence before.
      ...own([...someone, 'party'], ['praise', 'favour', 'mock', 'jeer']).map(draftWide),
      ...own(someone, ['attack']).map(draftWide),
      ...under(['praise', 'favour', 'mock', 'jeer'], someone),
      { own: ['taunt'] },
      { own: ['implicit'] },
    ],
    unless: ['neutrality', 'condolence', 'institution', 'everyday'],
  },
];
