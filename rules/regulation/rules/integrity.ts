import type { AtStage, Rule } from '../rule.ts';

const always = (at: AtStage, none = at): Rule['stages'] => ({
  none,
  before: at,
  candidates: at,
  quiet: at,
  after: at,
});

/** Money, hatred, hoaxes: forbidden on any day. */
export const integrity: readonly Rule[] = [
  {
    id: 'politik-uang',
    activities: ['post', 'comment', 'reply', 'share', 'message', 'live'],
    stages: always({ violation: 'UU7-523', inPilkada: 'UU10-187A' }, { violation: 'IKRAR-4' }),
    ikrar: 4,
    severity: 'high',
    when: [{ own: ['money'] }],
    unless: ['neutrality'],
  },
  {
    id: 'ujaran-kebencian',
    activities: ['post', 'comment', 'reply', 'share', 'like', 'live', 'profile'],
    stages: always({ violation: 'BKN-2018' }),
    ikrar: 3,
    severity: 'high',
    when: [{ own: ['hate'] }, { target: ['hate'], own: [] }],
    unless: ['neutrality'],
  },
  {
    id: 'berita-bohong',
    activities: ['post', 'share', 'comment', 'reply'],
    stages: always({ violation: 'SE137-2018' }),
    ikrar: 3,
    severity: 'medium',
    when: [{ own: ['hoax'] }],
    unless: ['neutrality', 'election-information'],
  },
];
