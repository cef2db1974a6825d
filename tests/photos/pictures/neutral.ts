import type { DeclaredPicture } from './declared.ts';
import { declare, type Row } from './rows.ts';

const rows: readonly Row[] = [
  ['banner', 'bold', 'red', 'good', 'DIRGAHAYU', '^REPUBLIK INDONESIA', '17 AGUSTUS'],
  ['banner', 'heavy', 'green', 'aside', 'POSYANDU MELATI', 'Setiap Rabu Kedua'],
  ['placard', 'plain', 'white', 'good', 'NOMOR ANTREAN', '^27', 'LOKET 2'],
  ['poster', 'modern', 'blue', 'good', 'LOMBA PASANGAN', '^GANDA PUTRA', 'Lapangan Desa'],
  ['banner', 'narrow', 'yellow', 'folded', 'JUAL PARTAI BESAR', 'PILIH SENDIRI'],
  ['banner', 'serif', 'blue', 'below', 'BIMTEK KPPS', 'Simulasi Pencoblosan'],
  ['shirt', 'bold', 'white', 'good', 'PANITIA', '^KERJA BAKTI'],
  ['shirt', 'tight', 'black', 'night', 'RUNNING CLUB', '^10K'],
  ['sticker', 'heavy', 'orange', 'good', 'DISKON', '^50%'],
  ['sticker', 'bold', 'green', 'aside', 'DILARANG', 'MEROKOK'],
  ['poster', 'book', 'white', 'portrait', 'Ikrar Netralitas', 'Aparatur Sipil Negara', 'Tidak Memihak'],
  ['banner', 'modern', 'white', 'chat', 'SELAMAT DATANG', 'DI BALAI DESA UMPAMA'],
  ['banner', 'tight', 'blue', 'far', 'VAKSINASI GRATIS', 'PUSKESMAS CONTOH'],
  ['pennant', 'bold', 'red', 'good', 'PEKAN OLAHRAGA'],
  [
    'screenshot',
    'plain',
    'white',
    'good',
    'Besok upacara pukul 07.00',
    'Pakai seragam Korpri',
    'Terima kasih',
  ],
  ['screenshot', 'modern', 'white', 'chat', 'Resep sayur lodeh:', 'labu, tempe, santan', 'masak 20 menit'],
  ['screen', 'plain', 'white', 'aside', 'Kereta Api 132', 'Gerbong 3 Kursi 2A'],
  ['placard', 'typewriter', 'white', 'rolled', 'PARKIR MOTOR', 'Rp 2.000'],
  ['placard', 'bold', 'yellow', 'night', 'AWAS', 'ADA GALIAN'],
  ['banner', 'outlined', 'green', 'glaring', 'PASAR MURAH', 'Sembako Ramadan'],
  ['banner', 'leaning', 'orange', 'moving', 'WARUNG SOTO', 'Bu Rahayu'],
  ['poster', 'heavy', 'yellow', 'far', 'KONSER AMAL', '^2 NOVEMBER'],
  ['poster', 'narrow', 'green', 'squeezed', 'GUNAKAN HAK PILIH ANDA', 'KPU KABUPATEN CONTOH'],
  ['poster', 'serif', 'white', 'asideLeft', 'Seminar Nasional', 'Transformasi Digital'],
  ['shirt', 'serif', 'green', 'folded', 'PRAMUKA', 'GUGUS DEPAN 12'],
  ['sticker', 'modern', 'blue', 'grainy', 'BUS KOTA', '^2B'],
  ['banner', 'wide', 'black', 'everything', 'KLINIK GIGI', 'Poli Umum Nomor 2'],
  ['banner', 'book', 'white', 'mirrored', 'TOKO BUKU CERDAS'],
  ['placard', 'light', 'white', 'hidden', 'Mohon Tenang', 'Sedang Ujian'],
  ['screen', 'light', 'white', 'blurred', 'Jadwal imunisasi', 'Senin pukul 09.00'],
];

/** Signs of everyday and of the office; some have words that a campaign has as well. */
export const neutralPictures: readonly DeclaredPicture[] = declare('neutral', rows);
