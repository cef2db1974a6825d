import type { Rule } from '../rule.ts';
import { campaignContent, own, someone } from './combine.ts';

/** Belonging to a party or a campaign. */
export const membership: readonly Rule[] = [
  {
    id: 'anggota-parpol',
    activities: ['post', 'photo', 'profile', 'comment', 'reply', 'join'],
    stages: {
      none: { violation: 'UU20-52' },
      before: { violation: 'D5' },
      candidates: { violation: 'D5' },
      quiet: { violation: 'D5' },
      after: { violation: 'UU20-52' },
    },
    ikrar: 2,
    severity: 'high',
    when: [{ own: ['party', 'membership'] }],
    unless: ['neutrality'],
  },
  {
    id: 'tim-pemenangan',
    activities: ['post', 'profile', 'join', 'comment', 'reply', 'photo'],
    stages: { before: { violation: 'D9' }, candidates: { violation: 'D10' }, quiet: { violation: 'D10' } },
    ikrar: 2,
    severity: 'high',
    when: [{ own: ['team'] }],
    unless: ['neutrality'],
  },
  {
    id: 'dukungan-ktp',
    activities: ['post', 'comment', 'reply', 'message', 'share'],
    stages: { before: { violation: 'D11' } },
    ikrar: 2,
    severity: 'high',
    when: [{ own: ['id-card-support'] }],
    unless: ['neutrality'],
  },
  {
    id: 'promosi-diri-bakal-calon',
    activities: ['post', 'profile', 'live'],
    stages: { before: { violation: 'D3' } },
    ikrar: 2,
    severity: 'medium',
    when: [{ own: ['self-candidacy'] }],
    unless: ['neutrality'],
  },
  {
    id: 'pasangan-calon-keluarga',
    activities: ['post', 'share', 'like', 'photo', 'live'],
    stages: {
      before: { violation: 'SE18-2023' },
      candidates: { violation: 'SE18-2023' },
      quiet: { violation: 'SE18-2023' },
    },
    ikrar: 2,
    severity: 'medium',
    roles: ['spouse'],
    // To stand beside husband or wife is allowed, a photo too; on social media no sign of support is (SE 18/2023). For comments the
    // rule on comments is stricter already.
    when: [
      { any: ['spouse-candidate'], reach: 'draft' },
      ...own(someone, ['call', 'support', 'win', 'praise', 'favour', 'celebrate', 'rally']),
      ...campaignContent,
    ],
    unless: ['neutrality', 'condolence', 'institution'],
  },
];
