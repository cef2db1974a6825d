import type { Contest, Ticket } from '../../../rules/contests/schema.ts';
import { ordinariness } from '../problems/ordinary-names.ts';
import { ordinary, type Sample } from './sample.ts';

/** What civil servants write every day, whoever stands for election. */
const everyDay: readonly string[] = [
  'Pelayanan KTP-el tetap buka hari Sabtu ini sampai pukul 12.',
  'Sudah cek namamu di DPT? Gunakan hak pilihmu pada hari pemungutan suara.',
  'Surat edaran: ASN wajib netral dan dilarang mengajak memilih pasangan calon mana pun.',
  'Juara satu lomba desa! Terima kasih untuk tim posyandu.',
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The words of a contest as they come up where nobody speaks of it. */
function inPassing({ ordinary: shared = [] }: Contest, ticket: Ticket): string[] {
  const { members, number } = ticket;
  const first = members
    .flatMap(({ name }) => name.split(/\s+/).slice(0, 1))
    .filter((word) => word.length > 2);
  // Those that others could be called by, also where nobody has marked them so.
  const called = [
    ...(ticket.nicknames ?? []).filter((name) => ordinariness(name, 'pair') !== undefined),
    ...members.flatMap(({ nicknames = [] }) => nicknames.filter((name) => ordinariness(name) !== undefined)),
    ...[ticket, ...members].flatMap(({ common = [] }) => common),
  ];
  return [
    ...first.map((name) => `Selamat ulang tahun, ${name}! Sehat selalu, ya.`),
    ...shared.slice(0, 1).map((word) => `Terima kasih ${capital(word)}, guru kelas lima kami yang sabar.`),
    ...called.slice(0, 3).map((word) => `${word}, semoga acara keluarga besok lancar.`),
    ...(number === null ? [] : [`Antrean nomor ${number}, silakan ke loket ${number}.`]),
  ];
}

const listed = ({ tickets }: Contest): string[] => {
  const some = tickets.filter(({ number, members }) => number !== null && members.length > 0).slice(0, 4);
  if (some.length < 2) return [];
  const names = some.map(
    ({ number, members }) => `nomor ${number} ${members.map(({ name }) => name).join('–')}`,
  );
  return [`KPU menetapkan daftar calon: ${names.join(', ')}.`];
};

/** What must pass, of everybody and of this ticket's words. Nothing here takes a side. */
export const ordinarySamples = (contest: Contest, ticket: Ticket | undefined): Sample[] =>
  [...(ticket ? inPassing(contest, ticket) : []), ...listed(contest), ...everyDay].map(ordinary);
