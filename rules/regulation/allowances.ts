import type { Stage } from '../contests/stage.ts';
import type { Activity, Role } from '../draft.ts';
import { allowedCases } from './allowed-cases.ts';
import {
  by,
  comment,
  type Example,
  follow,
  join,
  kpu,
  like,
  live,
  message,
  photo,
  post,
  profile,
  read,
  rsvp,
  share,
} from './examples/example.ts';
import type { Confidence } from './provision-records.ts';
import type { SourceKey } from './sources.ts';

/**
 * What everybody who must be neutral may do. Its texts are `allowed_<id>` and `allowed_<id>_title` in `_locales`, dashes as
 * underscores.
 */
export interface Allowance {
  id: string;
  activities: readonly Activity[];
  /** Left out where it holds on any day. */
  stages?: readonly Stage[];
  roles?: readonly Role[];
  /** `inference`: nothing was found that bans it, and nothing that names it. */
  confidence: Exclude<Confidence, 'memory'>;
  sources: readonly SourceKey[];
  /** Officials have said different things: it may be done, and better with care. */
  disputed?: true;
  examples: readonly Example[];
}

/** A case of `allowed-cases.ts`. @throws where there is none of that id */
function known(id: string): Example {
  const found = allowedCases.find((one) => one.id === id);
  if (!found) throw new Error(`No allowed case ${id}`);
  const { activity, text, target } = found;
  return { draft: { activity, text, ...(target && { target }) } };
}

export const allowances: readonly Allowance[] = [
  {
    id: 'hak-pilih',
    activities: ['post', 'comment', 'reply', 'share', 'live', 'message'],
    confidence: 'press',
    sources: ['kompas-kasn2023', 'antara-kotim', 'koran-jakarta', 'seed-000'],
    examples: [known('A1'), known('A2')],
  },
  {
    id: 'informasi-kpu',
    activities: ['post', 'comment', 'reply', 'share', 'like', 'live', 'message'],
    confidence: 'press',
    sources: ['antara-palangka', 'purbalingga', 'aceh-tribun-2018'],
    examples: [known('A3'), share(kpu), like(kpu)],
  },
  {
    id: 'visi-misi',
    activities: ['post', 'comment', 'share', 'rsvp'],
    confidence: 'press',
    sources: ['tandaseru-halbar', 'banyumas-geng3'],
    examples: [known('A16'), known('A10')],
  },
  {
    id: 'berita',
    activities: ['post', 'share', 'like', 'follow'],
    confidence: 'inference',
    sources: [],
    examples: [
      known('A15'),
      share({
        name: 'Kabar Contoh',
        text: 'Candra Contohari dan Rangga Misalkara mendaftar ke KPU hari ini.',
      }),
    ],
  },
  {
    id: 'akun-resmi',
    activities: ['follow', 'like', 'share'],
    confidence: 'inference',
    sources: [],
    examples: [
      follow({ name: 'Bawaslu Kabupaten Contoh', handle: '@bawaslu_contoh' }),
      follow({ name: 'Pemerintah Kabupaten Contoh', handle: '@pemkab_contoh' }),
    ],
  },
  {
    id: 'sapaan',
    activities: ['post', 'comment', 'reply', 'message'],
    confidence: 'press',
    sources: ['hulondalo'],
    examples: [
      known('A8'),
      known('A9'),
      post('Selamat pagi. Semoga hari ini diberi kesehatan dan kelancaran, aamiin.'),
    ],
  },
  {
    id: 'tugas',
    activities: ['post', 'comment', 'reply', 'share', 'photo', 'live', 'join', 'rsvp', 'profile', 'message'],
    confidence: 'inference',
    sources: [],
    examples: [
      known('A13'),
      known('A14'),
      live('Siaran langsung pelayanan KTP-el keliling di Kecamatan Umpama.'),
      join({ name: 'Grup Piket Kelurahan Umpama' }),
      message('Rapat evaluasi layanan besok pukul 09.00 di aula.'),
    ],
  },
  {
    id: 'ikrar',
    activities: ['post', 'photo', 'live', 'profile', 'share'],
    confidence: 'source',
    sources: ['antara-natuna', 'bappeda-kalteng', 'seed-000', 'seed-002'],
    examples: [
      known('A5'),
      photo([read('ASN NETRAL'), read('PILKADA DAMAI')], 'Spanduk di pintu masuk kantor'),
      profile('Penyuluh pertanian. #ASNNetral'),
    ],
  },
  {
    id: 'lawan',
    activities: ['post', 'comment', 'reply', 'share', 'message'],
    confidence: 'source',
    sources: ['seed-002', 'seed-001'],
    examples: [known('A21'), known('A22')],
  },
  {
    id: 'jari-bertinta',
    activities: ['photo'],
    stages: ['quiet', 'after'],
    confidence: 'press',
    sources: ['jurnalbabel', 'zonasultra-tinta', 'tempo-tinta'],
    examples: [known('A7')],
  },
  {
    id: 'foto-netral',
    activities: ['photo', 'post'],
    confidence: 'press',
    sources: ['democrazy', 'antara-sultra', 'harapanrakyat'],
    examples: [known('A12'), photo([], 'Foto satu ruangan, tangan terkepal.')],
  },
  {
    id: 'kata-biasa',
    activities: ['post', 'comment', 'reply', 'message'],
    confidence: 'inference',
    sources: [],
    examples: [known('A18'), known('A19'), known('A20')],
  },
  {
    id: 'mendampingi-pasangan',
    activities: ['photo', 'post', 'rsvp'],
    roles: ['spouse'],
    confidence: 'source',
    sources: ['bkn-medan-cltn', 'voi-se18', 'waktu'],
    examples: [
      by('spouse', known('A11')),
      by('spouse', photo([], 'Mendampingi suami, Candra Contohari, mendaftar di KPU hari ini.')),
    ],
  },
  {
    id: 'hadir-mendengar',
    activities: ['rsvp'],
    disputed: true,
    confidence: 'press',
    sources: ['zonasultra-hadir', 'bimabangkit', 'inilahbanten', 'voi-tangsel', 'disiplin-pns'],
    examples: [rsvp({ name: 'Debat publik Pemilihan Bupati Contoh', text: 'KPU Contoh mengundang warga.' })],
  },
  {
    id: 'suka-harian',
    activities: ['like', 'comment', 'reply'],
    disputed: true,
    confidence: 'press',
    sources: ['tabengan', 'hulondalo', 'radarkaur'],
    examples: [
      known('A17'),
      comment('Turut berduka cita.', { name: 'Candra Contohari', text: 'Ibunda kami telah berpulang.' }),
    ],
  },
];
