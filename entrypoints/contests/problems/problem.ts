/** What keeps a pack from being used. */
const faultKinds = [
  'pack_name',
  'pack_source',
  'no_contest',
  'contest_name',
  'day_missing',
  'day_wrong',
  'day_order',
  'ticket_empty',
  'member_name',
  'number_wrong',
] as const;
/** What can be used, and had better be looked at. */
const noteKinds = [
  'no_tickets',
  'number_twice',
  'person_twice',
  'word_twice',
  'account_twice',
  'elsewhere',
  'everyday_word',
  'shared_name',
  'short_name',
  'shared_full_name',
  'account_form',
  'party_unknown',
  'few_portraits',
  'region_nobody',
  'region_wide',
] as const;
export type ProblemKind = (typeof faultKinds)[number] | (typeof noteKinds)[number];

/** Something about a draft that its writer should know, and where it stands. */
export interface Problem {
  kind: ProblemKind;
  /** Id of the contest; left out for the pack as a whole. */
  contest?: string;
  /** Key of the ticket. */
  ticket?: string;
  /** The words in question, in the order in which its sentence names them. */
  words: readonly string[];
  /** The words can move to those that count only beside another sign of politics: out of this field. */
  movable?: Movable;
}

/** A field whose words mean their ticket beyond doubt, of the ticket or of one of its people. */
export type Movable = { field: 'nicknames' | 'slogans' } | { field: 'nicknames'; member: number };

const faults: ReadonlySet<ProblemKind> = new Set(faultKinds);

export const isFault = ({ kind }: Problem): boolean => faults.has(kind);
