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
  },
  {
    id: 'akun-dinas-memihak',
    activities: ['post', 'comment', 'reply', 'share', 'live', 'photo'],
    stages: { before: D12, candidates: D12, quiet: D12, after: D12 },
    ikrar: 2,
    severity: 'high',
    roles: ['institution'],
    // Stricter than a person's account: words that only lean are an office's words here (SKB 2/2022, disiplin no. 12).
    when: [
      ...own(
        [...someone, 'party'],
        ['call', 'support', 'win', 'reject', 'attack', 'praise', 'favour', 'mock', 'jeer'],
      ),
      ...own(someone, ['programme', 'rally', 'invite']),
      { own: ['slogan'] },
      { own: ['campaign-hashtag'] },
      { own: ['photo-prop'] },
      { own: ['photo-attribute'] },
    ],
    unless: ['neutrality', 'condolence'],
  },
  {
    id: 'program-untuk-calon',
    activities: ['post', 'comment', 'reply', 'share', 'live'],
    stages: { before: D12, candidates: D12, quiet: D12, after: D12 },
    ikrar: 2,
    severity: 'high',
    when: own(['candidate', 'ballot-number', 'candidate-account'], ['programme']),
    unless: ['neutrality'],
  },
  {
    id: 'undang-calon-acara-dinas',
    activities: ['post'],
    stages: { before: D8, candidates: D8 },
    ikrar: 2,
    severity: 'medium',
    when: own(['candidate', 'candidate-account'], ['invite']),
    unless: ['neutrality', 'institution', 'news', 'election-information'],
  },
];
