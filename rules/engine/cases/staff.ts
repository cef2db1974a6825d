import type { Cases } from './cases.ts';

export const staff: Readonly<Record<string, Cases>> = {
  'ajakan-pegawai': {
    activity: 'message',
    met: [
      'Seluruh pegawai wajib pilih Candra Contohari',
      'Arahan pak kadis: menangkan paslon 2',
      'Bapak ibu guru tolong arahkan wali murid untuk dukung Rangga-Sinta',
      'Ajak keluarga dan tetangga coblos Candra Contohari',
    ],
    ordinary: [
      'Seluruh pegawai wajib hadir apel Senin',
      'Arahan pak kadis: laporan paling lambat Jumat',
      'Bapak ibu guru tolong kumpulkan nilai rapor',
      'Ajak keluarga ke posyandu ya',
    ],
  },
  'akun-dinas-memihak': {
    role: 'institution',
    met: [
      'Dinas mendukung Candra Contohari untuk perubahan, ayo pilih Candra Contohari',
      'Kinerja Rangga Misalkara terbukti berhasil',
    ],
    ordinary: [
      'Pelayanan SIM keliling hari ini di alun-alun',
      'Bupati meninjau pasar murah',
      'Selamat Hari Guru Nasional',
      'Pendaftaran sekolah dibuka Senin',
    ],
  },
  'program-untuk-calon': {
    met: [
      'Bantuan ini dari Candra Contohari untuk warga',
      'Terima kasih Candra Contohari atas jembatan baru',
      'Berkat Rangga Misalkara jalan desa kami mulus',
    ],
    ordinary: [
      'Bantuan ini dari Kementerian Sosial',
      'Terima kasih Dinas PUPR atas jembatan baru',
      'Berkat gotong royong jalan desa kami mulus',
      'Program beasiswa dari provinsi sudah dibuka',
    ],
  },
  'undang-calon-acara-dinas': {
    met: [
      'Workshop literasi dinas, narasumber utama Candra Contohari',
      'Kami mengundang Bapak Rangga Misalkara di acara sekolah',
    ],
    ordinary: [
      'Workshop literasi dinas, narasumber dari Perpusnas',
      'Kami mengundang wali murid ke rapat sekolah',
      'Seminar gizi bersama dokter puskesmas',
      'Undangan syukuran pindah rumah',
    ],
  },
};
