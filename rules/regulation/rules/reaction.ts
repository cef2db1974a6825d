import type { Condition, Rule } from '../rule.ts';
import { campaignContent, someone } from './combine.ts';

/** Likes, follows and joins: no own words, judged by what they are aimed at. */
export const reaction: readonly Rule[] = [
  {
    id: 'suka-konten-kampanye',
    activities: ['like'],
    stages: {
      before: { violation: 'KE4', severity: 'low' },
      candidates: { violation: 'D6' },
      quiet: { violation: 'D6' },
    },
    ikrar: 3,
    severity: 'medium',
    when: campaignContent,
    unless: ['neutrality', 'institution', 'news', 'election-information', 'condolence'],
  },
  {
    id: 'suka-konten-calon-nonkampanye',
    activities: ['like', 'comment', 'reply'],
    stages: { candidates: { violation: 'D6' } },
    ikrar: 3,
    severity: 'info',
    when: [{ target: ['candidate-account'] }],
    unless: ['condolence'],
  },
  {
    id: 'ikuti-akun-pemenangan',
    activities: ['follow'],
    stages: { before: { violation: 'KE4' }, candidates: { violation: 'D6' }, quiet: { violation: 'D6' } },
    ikrar: 3,
    severity: 'medium',
    when: [
      { target: ['campaign-account'] },
      { target: ['campaign-group'] },
      { target: ['campaign-hashtag'] },
    ],
    unless: ['institution'],
  },
  {
    id: 'ikuti-akun-calon',
    activities: ['follow'],
    stages: {
      before: { violation: 'KE4', severity: 'info' },
      candidates: { violation: 'D6' },
      quiet: { violation: 'D6' },
    },
    ikrar: 3,
    severity: 'medium',
    when: [{ target: ['candidate-account'] }],
    unless: ['institution'],
  },
  {
    id: 'gabung-grup-pemenangan',
    activities: ['join', 'rsvp'],
    stages: { before: { violation: 'KE4' }, candidates: { violation: 'D6' }, quiet: { violation: 'D6' } },
    ikrar: 3,
    severity: 'high',
    when: [
      { target: ['campaign-group'] },
      ...campaignContent,
      // Whose event or group it is, its name says; what for, it often does not.
      ...someone.map((one): Condition => ({ target: [one], severity: 'low' })),
    ],
    unless: ['institution', 'neutrality'],
  },
];
