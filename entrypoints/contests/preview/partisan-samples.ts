import type { Contest, Ticket } from '../../../rules/contests/schema.ts';
import { partisan, type Sample } from './sample.ts';

/** So many of each kind say enough of it. */
const few = 3;

const seats = {
  presiden: 'presiden',
  partai: 'pemenang pemilu',
  'dpr-ri': 'wakil kita di DPR',
  dpd: 'wakil kita di DPD',
  'dprd-provinsi': 'wakil kita di DPRD',
  'dprd-kabkota': 'wakil kita di DPRD',
  gubernur: 'gubernur',
  bupati: 'bupati',
  walikota: 'wali kota',
} as const satisfies Record<Contest['office'], string>;

const peopleOf = ({ members }: Ticket): string => members.map(({ name }) => name).join(' dan ');

const numbered = (number: number | null, who: string): Sample[] =>
  number === null ? [] : [partisan(`Ayo coblos nomor ${number}! Menangkan ${who}.`)];

function aimed(ticket: Ticket, who: string): Sample[] {
  const accounts = [...(ticket.accounts ?? []), ...ticket.members.flatMap((member) => member.accounts ?? [])];
  const [account] = accounts;
  const [group] = ticket.groups ?? [];
  const sign = ticket.hashtags?.[0] ?? ticket.slogans?.[0] ?? '';
  const side = 'partisan';
  return [
    ...(account
      ? [
          { side, draft: { activity: 'follow', text: '', target: { name: who, handle: account } } } as const,
          {
            side,
            draft: {
              activity: 'like',
              text: '',
              target: { name: who, handle: account, text: `Mohon doa dan dukungannya. ${sign}`.trim() },
            },
          } as const,
        ]
      : []),
    ...(group ? [{ side, draft: { activity: 'join', text: '', target: { name: group } } } as const] : []),
  ];
}

/** What somebody who supports a ticket might do: each kind of its words in a sentence. */
export function partisanSamples({ office }: Pick<Contest, 'office'>, ticket: Ticket): Sample[] {
  const { number, name, members, nicknames = [], slogans = [], hashtags = [] } = ticket;
  const who = name ?? (peopleOf(ticket) || nicknames[0]);
  if (!who) return [];
  const called = [...nicknames, ...members.flatMap((member) => member.nicknames ?? [])];
  const common = [...(ticket.common ?? []), ...members.flatMap((member) => member.common ?? [])];
  return [
    ...numbered(number, who),
    ...members.slice(0, 2).map((member) => partisan(`Saya dukung ${member.name} jadi ${seats[office]}!`)),
    ...called.slice(0, few).map((nickname) => partisan(`Gas pol, ${nickname} pasti menang!`)),
    ...common.slice(0, 2).map((nickname) => partisan(`Jangan lupa pilih paslon ${nickname} di TPS.`)),
    ...slogans.slice(0, 2).map((slogan) => partisan(`${slogan}, insyaallah menang!`)),
    ...hashtags.slice(0, 2).map((tag) => partisan(`Siap kawal sampai menang. ${tag}`)),
    ...aimed(ticket, who),
  ];
}
