import type { DraftMember, DraftTicket } from '../draft/draft.ts';

type MemberField = keyof DraftMember;
export type TicketField = Exclude<keyof DraftTicket, 'key' | 'members'>;

/** What a column fills: a field of the ticket, or of one of its people. */
export type Place = { field: TicketField } | { field: MemberField; member: number };

/** A column of the table: what it fills, and every title that people give it. The first two are those we write. */
export interface Column {
  place: Place;
  id: string;
  en: string;
  /** In letters and digits only, see `titleForm`. */
  also: readonly string[];
  /** How several things in one cell are told apart; left out where a cell holds one. */
  apart?: RegExp;
}

const listed = /[,;\n]/;
/** A slogan may have a comma of its own. */
const spoken = /[;\n]/;
/** Hashtags have no blanks. */
const tagged = /[,;\s]/;

const memberColumns = (member: number, called: readonly string[]): Column[] => {
  const at = { place: member, no: String(member + 1) };
  return [
    {
      place: { field: 'name', member },
      id: `calon ${at.no}`,
      en: `candidate ${at.no}`,
      also: called,
    },
    {
      place: { field: 'nicknames', member },
      id: `julukan ${at.no}`,
      en: `nicknames ${at.no}`,
      also: [
        `panggilan${at.no}`,
        `alias${at.no}`,
        ...(member === 0 ? ['julukan', 'panggilan', 'alias'] : []),
      ],
      apart: listed,
    },
    {
      place: { field: 'common', member },
      id: `julukan umum ${at.no}`,
      en: `common nicknames ${at.no}`,
      also: member === 0 ? ['julukanumum'] : [],
      apart: listed,
    },
    {
      place: { field: 'accounts', member },
      id: `akun ${at.no}`,
      en: `accounts ${at.no}`,
      also: [`akuncalon${at.no}`, ...(member === 0 ? ['akun', 'akuncalon', 'accounts'] : [])],
      apart: listed,
    },
  ];
};

export const columns: readonly Column[] = [
  {
    place: { field: 'number' },
    id: 'nomor urut',
    en: 'ballot number',
    also: ['nourut', 'nomor', 'number', 'no'],
  },
  {
    place: { field: 'name' },
    id: 'nama pasangan',
    en: 'ticket name',
    also: ['pasangan', 'paslon', 'namapartai', 'pair', 'ticket'],
  },
  ...memberColumns(0, [
    'namacalon1',
    'calon',
    'namacalon',
    'calonkepaladaerah',
    'kepaladaerah',
    'calonbupati',
    'calongubernur',
    'calonwalikota',
    'nama',
    'namalengkap',
    'candidate',
    'name',
  ]),
  ...memberColumns(1, [
    'namacalon2',
    'calonwakil',
    'namacalonwakil',
    'calonwakilkepaladaerah',
    'wakilkepaladaerah',
    'calonwakilbupati',
    'calonwakilgubernur',
    'calonwakilwalikota',
    'wakil',
    'namawakil',
    'runningmate',
    'deputy',
  ]),
  {
    place: { field: 'nicknames' },
    id: 'julukan pasangan',
    en: 'ticket nicknames',
    also: ['singkatanpasangan'],
    apart: listed,
  },
  {
    place: { field: 'common' },
    id: 'julukan umum pasangan',
    en: 'common ticket nicknames',
    also: [],
    apart: listed,
  },
  { place: { field: 'slogans' }, id: 'slogan', en: 'slogans', also: ['semboyan', 'tagline'], apart: spoken },
  { place: { field: 'hashtags' }, id: 'tagar', en: 'hashtags', also: ['hashtag', 'tagpagar'], apart: tagged },
  {
    place: { field: 'accounts' },
    id: 'akun pasangan',
    en: 'campaign accounts',
    also: ['akunkampanye', 'akuntim', 'akunpemenangan'],
    apart: listed,
  },
  {
    place: { field: 'groups' },
    id: 'relawan dan tim',
    en: 'campaign groups',
    also: ['relawan', 'tim', 'timpemenangan', 'kelompok', 'groups'],
    apart: listed,
  },
  {
    place: { field: 'parties' },
    id: 'partai',
    en: 'parties',
    also: ['partaipengusung', 'partaipendukung', 'party', 'pengusung'],
    apart: listed,
  },
];

/** A title as it is compared: what stands around letters and digits is how somebody happened to write it. */
const titleForm = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const titlesOf = ({ id, en, also }: Column): string[] => [titleForm(id), titleForm(en), ...also];

/** How well a title names a column: 0 best, -1 not at all. */
export const rankOf = (column: Column, title: string): number => titlesOf(column).indexOf(titleForm(title));
