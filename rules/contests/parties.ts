/** A party that stood in 2019 or 2024. */
export interface Party {
  id: string;
  /** Full name as registered with KPU. */
  name: string;
  /** Short names that mean the party and nothing else. */
  aliases: readonly string[];
  /** Short names that are also everyday words or other bodies: they count only beside another sign of politics. */
  risky?: readonly string[];
  /** The same, of `language/everyday-words`: they count only while the party stands for election. */
  everyday?: readonly string[];
  accounts?: readonly string[];
}

/**
 * Names, and the numbers in `party-ballots.ts`: KPU, through the candidate data of both elections; 2024 also nasional.kompas.com 14 Dec 2022,
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
  },
  {
    id: 'gerindra',
    name: 'Partai Gerakan Indonesia Raya',
    aliases: ['Gerindra', 'Partai Gerindra', 'Gerindrong'],
    accounts: ['@Gerindra'],
  },
  {
    id: 'pdip',
    name: 'Partai Demokrasi Indonesia Perjuangan',
    aliases: ['PDIP', 'PDI-P', 'PDI Perjuangan', 'PDI', 'Moncong Putih', 'Banteng Moncong Putih', 'PDIPret'],
    risky: ['Banteng'],
    accounts: ['@PDI_Perjuangan'],
  },
  {
    id: 'golkar',
    name: 'Partai Golongan Karya',
    aliases: ['Golkar', 'Partai Golkar'],
    // A tree, and Beringin is a place name.
    risky: ['Beringin'],
  },
  {
    id: 'nasdem',
    name: 'Partai NasDem',
    aliases: ['NasDem', 'Partai Nasional Demokrat', 'Nasdrun'],
    accounts: ['@NasDem'],
  },
  {
    // Registered in 2019 as "Partai Gerakan Perubahan Indonesia", in 2024 as "Partai Garda Republik Indonesia".
    id: 'garuda',
    name: 'Partai Garda Republik Indonesia',
    aliases: ['Partai Garuda', 'Partai Gerakan Perubahan Indonesia'],
    // The airline, the coat of arms, the football team.
    risky: ['Garuda'],
  },
  {
    id: 'berkarya',
    name: 'Partai Berkarya',
    aliases: ['Partai Beringin Karya'],
    // "to create, to work": in half of all official greetings.
    everyday: ['Berkarya'],
  },
  {
    id: 'pks',
    name: 'Partai Keadilan Sejahtera',
    aliases: ['Partai PKS', 'DPP PKS'],
    // PKS is also perjanjian kerja sama, the agreement that every office signs, and a palm-oil mill.
    risky: ['PKS'],
    accounts: ['@PKSejahtera'],
  },
  {
    id: 'perindo',
    name: 'Partai Persatuan Indonesia',
    aliases: ['Partai Perindo'],
    // Perum Perindo is the state fishing company.
    risky: ['Perindo'],
    accounts: ['@PartaiPerindo'],
  },
  {
    id: 'ppp',
    name: 'Partai Persatuan Pembangunan',
    // Not "DPP PPP": run together and without its doubled letters that is "dp", a down payment.
    aliases: ['Partai PPP'],
    // A coastal fishing harbour, public-private partnership, a diploma credential.
    risky: ['PPP'],
    accounts: ['@DPP_PPP'],
  },
  {
    id: 'psi',
    name: 'Partai Solidaritas Indonesia',
    aliases: ['Partai PSI', 'DPP PSI'],
    // Tyre pressure.
    risky: ['PSI'],
    accounts: ['@psi_id'],
  },
  {
    id: 'pan',
    name: 'Partai Amanat Nasional',
    aliases: ['Partai PAN', 'DPP PAN'],
    // Kementerian PAN-RB, the ministry of all who use Ikrar; also a pan.
    risky: ['PAN'],
    accounts: ['@Official_PAN'],
  },
  {
    id: 'hanura',
    name: 'Partai Hati Nurani Rakyat',
    aliases: ['Hanura', 'Partai Hanura'],
  },
  {
    id: 'demokrat',
    name: 'Partai Demokrat',
    aliases: [],
    // "a democrat", and the American party.
    risky: ['Demokrat'],
    accounts: ['@PDemokrat'],
  },
  {
    id: 'pbb',
    name: 'Partai Bulan Bintang',
    aliases: ['Partai PBB', 'DPP PBB'],
    // Land tax, the United Nations, marching drill.
    risky: ['PBB'],
  },
  {
    id: 'pkpi',
    name: 'Partai Keadilan dan Persatuan Indonesia',
    aliases: ['PKPI', 'PKP Indonesia'],
  },
  {
    id: 'buruh',
    name: 'Partai Buruh',
    aliases: [],
    // "worker".
    everyday: ['Buruh'],
  },
  {
    id: 'gelora',
    name: 'Partai Gelombang Rakyat Indonesia',
    aliases: ['Partai Gelora'],
    // Gelora Bung Karno is the stadium; "gelora" is fervour.
    everyday: ['Gelora'],
  },
  {
    id: 'pkn',
    name: 'Partai Kebangkitan Nusantara',
    aliases: ['Partai PKN'],
    // Leadership training of senior civil servants (PKN I/II), PKN STAN, civics at school.
    risky: ['PKN'],
  },
  {
    id: 'ummat',
    name: 'Partai Ummat',
    // Not "Ummat" alone: with and without the doubled letter it is everybody of a faith.
    aliases: [],
  },
  {
    id: 'partai-aceh',
    name: 'Partai Aceh',
    aliases: [],
  },
  {
    id: 'sira',
    name: 'Partai SIRA',
    aliases: ['Partai Soliditas Independen Rakyat Aceh'],
    risky: ['SIRA'],
  },
  {
    // Called Partai Daerah Aceh in 2019 [the change of name: memory].
    id: 'pda',
    name: 'Partai Darul Aceh',
    aliases: ['Partai Daerah Aceh'],
    risky: ['PDA'],
  },
  {
    id: 'pna',
    name: 'Partai Nanggroe Aceh',
    aliases: ['Partai Nangroe Aceh'],
    risky: ['PNA'],
  },
  {
    id: 'gabthat',
    name: "Partai Generasi Atjeh Beusaboh Tha'at dan Taqwa",
    aliases: ['Gabthat', 'Partai Gabthat'],
  },
  {
    id: 'pas-aceh',
    name: 'Partai Adil Sejahtera Aceh',
    aliases: ['PAS Aceh', 'Partai PAS Aceh'],
  },
];
