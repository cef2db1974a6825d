import { type Role, roles } from '../../draft.ts';
import type { Rule } from '../rule.ts';

const photo5 = { before: { violation: 'KE5' }, candidates: { violation: 'D7' } } as const;
const pose = { violation: 'POSE' } as const;

/** A photo with one's own husband or wife is allowed, without signs and attributes (SE 18/2023); those have rules of their own. */
const withoutSpouse: readonly Role[] = roles.filter((role) => role !== 'spouse');

/** What pictures show. A face or a hand alone is only a hint: they are mistaken too easily, and mean something only beside more. */
export const photo: readonly Rule[] = [
  {
    id: 'foto-bersama-calon',
    activities: ['photo', 'post'],
    stages: photo5,
    ikrar: 3,
    severity: 'high',
    roles: withoutSpouse,
    when: [
      { own: ['photo-candidate', 'photo-prop'] },
      { own: ['photo-candidate', 'photo-attribute'] },
      { own: ['photo-candidate'], severity: 'low' },
    ],
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
    id: 'foto-timses-atribut',
    activities: ['photo', 'post'],
    stages: photo5,
    ikrar: 3,
    severity: 'high',
    when: [{ own: ['photo-attribute'] }],
  },
  {
    id: 'foto-pose-jari',
    activities: ['photo', 'live'],
    stages: { before: pose, candidates: pose, quiet: pose },
    ikrar: 2,
    severity: 'medium',
    when: [
      { own: ['photo-finger', 'photo-prop'] },
      { own: ['photo-finger', 'photo-attribute'] },
      { own: ['photo-finger'], severity: 'low' },
    ],
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
