import { contoh } from '../../rules/contests/contoh.ts';
import type { Draft } from '../../rules/draft.ts';

/** The made-up contest that the examples speak of, between the naming of candidates and the quiet days. */
export const tryDay = '2024-10-15';
export const [tryContest] = contoh.contests;

/** Three activities: one's own appeal, a tap under somebody else's, and what may always be said. */
export const tries: readonly Draft[] = [
  {
    platform: 'training',
    activity: 'post',
    text: 'Gas pol CandraDewi! Coblos nomor 1 tanggal 27 November ya bapak ibu.',
  },
  {
    platform: 'training',
    activity: 'like',
    text: '',
    target: {
      name: 'Relawan CandraDewi',
      handle: 'candradewi_contoh',
      text: 'Terima kasih warga Kabupaten Contoh! Mari menangkan CandraDewi, coblos nomor 1. #CandraDewiMenang',
    },
  },
  {
    platform: 'training',
    activity: 'post',
    text: 'Besok 27 November. Datang ke TPS, jangan lupa bawa KTP-el.',
  },
];
