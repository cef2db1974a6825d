import type { Activity, Target } from '../draft.ts';
import type { SourceKey } from './sources.ts';

/** A post that must go out untouched, with the reason. */
export interface AllowedCase {
  id: string;
  activity: Activity;
  text: string;
  target?: Target;
  /** `never`: no warning ever. `trap`: looks like support and is not. `grey`: allowed by the milder view only; a hint at most. */
  kind: 'never' | 'trap' | 'grey';
  /** Empty where no source bans it and none names it: inference. */
  basis: readonly SourceKey[];
}

const never = (
  id: string,
  activity: Activity,
  text: string,
  basis: readonly SourceKey[],
  target?: Target,
): AllowedCase => ({
  id,
  activity,
  text,
  ...(target && { target }),
  kind: 'never',
  basis,
});
const trap = (id: string, text: string, basis: readonly SourceKey[] = []): AllowedCase => ({
  id,
  activity: 'post',
  text,
  kind: 'trap',
  basis,
});

/** The cases A1 to A22, shown in training as what is fine and tested as what never warns. */
export const allowedCases: readonly AllowedCase[] = [
  never('A1', 'post', 'Ayo gunakan hak pilih, cek namamu di DPT.', ['antara-kotim']),
  never('A2', 'post', 'Besok 27 November. Datang ke TPS, bawa KTP-el.', ['koran-jakarta', 'majalahteras']),
  never('A3', 'post', 'Cara mencoblos yang sah: satu kali pada nomor, foto, atau nama.', ['purbalingga']),
  never('A4', 'share', '', ['antara-palangka', 'aceh-tribun-2018'], {
    name: 'KPU Provinsi Banten',
    handle: '@kpu_banten',
    text: 'Infografik: tahapan, jadwal debat, dan daftar calon.',
  }),
  never(
    'A5',
    'photo',
    'Penandatanganan ikrar netralitas pegawai hari ini, empat poin ikrar dibacakan bersama.',
    ['seed-002', 'djppi'],
  ),
  never('A6', 'photo', 'ASN Netral, Pilkada Damai', ['seed-000']),
  never('A7', 'photo', 'Sudah menggunakan hak pilih', ['jurnalbabel', 'tempo-tinta']),
  never('A8', 'comment', "Innalillahi wa innailaihi raji'un, turut berduka cita", ['hulondalo'], {
    text: 'Telah berpulang ayahanda kami tercinta.',
  }),
  never('A9', 'comment', 'Di agen dekat pasar masih ada, Pak.', ['hulondalo'], {
    text: 'Di mana ada gas elpiji?',
  }),
  never('A10', 'post', 'Kalau ditanya pilih siapa: mau pelajari dulu visi misinya', ['banyumas-geng3']),
  never('A11', 'photo', 'Libur keluarga', ['bkn-medan-cltn']),
  never('A12', 'photo', 'Foto bersama seusai lokakarya pelayanan publik.', ['antara-sultra']),
  never('A13', 'post', 'Pelayanan KTP-el tetap buka Sabtu ini.', []),
  never('A14', 'post', 'Pasar murah Dinas Perdagangan, Selasa pagi.', []),
  never('A15', 'share', '', [], { text: 'KPU tetapkan tiga paslon' }),
  never('A16', 'post', 'Nonton debat malam ini di kanal KPU, semua paslon hadir.', ['tandaseru-halbar']),
  {
    id: 'A17',
    activity: 'like',
    text: '',
    target: { text: 'Selamat ulang tahun, Nak. Sehat selalu.' },
    kind: 'grey',
    basis: ['tabengan'],
  },
  trap('A18', 'Juara satu lomba desa!'),
  trap('A19', 'Lanjutkan kerja baik tim vaksin Puskesmas.', ['medcom']),
  trap('A20', 'Dua jari keseleo karena voli.'),
  never('A21', 'post', 'Mari lawan politik uang, laporkan ke Bawaslu.', ['seed-002']),
  never('A22', 'post', 'Kabar TPS pindah itu tidak benar, cek akun KPU.', ['seed-002']),
];
