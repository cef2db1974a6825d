import type { Rule } from '../rule.ts';
import { campaignContent, own, someone, under } from './combine.ts';

const forSomeone = own(someone, ['call', 'support', 'win']);

/** Words for somebody on the ballot. */
export const support: readonly Rule[] = [
  {
    id: 'dukungan-calon-post',
    activities: ['post', 'live'],
    stages: {
      before: { violation: 'KE2' },
      candidates: { violation: 'D2' },
      quiet: { violation: 'D2' },
      after: { violation: 'D8' },
    },
    ikrar: 3,
    severity: 'high',
    when: forSomeone,
    unless: ['neutrality'],
  },
  {
    id: 'dukungan-calon-komentar',
    activities: ['comment', 'reply'],
    stages: {
      before: { violation: 'KE4' },
      candidates: { violation: 'D6' },
      quiet: { violation: 'D6' },
      after: { violation: 'D8' },
    },
    ikrar: 3,
    severity: 'high',
    when: [
      ...forSomeone,
      ...under(['call', 'support', 'win'], [...someone, 'slogan']),
      ...campaignContent.map((content) => ({ ...content, own: ['praise'] as const })),
    ],
    unless: ['neutrality', 'condolence'],
  },
  {
    id: 'bagikan-konten-kampanye',
    activities: ['share'],
    stages: { before: { violation: 'KE4' }, candidates: { violation: 'D6' }, quiet: { violation: 'D6' } },
    ikrar: 3,
    severity: 'high',
    when: [...campaignContent, ...forSomeone],
    unless: ['neutrality', 'institution', 'news', 'election-information'],
  },
  {
    id: 'tagar-slogan-kampanye',
    activities: ['post', 'comment', 'reply', 'share', 'live'],
    stages: { before: { violation: 'KE2' }, candidates: { violation: 'D2' }, quiet: { violation: 'D2' } },
    ikrar: 3,
    severity: 'high',
    when: [{ own: ['campaign-hashtag'] }, { own: ['slogan'] }],
  },
  {
    id: 'profil-dukungan',
    activities: ['profile'],
    stages: { before: { violation: 'KE2' }, candidates: { violation: 'D2' }, quiet: { violation: 'D2' } },
    ikrar: 3,
    severity: 'high',
    when: [
      ...forSomeone,
      ...own(someone, ['team']),
      { own: ['campaign-hashtag'] },
      { own: ['slogan'] },
      { own: ['campaign-group'] },
      { own: ['photo-prop'] },
      { own: ['photo-attribute'] },
    ],
    unless: ['neutrality'],
  },
  {
    id: 'live-kampanye',
    activities: ['live', 'post', 'photo'],
    stages: { before: { violation: 'KE3' }, candidates: { violation: 'D4' } },
    ikrar: 2,
    severity: 'high',
    when: own(someone, ['rally']),
    unless: ['neutrality'],
  },
  {
    id: 'euforia-hasil',
    activities: ['post', 'comment', 'reply', 'photo', 'share'],
    stages: { after: { violation: 'D8' } },
    ikrar: 1,
    severity: 'info',
    when: own([...someone, 'party'], ['celebrate']),
    unless: ['neutrality'],
  },
  {
    // Ours: law.md §10 speaks of candidates; parties exist between elections too, and ASN are to be free of them always.
    id: 'dukungan-parpol',
    activities: ['post', 'comment', 'reply', 'share', 'live', 'profile'],
    stages: {
      none: { violation: 'UU20-9-2' },
      before: { violation: 'UU20-9-2' },
      candidates: { violation: 'UU20-9-2' },
      quiet: { violation: 'UU20-9-2' },
      after: { violation: 'UU20-9-2' },
    },
    ikrar: 2,
    severity: 'high',
    when: own(['party'], ['call', 'support', 'win', 'reject', 'attack']),
    unless: ['neutrality'],
  },
];
