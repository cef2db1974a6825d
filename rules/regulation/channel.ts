import type { Day } from '../contests/stage.ts';
import type { SourceKey } from './sources.ts';

/** A body that a suspected violation passes through. */
export interface ChannelStep {
  body: string;
  does: string;
}

/** Who handles suspected violations in a span of days. It changed in 2024 and will change again. */
export interface Channel {
  from: Day;
  /** Last day; left out for the one in force. */
  to?: Day;
  steps: readonly ChannelStep[];
  note?: string;
  sources: readonly SourceKey[];
}

const bawaslu: ChannelStep = {
  body: 'Bawaslu',
  does: 'menerima laporan atau temuan, lalu meneruskan hasil kajiannya',
};
const ppk: ChannelStep = {
  body: 'PPK (Pejabat Pembina Kepegawaian)',
  does: 'memutuskan tindak lanjut kepegawaian di instansi',
};

export const channels: readonly Channel[] = [
  {
    from: '2014-09-30',
    to: '2024-08-23',
    steps: [bawaslu, { body: 'KASN (sampai 2024)', does: 'memeriksa dan memberi rekomendasi' }, ppk],
    note: 'Tugas KASN berakhir pada 24 Agustus 2024 dan beralih ke BKN.',
    sources: ['tirto-mk', 'okezone-6asn'],
  },
  {
    from: '2024-08-24',
    steps: [bawaslu, { body: 'BKN', does: 'memeriksa dan memberi rekomendasi' }, ppk],
    note: 'Putusan MK 121/PUU-XXII/2024 (16 Oktober 2025) meminta lembaga pengawas independen dibentuk dalam dua tahun.',
    sources: ['tribun-bkn-ganti', 'fajar-sulbar', 'radarlampung', 'ntvnews', 'bloomberg-mk', 'towa'],
  },
];

/** The channel on a day. @throws for a day before the ASN law of 2014 set one up */
export function channelOn(day: Day): Channel {
  const found = channels.find(({ from, to }) => from <= day && day <= (to ?? day));
  if (!found) throw new Error(`No channel known on ${day}`);
  return found;
}
