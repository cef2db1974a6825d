import { before, type Cases } from './cases.ts';

export const membership: Readonly<Record<string, Cases>> = {
  'anggota-parpol': {
    day: '2023-01-01',
    met: [
      'Alhamdulillah resmi jadi kader Gerindra',
      'KTA Golkar sudah di tangan',
      'Saya pengurus DPC PDIP',
      'Kader Partai Demokrat',
    ],
    ordinary: [
      'Resmi jadi kader posyandu',
      'KTA Korpri sudah di tangan',
      'Saya pengurus RT 03',
      'Kader kesehatan desa berkumpul',
      'PKS dengan rumah sakit ditandatangani hari ini',
      'Bayar PBB sebelum jatuh tempo',
      'Masak ikan di pan anti lengket',
      'Naik Garuda ke Medan',
    ],
  },
  'tim-pemenangan': {
    met: [
      'Saya dipercaya jadi koordinator relawan Candra-Dewi',
      'Alhamdulillah bergabung di tim sukses Rangga Misalkara',
      'Saya jadi tim pemenangan paslon',
    ],
    ordinary: [
      'Saya dipercaya jadi koordinator lomba 17-an',
      'Bergabung di tim relawan banjir',
      'Tim sukses acara reuni, terima kasih panitia',
      'Jadi relawan mengajar di desa',
    ],
  },
  'dukungan-ktp': {
    day: before,
    met: [
      'Tolong kumpulkan fotokopi KTP untuk dukungan calon independen',
      'Minta KTP warga buat syarat dukungan calon perseorangan ya',
    ],
    ordinary: [
      'Tolong kumpulkan fotokopi KTP untuk pencairan bansos',
      'Minta KTP buat daftar vaksin ya',
      'KTP saya hilang di angkot',
      'Perekaman KTP-el di kecamatan',
    ],
  },
  'promosi-diri-bakal-calon': {
    day: before,
    met: ['Bismillah saya siap maju sebagai calon bupati', 'Mohon doa restu, saya akan maju di pilkada'],
    ordinary: [
      'Bismillah saya siap maju presentasi',
      'Mohon doa restu, saya akan menikah',
      'Siap maju ke babak final lomba',
      'Saya mendaftar CPNS tahun ini',
    ],
  },
  'pasangan-calon-keluarga': {
    role: 'spouse',
    met: [
      'Bangga padamu suamiku Candra Contohari 👍',
      'Semoga Candra Contohari terpilih, doa istri menyertai',
      'Dukung terus suami saya Rangga Misalkara',
    ],
    ordinary: [
      'Libur keluarga',
      'Mendampingi suami, Candra Contohari, mendaftar di KPU hari ini',
      'Foto berdua dengan istri, Dewi Umpamawati, di pernikahan sepupu',
      'Selamat ulang tahun, suamiku Candra Contohari, sehat selalu',
    ],
  },
};
