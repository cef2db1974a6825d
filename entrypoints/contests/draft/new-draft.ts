import type { Stages } from '../../../rules/contests/schema.ts';
import { stageDays } from '../../../rules/contests/stage-order.ts';
import type { Draft, DraftContest, DraftMember, DraftStages, DraftTicket } from './draft.ts';

const short = (): string => crypto.randomUUID().slice(0, 8);

/** Ids stay what they are when names change: what was learned of pictures is kept under them. */
export const newId = (what: string): string => `${what}-${short()}`;

export const emptyMember = (): DraftMember => ({
  key: crypto.randomUUID(),
  name: '',
  nicknames: '',
  common: '',
  accounts: '',
});

export const emptyTicket = (): DraftTicket => ({
  key: crypto.randomUUID(),
  number: '',
  name: '',
  members: [],
  nicknames: '',
  common: '',
  slogans: '',
  hashtags: '',
  accounts: '',
  groups: '',
  parties: '',
});

const emptyStages = (): DraftStages => ({
  start: '',
  registration: '',
  candidates: '',
  numbers: '',
  campaign: '',
  quiet: '',
  vote: '',
  end: '',
});

/** Days of which some may be missing. */
export const stagesFrom = (days: Readonly<Partial<Stages>>): DraftStages => ({
  ...emptyStages(),
  ...Object.fromEntries(stageDays.map((what) => [what, days[what] ?? ''])),
});

export const emptyContest = (): DraftContest => ({
  id: newId('pemilihan'),
  name: '',
  office: 'bupati',
  region: '',
  stages: emptyStages(),
  tickets: [],
});

export const emptyDraft = (): Draft => ({
  id: newId('paket'),
  name: '',
  source: '',
  contests: [emptyContest()],
  pictures: [],
});

const pairs = new Set<DraftContest['office']>(['presiden', 'gubernur', 'bupati', 'walikota']);

/** A ticket as the office wants it: a pair, one person, or a party. */
export function ticketFor({ office, tickets }: DraftContest): DraftTicket {
  const numbers = tickets.map(({ number }) => Number(number)).filter(Number.isInteger);
  const people = office === 'partai' ? 0 : pairs.has(office) ? 2 : 1;
  return {
    ...emptyTicket(),
    number: String(Math.max(0, ...numbers) + 1),
    members: Array.from({ length: people }, emptyMember),
  };
}
