export type PartyElection = 'pemilu-2019' | 'pemilu-2024';

/** The numbers under which a party stood. */
export interface PartyBallot extends Readonly<Partial<Record<PartyElection, number>>> {
  /** Local parties stand in one province only (Aceh, `11`). */
  readonly province?: string;
}

/** By the party's id. Packs are made of it; kept apart from `parties.ts`, which content scripts carry. */
export const partyBallots: Readonly<Record<string, PartyBallot>> = {
  pkb: { 'pemilu-2019': 1, 'pemilu-2024': 1 },
  gerindra: { 'pemilu-2019': 2, 'pemilu-2024': 2 },
  pdip: { 'pemilu-2019': 3, 'pemilu-2024': 3 },
  golkar: { 'pemilu-2019': 4, 'pemilu-2024': 4 },
  nasdem: { 'pemilu-2019': 5, 'pemilu-2024': 5 },
  garuda: { 'pemilu-2019': 6, 'pemilu-2024': 11 },
  berkarya: { 'pemilu-2019': 7 },
  pks: { 'pemilu-2019': 8, 'pemilu-2024': 8 },
  perindo: { 'pemilu-2019': 9, 'pemilu-2024': 16 },
  ppp: { 'pemilu-2019': 10, 'pemilu-2024': 17 },
  psi: { 'pemilu-2019': 11, 'pemilu-2024': 15 },
  pan: { 'pemilu-2019': 12, 'pemilu-2024': 12 },
  hanura: { 'pemilu-2019': 13, 'pemilu-2024': 10 },
  demokrat: { 'pemilu-2019': 14, 'pemilu-2024': 14 },
  pbb: { 'pemilu-2019': 19, 'pemilu-2024': 13 },
  pkpi: { 'pemilu-2019': 20 },
  buruh: { 'pemilu-2024': 6 },
  gelora: { 'pemilu-2024': 7 },
  pkn: { 'pemilu-2024': 9 },
  ummat: { 'pemilu-2024': 24 },
  'partai-aceh': { 'pemilu-2019': 15, 'pemilu-2024': 21, province: '11' },
  sira: { 'pemilu-2019': 16, 'pemilu-2024': 23, province: '11' },
  pda: { 'pemilu-2019': 17, 'pemilu-2024': 20, province: '11' },
  pna: { 'pemilu-2019': 18, 'pemilu-2024': 18, province: '11' },
  gabthat: { 'pemilu-2024': 19, province: '11' },
  'pas-aceh': { 'pemilu-2024': 22, province: '11' },
};
