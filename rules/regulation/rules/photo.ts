import type { Rule } from '../rule.ts';

const photo5 = { before: { violation: 'KE5' }, candidates: { violation: 'D7' } } as const;

/** What pictures show. */
export const photo: readonly Rule[] = [
  {
    id: 'foto-bersama-calon',
    activities: ['photo', 'post'],
    stages: photo5,
    ikrar: 3,
    severity: 'high',
    when: [{ own: ['photo-candidate'] }],
    sources: ['kompasiana-20', 'bkn-medan-disiplin', 'teraswarga'],
  },
  {
    id: 'foto-timses-atribut',
    activities: ['photo', 'post'],
    stages: photo5,
    ikrar: 3,
    severity: 'high',
    when: [{ own: ['photo-attribute'] }],
    sources: ['kompasiana-20', 'bkn-medan-disiplin'],
  },
  {
    id: 'foto-alat-peraga',
    activities: ['photo', 'post', 'profile'],
    stages: photo5,
    ikrar: 3,
    severity: 'high',
    when: [{ own: ['photo-prop'] }],
    sources: ['kompasiana-20', 'bkn-medan-disiplin'],
    basis: ['KE1', 'D1'],
  },
  {
    id: 'foto-pose-jari',
    activities: ['photo', 'live'],
    stages: {
      none: { violation: 'POSE', severity: 'low' },
      before: { violation: 'POSE' },
      candidates: { violation: 'POSE' },
      quiet: { violation: 'POSE' },
    },
    ikrar: 2,
    alsoIkrar: [3],
    severity: 'medium',
    when: [{ own: ['photo-finger'] }],
    sources: ['kraya', 'ntbsatu-pose', 'joglojateng', 'democrazy'],
    basis: ['KE5', 'D7'],
  },
  {
    id: 'surat-suara',
    activities: ['photo', 'live'],
    stages: { quiet: { violation: 'PKPU3-42' } },
    ikrar: 3,
    severity: 'medium',
    when: [{ own: ['photo-ballot'] }],
    sources: ['jurnalbabel', 'zonasultra-tinta'],
  },
  {
    id: 'unggah-ulang-foto-lama',
    activities: ['photo', 'share'],
    stages: { candidates: { violation: 'D7' }, quiet: { violation: 'D7' } },
    ikrar: 3,
    severity: 'medium',
    when: [{ own: ['photo-old', 'photo-candidate'], reach: 'draft' }],
    sources: ['coraknews'],
  },
];
