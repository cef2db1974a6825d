import type { TextKey } from '../../../components/text.tsx';
import type { ElectionId } from '../../../rules/contests/elections.ts';
import type { StageDay } from '../../../rules/contests/stage-order.ts';

/** The text that names a day. */
export const dayKey = (day: StageDay) => `paslon_day_${day}` as const satisfies TextKey;

/** The known calendars, the latest first, and the texts that name them. */
export const electionKeys = {
  'pilkada-2024': 'election_pilkada_2024',
  'pilpres-2024': 'election_pilpres_2024',
  'partai-2024': 'election_partai_2024',
  'legislatif-2024': 'election_legislatif_2024',
  'pilkada-2020-21': 'election_pilkada_2020_21',
  'pilkada-2020-2171': 'election_pilkada_2020_2171',
  'pilpres-2019': 'election_pilpres_2019',
  'partai-2019': 'election_partai_2019',
  'legislatif-2019': 'election_legislatif_2019',
} as const satisfies Record<ElectionId, TextKey>;

export const isElection = (id: string): id is ElectionId => Object.hasOwn(electionKeys, id);
