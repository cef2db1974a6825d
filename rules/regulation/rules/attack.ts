import type { Rule } from '../rule.ts';
import { own, someone, under } from './combine.ts';

/** Words against somebody on the ballot. */
export const attack: readonly Rule[] = [
  {
    id: 'serang-calon',
    activities: ['post', 'comment', 'reply', 'share', 'live'],
    stages: {
      before: { violation: 'D12' },
      candidates: { violation: 'D12' },
      quiet: { violation: 'D12' },
      after: { violation: 'D12' },
    },
    ikrar: 3,
    severity: 'high',
    when: [
      ...own(someone, ['reject', 'attack']),
      ...under(['reject', 'attack'], ['candidate-account', 'campaign-account']),
    ],
    unless: ['neutrality'],
  },
];
