/** A way of speaking that no screen of Ikrar uses. */
export interface Avoided {
  id: string;
  pattern: RegExp;
  because: string;
  /** Where this stands in the same text, the pattern may too. */
  unless?: RegExp;
}

/** Texts to avoid, Indonesian and English. A test reads every message and every text of this folder against them. */
export const avoided: readonly Avoided[] = [
  {
    id: 'verdict',
    pattern:
      /\b(?:Anda|kamu|Saudara)\s+(?:telah\s+|sudah\s+)?(?:melanggar|bersalah)\b|\byou(?:'ve| have| are)?\s+(?:violat|broke|guilty)/i,
    because: 'Ikrar never judges; it says "dapat dinilai", "berpotensi".',
  },
  {
    id: 'sanction',
    pattern:
      /\b(?:Anda|kamu|Saudara|pelaku)\s+(?:akan|bakal|pasti)\s+(?:di(?:kenai|kenakan|hukum|jatuhi|sanksi|pecat|berhentikan|proses)|kena)|\bakan\s+(?:dikenai|dikenakan|dijatuhi|kena)\s+(?:sanksi|hukuman)|\byou will (?:be (?:punished|sanctioned|fired|dismissed|disciplined)|lose your)|\bwill be (?:punished|sanctioned|dismissed)\b/i,
    because: 'No consequence is predicted; whether there is one, and which, others decide.',
  },
  {
    id: 'prison',
    pattern: /penjara|kurungan|\bbui\b|\bprison|\bjail|imprison/i,
    because: 'A like or a comment is not by itself a criminal matter.',
  },
  {
    id: 'kasn',
    pattern: /\bKASN\b|Komisi Aparatur Sipil Negara/i,
    because: 'KASN ended on 24 August 2024.',
    unless: /berakhir|beralih|sampai 2024|20(?:20|22|23)|ended/i,
  },
  {
    id: 'skb-22',
    pattern: /SKB\s*(?:No(?:mor|\.)?)?\s*22\b/i,
    because: 'The decree is number 2 of 2022; 22 is the day of its month.',
  },
];

/** The ways of speaking in a text that should not be there; empty for a text that may be shown. */
export const avoidedIn = (text: string): string[] =>
  avoided.filter(({ pattern, unless }) => pattern.test(text) && !unless?.test(text)).map(({ id }) => id);
