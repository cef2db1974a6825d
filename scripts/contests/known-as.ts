import type { Contest, Member, Ticket } from '../../rules/contests/schema.ts';

type Names = Pick<Member, 'nicknames' | 'common'>;
type KnownAs = Pick<Ticket, 'nicknames' | 'common'> & {
  /** How each of the two is printed on the ballot: guards against a list that changed. */
  head: string;
  deputy: string;
  of?: { head?: Names; deputy?: Names };
};

/**
 * What the pairs of the larger contests of Pilkada 2024 go by beside their printed names, by contest and ballot number: names
 * of pairs and nicknames in everybody's mouth [memory]. What is also a word or a name of many stands in `common`.
 */
const knownAs: Readonly<Record<string, Readonly<Record<number, KnownAs>>>> = {
  'pilkada-2024-11': {
    1: { head: 'Bustami Hamzah', deputy: 'M. Fadhil Rahmi', nicknames: ['Bustami-Fadhil', 'Om Bus'] },
    2: {
      head: 'Muzakir Manaf',
      deputy: 'Fadhlullah',
      nicknames: ['Mualem-Dek Fad', 'Mualem-Fadhlullah'],
      of: { head: { nicknames: ['Mualem'] }, deputy: { nicknames: ['Dek Fad', 'Dek Fadh'] } },
    },
  },
  'pilkada-2024-12': {
    1: {
      head: 'Muhammad Bobby Afif Nasution',
      deputy: 'Surya',
      nicknames: ['Bobby-Surya'],
      of: { head: { nicknames: ['Bobby Nasution'], common: ['Bobby'] } },
    },
    2: {
      head: 'Edy Rahmayadi',
      deputy: 'Hasan Basri Sagala',
      nicknames: ['Edy-Hasan', 'Edy Rahmayadi-Hasan Basri'],
    },
  },
  'pilkada-2024-13': {
    1: { head: 'Mahyeldi', deputy: 'Vasko Ruseimy', nicknames: ['Mahyeldi-Vasko', 'Buya Mahyeldi'] },
    2: { head: 'Epyardi Asda', deputy: 'Ekos Albar', nicknames: ['Epyardi-Ekos'] },
  },
  'pilkada-2024-16': {
    1: { head: 'Herman Deru', deputy: 'Cik Ujang', nicknames: ['HDCU', 'Deru-Cik Ujang'] },
    3: { head: 'Mawardi Yahya', deputy: 'Anita Noeringhati', common: ['Matahati'] },
  },
  'pilkada-2024-18': {
    2: {
      head: 'Rahmat Mirzani Djausal',
      deputy: 'Jihan Nurlela',
      nicknames: ['Mirza-Jihan'],
      of: { head: { nicknames: ['Iyai Mirza', 'Kiyai Mirza'], common: ['RMD', 'Mirza'] } },
    },
  },
  'pilkada-2024-31': {
    1: {
      head: 'M. Ridwan Kamil',
      deputy: 'Suswono',
      nicknames: ['RIDO', 'Ridwan Kamil-Suswono', 'Kamil-Suswono'],
      of: { head: { nicknames: ['Ridwan Kamil'], common: ['RK', 'Kang Emil', 'Emil'] } },
    },
    2: {
      head: 'Dharma Pongrekun',
      deputy: 'Kun Wardana Abyoto',
      nicknames: ['Dharma-Kun'],
      of: { deputy: { nicknames: ['Kun Wardana'] } },
    },
    3: {
      head: 'Pramono Anung Wibowo',
      deputy: 'Rano Karno',
      nicknames: ['Pram-Doel', 'Pramono-Rano', 'Pram-Rano', 'Mas Pram-Bang Doel'],
      of: {
        head: { nicknames: ['Pramono Anung', 'Mas Pram'], common: ['Pram'] },
        deputy: { nicknames: ['Bang Doel'], common: ['Doel', 'Rano'] },
      },
    },
  },
  'pilkada-2024-32': {
    1: { head: 'Acep Adang Ruhiat', deputy: 'Gitalis Dwinatarina', nicknames: ['Acep-Gita', 'Gita KDI'] },
    2: { head: 'Jeje Wiradinata', deputy: 'Ronal Surapradja', nicknames: ['Jeje-Ronal', 'Ronal Surapraja'] },
    3: {
      head: 'Ahmad Syaikhu',
      deputy: 'Ilham Akbar Habibie',
      nicknames: ['Syaikhu-Ilham'],
      common: ['ASIH'],
    },
    4: {
      head: 'Dedi Mulyadi',
      deputy: 'Erwan Setiawan',
      nicknames: ['Dedi-Erwan', 'KDM-Erwan'],
      of: { head: { nicknames: ['KDM', 'Kang Dedi Mulyadi'], common: ['Kang Dedi', 'Kang Demul', 'Demul'] } },
    },
  },
  'pilkada-2024-33': {
    1: {
      head: 'Andika M Perkasa',
      deputy: 'Hendrar Prihadi',
      nicknames: ['Andika-Hendi'],
      of: { head: { nicknames: ['Andika Perkasa'] }, deputy: { nicknames: ['Mas Hendi'] } },
    },
    2: {
      head: 'Ahmad Luthfi',
      deputy: 'Taj Yasin',
      nicknames: ['Luthfi-Yasin', 'Luthfi-Taj Yasin', 'Luthfi-Gus Yasin'],
      of: { deputy: { nicknames: ['Gus Yasin', 'Taj Yasin Maimoen'] } },
    },
  },
  'pilkada-2024-35': {
    1: {
      head: 'Luluk Nur Hamidah',
      deputy: 'Lukmanul Khakim',
      nicknames: ['Luluk-Lukman', 'Luluk-Lukmanul'],
      of: { head: { nicknames: ['Ning Luluk'] } },
    },
    2: {
      head: 'Khofifah Indar Parawansa',
      deputy: 'Emil Elestianto Dardak',
      nicknames: ['Khofifah-Emil'],
      of: { head: { nicknames: ['Khofifah'] }, deputy: { nicknames: ['Emil Dardak'], common: ['Mas Emil'] } },
    },
    3: {
      head: 'Tri Rismaharini',
      deputy: 'Zahrul Azhar Asumta Gus Hans',
      nicknames: ['Risma-Gus Hans', 'Risma-Hans'],
      of: {
        head: { nicknames: ['Rismaharini'], common: ['Risma', 'Bu Risma'] },
        deputy: { nicknames: ['Gus Hans'] },
      },
    },
  },
  'pilkada-2024-36': {
    1: {
      head: 'Airin Rachmi Diany',
      deputy: 'Ade Sumardi',
      nicknames: ['Airin-Ade'],
      of: { head: { nicknames: ['Bu Airin'] } },
    },
    2: {
      head: 'Andra Soni',
      deputy: 'Achmad Dimyati Natakusumah',
      nicknames: ['Andra-Dimyati', 'Soni-Dimyati'],
      of: { deputy: { nicknames: ['Dimyati Natakusumah'] } },
    },
  },
  'pilkada-2024-51': {
    1: {
      head: 'Made Muliawan Arya',
      deputy: 'Putu Agus Suradnyana',
      nicknames: ['Mulia-PAS'],
      of: { head: { nicknames: ['De Gadjah'] } },
    },
    2: {
      head: 'Wayan Koster',
      deputy: 'I Nyoman Giri Prasta',
      nicknames: ['Koster-Giri'],
      of: { deputy: { nicknames: ['Giri Prasta'] } },
    },
  },
  'pilkada-2024-52': {
    1: { head: 'Sitti Rohmi Djalilah', deputy: 'W. Musyafirin', nicknames: ['Rohmi-Firin'] },
    2: {
      head: 'Zulkieflimansyah',
      deputy: 'Moh. Suhaili Fadil Tohir',
      nicknames: ['Zul-Uhel'],
      common: ['Bang Zul'],
    },
    3: {
      head: 'Lalu Muhamad Iqbal',
      deputy: 'Indah Dhamayanti Putri',
      nicknames: ['Iqbal-Dinda'],
      of: { head: { nicknames: ['Lalu Iqbal'] }, deputy: { nicknames: ['Umi Dinda'] } },
    },
  },
  'pilkada-2024-53': {
    1: {
      head: 'Yohanis Fransiskus Lema',
      deputy: 'Jane Natalia Suryanto',
      nicknames: ['Ansy-Jane'],
      of: { head: { nicknames: ['Ansy Lema', 'Kaka Ansy'] } },
    },
    2: {
      head: 'Emanuel Melkiades Laka Lena',
      deputy: 'Johni Asadoma',
      nicknames: ['Melki-Johni'],
      of: { head: { nicknames: ['Melki Laka Lena'], common: ['Melki'] } },
    },
    3: { head: 'Simon Petrus Kamlasi', deputy: 'Adrianus Garu', nicknames: ['SPK-Andre', 'Simon Kamlasi'] },
  },
  'pilkada-2024-64': {
    1: { head: 'Isran Noor', deputy: 'Hadi Mulyadi', nicknames: ['Isran-Hadi'] },
    2: { head: "Rudy Mas'ud", deputy: 'Seno Aji', nicknames: ['Rudy-Seno'] },
  },
  'pilkada-2024-71': {
    1: {
      head: 'Yulius Selvanus',
      deputy: 'Johannes Victor Mailangkay',
      nicknames: ['YSK-Victory', 'YSK-Victor'],
    },
    2: { head: 'Elly Engelbert Lasut', deputy: 'Hanny Joost Pajouw', nicknames: ['E2L-HJP', 'Elly Lasut'] },
    3: {
      head: 'Steven Octavianus Estefanus Kandouw',
      deputy: 'Alfret Denny Djoike Tuejeh',
      nicknames: ['SK-DT', 'Steven-Denny', 'Steven Kandouw'],
    },
  },
  'pilkada-2024-73': {
    1: {
      head: 'Moh. Ramdhan Pomanto',
      deputy: 'Azhar Arsyad',
      nicknames: ['Danny-Azhar'],
      common: ['DIA'],
      of: { head: { nicknames: ['Danny Pomanto'] } },
    },
    2: {
      head: 'Andi Sudirman Sulaiman',
      deputy: 'Fatmawati Rusdi',
      nicknames: ['Sudirman-Fatma', 'Andalan Hati'],
    },
  },
};

