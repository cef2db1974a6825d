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
  },
  {
    id: 'foto-timses-atribut',
    activities: ['photo', 'post'],
    stages: photo5,
    ikrar: 3,
    severity: 'high',
    when: [{ own: ['photo-attribute'] }],
  },
  {
    id: 'foto-alat-peraga',
    activities: ['photo', 'post', 'profile'],
    stages: photo5,
    ikrar: 3,
    severity: 'high',
    when: [{ own: ['photo-prop'] }],
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
    severity: 'medium',
    when: [{ own: ['photo-finger'] }],
  },
  {
    id: 'surat-suara',
    activities: ['photo', 'live'],
    stages: { quiet: { violation: 'PKPU3-42' } },
    ikrar: 3,
    severity: 'medium',
    when: [{ own: ['photo-ballot'] }],
  },
  {
    id: 'unggah-ulang-foto-lama',
    activities: ['photo', 'share'],
    stages: { candidates: { violation: 'D7' }, quiet: { violation: 'D7' } },
    ikrar: 3,
    severity: 'medium',
    when: [{ own: ['photo-old', 'photo-candidate'], reach: 'draft' }],
  },
];
