/** What stands in the simulated feed: an account, a group or an event, and what it says. */
export interface Thing {
  name: string;
  handle?: string;
  text: string;
}

/** Beside each that touches a rule stands one that does not; all are of the made-up contest. */
export const posts: readonly Thing[] = [
  {
    name: 'Relawan CandraDewi',
    handle: '@candradewi_contoh',
    text: 'Terima kasih warga Kabupaten Contoh! Mari menangkan CandraDewi, coblos nomor 1. #CandraDewiMenang',
  },
  {
    name: 'KPU Kabupaten Contoh',
    handle: '@kpu_contoh',
    text: 'Sudahkah nama Anda terdaftar? Cek DPT sebelum hari pemungutan suara.',
  },
  {
    name: 'Rangga Misalkara',
    handle: '@ranggamisalkara',
    text: 'Mohon doa dan dukungan. Bersama RangSinta nomor 2, Misal Maju Semua!',
  },
  {
    name: 'Puskesmas Contoh',
    handle: '@puskesmas_contoh',
    text: 'Posyandu buka setiap Rabu pukul 08.00. Ajak balita Anda, gratis.',
  },
];

export const groups: readonly Thing[] = [
  { name: 'Relawan CandraDewi', text: 'Grup pemenangan pasangan nomor 1.' },
  { name: 'Paguyuban Warga Contoh', text: 'Kabar kerja bakti, ronda, dan posyandu.' },
];

export const events: readonly Thing[] = [
  {
    name: 'Deklarasi RangSinta',
    handle: '@rangsinta_contoh',
    text: 'Sabtu pukul 09.00 di alun-alun. Ayo hadir, menangkan RangSinta!',
  },
  {
    name: 'Debat publik calon bupati',
    handle: '@kpu_contoh',
    text: 'Jumat pukul 19.00, disiarkan langsung. Semua pasangan calon hadir.',
  },
];
