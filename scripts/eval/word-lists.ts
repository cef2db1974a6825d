import { parties } from '../../rules/contests/parties.ts';
import type { Contest, Ticket } from '../../rules/contests/schema.ts';
import { runsOf, wordsOf } from './words.ts';

/** What a list of names would hold of a ticket: people, the pair, its parties, tags and accounts. */
function namesOf({ name, nicknames = [], members, hashtags = [], accounts = [], parties: ids = [] }: Ticket) {
  const people = members.flatMap((one) => [
    one.name,
    ...(one.nicknames ?? []),
    ...(one.common ?? []),
    ...(one.accounts ?? []),
  ]);
  const standing = parties.filter(({ id }) => ids.includes(id));
  return [
    ...people,
    ...nicknames,
    ...hashtags,
    ...accounts,
    ...(name === undefined ? [] : [name]),
    ...standing.flatMap((party) => [party.name, ...party.aliases, ...(party.risky ?? [])]),
  ];
}

/** Ways to write a ballot number. */
const numbersOf = (number: number): string[] =>
  ['', 'nomor ', 'nomer ', 'no ', 'nomor urut ', 'no urut ', 'paslon ', 'pilih ', 'coblos '].flatMap(
    (before) => (before === '' ? [`0${number}`] : [`${before}${number}`, `${before}0${number}`]),
  );

/** Whether a text holds one of the phrases, word for word. */
export function listed(phrases: readonly string[]): (text: string) => boolean {
  const known = new Set(phrases.map((phrase) => wordsOf(phrase).join(' ')).filter((phrase) => phrase !== ''));
  const lengths = new Set([...known].map((phrase) => phrase.split(' ').length));
  return (text) => {
    const words = wordsOf(text);
    return [...lengths].some((length) => runsOf(words, length).some((run) => known.has(run)));
  };
}

/** The simplest tool there is: flags whatever names somebody on the ballot. */
export function namesList(contests: readonly Contest[]): (text: string) => boolean {
  const tickets = contests.flatMap((contest) => contest.tickets.map((ticket) => ({ contest, ticket })));
  return listed(
    tickets.flatMap(({ contest, ticket }) => [
      ...namesOf(ticket),
      ...(ticket.number === null || contest.office === 'partai' ? [] : numbersOf(ticket.number)),
    ]),
  );
}

/** Words that anybody would put on a list of partisan ones. */
const cues = `
  pilih coblos nyoblos dukung mendukung dukungan pendukung menang menangkan kemenangan kalah kalahkan tenggelamkan
  lanjutkan ganti tolak jangan pasti yakin insyaallah semoga setuju bersama salam siap relawan terbaik hebat mantap keren
  cerdas jujur amanah merakyat idola bangga bohong pembohong hoax fitnah curang gagal bodoh goblok dungu korupsi antek
  cebong kampret kadrun pki pencitraan boneka`;

/** A name and a partisan word, anywhere in the text. */
export function namesAndCues(contests: readonly Contest[]): (text: string) => boolean {
  const named = namesList(contests);
  const cued = listed(cues.trim().split(/\s+/));
  return (text) => named(text) && cued(text);
}
