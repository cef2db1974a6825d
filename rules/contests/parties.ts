export type PartyElection = 'pemilu-2019' | 'pemilu-2024';

/** A party that stood in 2019 or 2024. */
export interface Party {
  id: string;
  /** Full name as registered with KPU. */
  name: string;
  /** Short names that mean the party and nothing else. */
  aliases: readonly string[];
  /** Short names that are also everyday words or other bodies: they count only beside another sign of politics. */
  risky?: readonly string[];
  accounts?: readonly string[];
  numbers: Readonly<Partial<Record<PartyElection, number>>>;
  /** Local parties stand in one province only (Aceh, `11`). */
  province?: string;
}

/**
 * Numbers and names: KPU, through the candidate data of both elections; 2024 also nasional.kompas.com 14 Dec 2022,
 * 2019 also voaindonesia.com 18 Feb 2018. Accounts: the parties' own verified X accounts [memory].
 */
export const parties: readonly Party[] = [
  {
    id: 'pkb',
    name: 'Partai Kebangkitan Bangsa',
    aliases: ['Partai PKB', 'DPP PKB'],
    // PKB is the motor vehicle tax of every Samsat, a works agreement, and a family-planning officer.
    risky: ['PKB'],
    accounts: ['@DPP_PKB'],
    numbers: { 'pemilu-2019': 1, 'pemilu-2024': 1 },
  },
  {
    id: 'gerindra',
    name: 'Partai Gerakan Indonesia Raya',
    aliases: ['Gerindra', 'Partai Gerindra'],
    accounts: ['@Gerindra'],
    numbers: { 'pemilu-2019': 2, 'pemilu-2024': 2 },
  },
  {
    id: 'pdip',
    name: 'Partai Demokrasi Indonesia Perjuangan',
    aliases: ['PDIP', 'PDI-P', 'PDI Perjuangan', 'PDI'],
    risky: ['Banteng'],
    accounts: ['@PDI_Perjuangan'],
    numbers: { 'pemilu-2019': 3, 'pemilu-2024': 3 },
  },
  {
    id: 'golkar',
    name: 'Partai Golongan Karya',
    aliases: ['Golkar', 'Partai Golkar'],
    // A tree, and Beringin is a place name.
    risky: ['Beringin'],
    numbers: { 'pemilu-2019': 4, 'pemilu-2024': 4 },
  },
  {
    id: 'nasdem',
    name: 'Partai NasDem',
    aliases: ['NasDem', 'Partai Nasional Demokrat'],
    accounts: ['@NasDem'],
    numbers: { 'pemilu-2019': 5, 'pemilu-2024': 5 },
  },
  {
    // Registered in 2019 as "Partai Gerakan Perubahan Indonesia", in 2024 as "Partai Garda Republik Indonesia".
    id: 'garuda',
    name: 'Partai Garda Republik Indonesia',
    aliases: ['Partai Garuda', 'Partai Gerakan Perubahan Indonesia'],
    // The airline, the coat of arms, the football team.
    risky: ['Garuda'],
    numbers: { 'pemilu-2019': 6, 'pemilu-2024': 11 },
  },
  {
    id: 'berkarya',
    name: 'Partai Berkarya',
    aliases: ['Partai Beringin Karya'],
    // "to create, to work": in half of all official greetings.
    risky: ['Berkarya'],
    numbers: { 'pemilu-2019': 7 },
  },
  {
    id: 'pks',
    name: 'Partai Keadilan Sejahtera',
    aliases: ['Partai PKS', 'DPP PKS'],
    // PKS is also perjanjian kerja sama, the agreement that every office signs, and a palm-oil mill.
    risky: ['PKS'],
    accounts: ['@PKSejahtera'],
    numbers: { 'pemilu-2019': 8, 'pemilu-2024': 8 },
  },
  {
    id: 'perindo',
    name: 'Partai Persatuan Indonesia',
    aliases: ['Partai Perindo'],
    // Perum Perindo is the state fishing company.
    risky: ['Perindo'],
    accounts: ['@PartaiPerindo'],
    numbers: { 'pemilu-2019': 9, 'pemilu-2024': 16 },
  },
  {
    id: 'ppp',
    name: 'Partai Persatuan Pembangunan',
    aliases: ['Partai PPP', 'DPP PPP'],
    // A coastal fishing harbour, public-private partnership, a diploma credential.
    risky: ['PPP'],
    accounts: ['@DPP_PPP'],
    numbers: { 'pemilu-2019': 10, 'pemilu-2024': 17 },
  },
  {
    id: 'psi',
    name: 'Partai Solidaritas Indonesia',
    aliases: ['Partai PSI', 'DPP PSI'],
    // Tyre pressure.
    risky: ['PSI'],
    accounts: ['@psi_id'],
    numbers: { 'pemilu-2019': 11, 'pemilu-2024': 15 },
  },
  {
    id: 'pan',
    name: 'Partai Amanat Nasional',
    aliases: ['Partai PAN', 'DPP PAN'],
    // Kementerian PAN-RB, the ministry of all who use Ikrar; also a pan.
    risky: ['PAN'],
    accounts: ['@Official_PAN'],
    numbers: { 'pemilu-2019': 12, 'pemilu-2024': 12 },
  },
  {
    id: 'hanura',
    name: 'Partai Hati Nurani Rakyat',
    aliases: ['Hanura', 'Partai Hanura'],
    numbers: { 'pemilu-2019': 13, 'pemilu-2024': 10 },
  },
  {
    id: 'demokrat',
    name: 'Partai Demokrat',
    aliases: [],
    // "a democrat", and the American party.
    risky: ['Demokrat'],
    accounts: ['@PDemokrat'],
    numbers: { 'pemilu-2019': 14, 'pemilu-2024': 14 },
  },
  {
    id: 'pbb',
    name: 'Partai Bulan Bintang',
    aliases: ['Partai PBB', 'DPP PBB'],
    // Land tax, the United Nations, marching drill.
    risky: ['PBB'],
    numbers: { 'pemilu-2019': 19, 'pemilu-2024': 13 },
  },
  {
    id: 'pkpi',
    name: 'Partai Keadilan dan Persatuan Indonesia',
    aliases: ['PKPI', 'PKP Indonesia'],
    numbers: { 'pemilu-2019': 20 },
  },
  {
    id: 'buruh',
    name: 'Partai Buruh',
    aliases: [],
    // "worker".
    risky: ['Buruh'],
    numbers: { 'pemilu-2024': 6 },
  },
  {
    id: 'gelora',
    name: 'Partai Gelombang Rakyat Indonesia',
    aliases: ['Partai Gelora'],
    // Gelora Bung Karno is the stadium; "gelora" is fervour.
    risky: ['Gelora'],
    numbers: { 'pemilu-2024': 7 },
  },
  {
    id: 'pkn',
    name: 'Partai Kebangkitan Nusantara',
    aliases: ['Partai PKN'],
    // Leadership training of senior civil servants (PKN I/II), PKN STAN, civics at school.
    risky: ['PKN'],
    numbers: { 'pemilu-2024': 9 },
  },
  {
    id: 'ummat',
    name: 'Partai Ummat',
    aliases: [],
    // "the faithful".
    risky: ['Ummat'],
    numbers: { 'pemilu-2024': 24 },
  },
  {
    id: 'partai-aceh',
    name: 'Partai Aceh',
    aliases: [],
    numbers: { 'pemilu-2019': 15, 'pemilu-2024': 21 },
    province: '11',
  },
  {
    id: 'sira',
    name: 'Partai SIRA',
    aliases: ['Partai Soliditas Independen Rakyat Aceh'],
    risky: ['SIRA'],
    numbers: { 'pemilu-2019': 16, 'pemilu-2024': 23 },
    province: '11',
  },
  {
    // Called Partai Daerah Aceh in 2019 [the change of name: memory].
    id: 'pda',
    name: 'Partai Darul Aceh',
    aliases: ['Partai Daerah Aceh'],
    risky: ['PDA'],
    numbers: { 'pemilu-2019': 17, 'pemilu-2024': 20 },
    province: '11',
  },
  {
    id: 'pna',
    name: 'Partai Nanggroe Aceh',
    aliases: ['Partai Nangroe Aceh'],
    risky: ['PNA'],
    numbers: { 'pemilu-2019': 18, 'pemilu-2024': 18 },
    province: '11',
  },
  {
    id: 'gabthat',
    name: "Partai Generasi Atjeh Beusaboh Tha'at dan Taqwa",
    aliases: ['Gabthat', 'Partai Gabthat'],
    numbers: { 'pemilu-2024': 19 },
    province: '11',
  },
  {
    id: 'pas-aceh',
    name: 'Partai Adil Sejahtera Aceh',
    aliases: ['PAS Aceh', 'Partai PAS Aceh'],
    numbers: { 'pemilu-2024': 22 },
    province: '11',
  },
];
