import type { SourceKey } from './sources.ts';

/**
 * Who published a list of poses. No list stands in the SKB itself. Bawaslu NTB counts thumb and index finger twice (up and down);
 * Detik counts three fingers and "ok" as one.
 */
export const poseLists = {
  bkn: { title: 'BKN, melalui Instagram (10 pose)', sources: ['kraya', 'kompasiana-pose'] },
  'bawaslu-ntb': { title: 'Bawaslu NTB (10 pose)', sources: ['ntbsatu-pose'] },
  'kominfo-jateng': {
    title: 'Kominfo Jawa Tengah (10 pose)',
    sources: ['joglojateng', 'indoraya', 'kompastv-pose'],
  },
  'bkn-detik': { title: 'BKN, melalui Detik dan Antara (9 pose)', sources: ['democrazy', 'antara-sultra'] },
} as const satisfies Record<string, { title: string; sources: readonly SourceKey[] }>;

export type PoseList = keyof typeof poseLists;

/** A hand sign that may be read as a number or symbol. What it means depends on the local ballot numbers. */
export interface HandSign {
  id: string;
  name: string;
  /** Ballot number that it can stand for; left out for a symbol without one. */
  number?: number;
  lists: readonly PoseList[];
}

const all: readonly PoseList[] = ['bkn', 'bawaslu-ntb', 'kominfo-jateng', 'bkn-detik'];

export const handSigns: readonly HandSign[] = [
  { id: 'jempol', name: 'jempol ke atas', lists: all },
  { id: 'telunjuk', name: 'telunjuk', number: 1, lists: all },
  { id: 'dua-jari', name: 'dua jari (V)', number: 2, lists: all },
  { id: 'hati-korea', name: 'hati ala Korea', lists: all },
  { id: 'pistol', name: 'jempol dan telunjuk (pistol)', number: 2, lists: all },
  { id: 'telepon', name: 'jempol dan kelingking (telepon)', number: 2, lists: all },
  { id: 'tiga-jari', name: 'tiga jari', number: 3, lists: all },
  { id: 'empat-jari', name: 'empat jari', number: 4, lists: ['bkn'] },
  {
    id: 'lima-jari',
    name: 'lima jari atau telapak terbuka',
    number: 5,
    lists: ['bawaslu-ntb', 'kominfo-jateng', 'bkn-detik'],
  },
  { id: 'metal', name: 'jempol, telunjuk, dan kelingking (metal)', number: 3, lists: all },
  { id: 'oke', name: 'oke', number: 3, lists: ['bkn', 'kominfo-jateng', 'bkn-detik'] },
];

/** Read as safe by BKN (through Detik), the acting governor of Sultra and Bawaslu Banjar. */
export const safePose = {
  id: 'kepal',
  name: 'tangan terkepal',
  advice: 'Turunkan jari, kepalkan tangan atau tangan di samping badan.',
  sources: ['democrazy', 'antara-sultra', 'harapanrakyat', 'searchx'],
} as const satisfies { id: string; name: string; advice: string; sources: readonly SourceKey[] };
