import type { Rule } from '../rule.ts';
import { own, someone } from './combine.ts';

const D8 = { violation: 'D8' };
const D12 = { violation: 'D12' };

/** Office and authority used for a side. */
export const staff: readonly Rule[] = [
  {
    id: 'ajakan-pegawai',
    activities: ['post', 'comment', 'reply', 'share', 'join', 'message', 'live'],
    stages: { before: D8, candidates: D8, quiet: D8, after: D8 },
    ikrar: 2,
    severity: 'high',
    when: [{ own: ['mobilise'] }],
    unless: ['neutrality'],
    sources: ['bkn-medan-disiplin', 'mediaduta', 'disiplin-pns'],
    basis: ['PP94-5n-6', 'UU7-283'],
  },
  {
    id: 'intimidasi',
    activities: ['post', 'comment', 'reply', 'message', 'live', 'share'],
    stages: {
      none: { violation: 'IKRAR-2' },
      before: { violation: 'UU7-283' },
      candidates: { violation: 'UU7-283' },
      quiet: { violation: 'UU7-283' },
      after: { violation: 'IKRAR-2' },
    },
    ikrar: 2,
    severity: 'high',
    when: [{ own: ['threat'] }],
    unless: ['neutrality'],
    sources: ['seed-002', 'disiplin-pns'],
    basis: ['IKRAR-2', 'UU7-282', 'UU7-283'],
  },
  {
    id: 'atribut-dinas-kampanye',
    activities: ['photo', 'live', 'post'],
    stages: {
      before: { violation: 'PP94-5n-2' },
      candidates: { violation: 'PP94-5n-2' },
      quiet: { violation: 'PP94-5n-2' },
    },
    ikrar: 2,
    severity: 'high',
    when: [
      ...own(['photo-uniform'], ['candidate', 'ballot-number', 'rally']),
      { own: ['photo-uniform', 'photo-attribute'], reach: 'draft' },
    ],
    sources: ['disiplin-pns', 'jabarekspres'],
    basis: ['PP94-5n-4'],
  },
  {
    id: 'akun-dinas-memihak',
    activities: ['post', 'comment', 'reply', 'share', 'live', 'photo'],
    stages: { before: D12, candidates: D12, quiet: D12 },
    ikrar: 2,
    alsoIkrar: [3],
    severity: 'high',
    roles: ['institution'],
    when: [
      ...own(someone, ['call', 'support', 'win', 'programme', 'reject', 'attack', 'rally', 'invite']),
      { own: ['slogan'] },
      { own: ['campaign-hashtag'] },
      { own: ['photo-candidate'] },
    ],
    unless: ['neutrality'],
    sources: ['mediaduta', 'tribun-kpps', 'papua-kpu'],
    basis: ['PP94-5n-5', 'UU10-71'],
  },
  {
    id: 'program-untuk-calon',
    activities: ['post', 'comment', 'reply', 'share', 'live'],
    stages: { before: D12, candidates: D12, quiet: D12, after: D12 },
    ikrar: 2,
    alsoIkrar: [4],
    severity: 'high',
    when: own(['candidate', 'ballot-number', 'candidate-account'], ['programme']),
    unless: ['neutrality'],
    sources: ['mediaduta', 'tribun-kpps', 'ntbsatu-sanksi'],
    basis: ['PP94-5n-5'],
  },
  {
    id: 'undang-calon-acara-dinas',
    activities: ['post'],
    stages: { before: D8, candidates: D8 },
    ikrar: 2,
    severity: 'medium',
    when: own(['candidate', 'candidate-account'], ['invite']),
    unless: ['neutrality', 'institution', 'news', 'election-information'],
    sources: ['bkn-medan-disiplin', 'mediaduta'],
    basis: ['D12'],
  },
];
