import type { Contest, Pack, Stages } from './schema.ts';
import { disorderIn, isDay, stageDays } from './stage-order.ts';

/** Bytes of a whole pack with its pictures, as a file or over the network. */
export const packBytes = 8 * 1024 * 1024;

/** What goes beyond these is refused whole: every guarded page reads the names of the contests in force. */
const limits = {
  contests: 200,
  /** Letters of all contests as JSON; our largest province has 220,000. */
  letters: 1_000_000,
  ticketsOfContest: 1000,
  /** As many as the engine tells apart. */
  membersOfTicket: 6,
  number: 999,
  /** Of one list: nicknames, slogans, accounts. */
  words: 100,
  lettersOfWord: 120,
} as const;

/** The first day that is none, or stands before one that has to come earlier. */
const wrongDay = (stages: Stages): string | undefined =>
  stageDays.find((stage) => stages[stage] !== undefined && !isDay(stages[stage])) ??
  disorderIn(stages)[0]?.later;

/** Control characters, and marks that turn the direction of what follows: they would show something else than is matched. */
const hidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const letter = /[\p{L}\p{N}]/u;

const isText = (text: string): boolean =>
  text.length <= limits.lettersOfWord && letter.test(text) && !hidden.test(text);

/** The place of the first text below `value` that no screen could show, or no post could hold. */
function wrongText(value: unknown, at: string): string | undefined {
  if (typeof value === 'string') return isText(value) ? undefined : at;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value) && value.length > limits.ticketsOfContest) return at;
  for (const [key, one] of Object.entries(value)) {
    const wrong = wrongText(one, `${at}.${key}`);
    if (wrong) return wrong;
  }
  return undefined;
}

function wrongTicket(contest: Contest): string | undefined {
  for (const [index, { members, number, ...rest }] of contest.tickets.entries()) {
    const at = `tickets.${index}`;
    if (members.length > limits.membersOfTicket) return `${at}.members`;
    if ((number ?? 0) > limits.number) return `${at}.number`;
    const lists = [rest, ...members].flatMap((one) => Object.values(one));
    if (lists.some((list) => Array.isArray(list) && list.length > limits.words)) return at;
  }
  return undefined;
}

function wrongContest(contest: Contest): string | undefined {
  const { region: _region, stages, ...texts } = contest;
  const day = wrongDay(stages);
  if (day) return `stages.${day}`;
  if (contest.tickets.length > limits.ticketsOfContest) return 'tickets';
  return wrongTicket(contest) ?? wrongText(texts, '')?.slice(1);
}

/**
 * What is wrong with a pack that meets the schema and still must not be used: dates out of order, texts that nobody can
 * see, more than a page can carry.
 * @returns the place, `contests.0.stages.quiet`; undefined when nothing is wrong
 */
export function wrongInPack(pack: Pack): string | undefined {
  const { name, source, contests } = pack;
  const head = wrongText({ name, source }, '')?.slice(1);
  if (head) return head;
  if (contests.length > limits.contests || JSON.stringify(contests).length > limits.letters)
    return 'contests';
  const ids = contests.map(({ id }) => id);
  for (const [index, contest] of contests.entries()) {
    const at = `contests.${index}`;
    if (ids.indexOf(contest.id) < index) return `${at}.id`;
    const wrong = wrongContest(contest);
    if (wrong) return `${at}.${wrong}`;
  }
  return undefined;
}
