import type { Rule } from '../rule.ts';
import { campaignContent, own, someone } from './combine.ts';

/** Masa tenang and voting day. */
export const quiet: readonly Rule[] = [
  {
    id: 'masa-tenang',
    activities: ['post', 'share', 'comment', 'reply', 'live'],
    stages: { quiet: { violation: 'UU7-492', inPilkada: 'UU1-187' } },
    ikrar: 1,
    severity: 'high',
    when: [
      ...own(
        [...someone, 'party'],
        ['call', 'support', 'win', 'reject', 'attack', 'rally', 'programme', 'mobilise'],
      ),
      { own: ['slogan'] },
      { own: ['campaign-hashtag'] },
      { own: ['photo-prop'] },
      { own: ['photo-attribute'] },
      ...campaignContent.map((content) => ({ ...content, own: ['praise'] as const })),
    ],
    unless: ['neutrality'],
  },
];