const both = (own: readonly string[] = [], more: readonly string[] = []): string[] => [
  ...new Set([...own, ...more]),
];

/** The fields of names of a person or pair, with those added that they are known by. */
function named<One extends Names>(one: One, more: Names): One {
  const nicknames = both(one.nicknames, more.nicknames);
  const common = both(one.common, more.common);
  return { ...one, ...(nicknames.length > 0 && { nicknames }), ...(common.length > 0 && { common }) };
}

function withNames(ticket: Ticket, { head, deputy, nicknames = [], common = [], of }: KnownAs): Ticket {
  const printed = ticket.members.map(({ name }) => name);
  if (printed[0] !== head || printed[1] !== deputy)
    throw new Error(`Known as ${nicknames.join(', ')}: not the pair of ${printed.join(' and ')}`);
  const members = ticket.members.map((member, i) => named(member, (i === 0 ? of?.head : of?.deputy) ?? {}));
  return named({ ...ticket, members }, { nicknames, common });
}

/**
 * A contest with the names that its pairs are known by.
 * @throws when a ballot number does not hold the pair that is meant
 */
export function withKnownNames(contest: Contest): Contest {
  const known = knownAs[contest.id];
  if (!known) return contest;
  const tickets = contest.tickets.map((ticket) => {
    const more = ticket.number === null ? undefined : known[ticket.number];
    return more ? withNames(ticket, more) : ticket;
  });
  return { ...contest, tickets };
}
