import type { Cases } from './cases.ts';

export const conduct: Readonly<Record<string, Cases>> = {
  'serang-calon': {
    met: [
      'Rangga Misalkara pembohong',
      'Jangan pilih Candra Contohari lagi',
      'Asal bukan Rangga-Sinta',
      'ogah dukung Candra Contohari',
      'Tenggelamkan RangSinta!',
      'Candra Contohari gak pantas jadi bupati',
      '#RanggaMisalkaraGagal',
      'aja pilih Candra Contohari',
      'emoh pilih paslon 2',
    ],
    ordinary: [
      'Jangan pilih jalur tol, macet total',
      'Tolak permintaan OTP dari siapa pun',
      'Pelatih itu gagal total musim ini',
      'Harga cabai naik terus, capek',
      'Asal bukan hujan, acara jalan terus',
      'Jalan di depan kantor rusak, tolong diperbaiki',
      'Jangan biarkan anak main sendirian',
    ],
  },
  intimidasi: {
    activity: 'message',
    day: '2023-01-01',
    met: [
      'Kalau tidak pilih calon pak bupati, kontrak kalian diputus',
      'Awas kalau gak dukung, saya mutasi',
      'Yang beda pilihan kutandai, jangan harap bantuan cair: dicoret yang tidak pilih',
    ],
    ordinary: [
      'Kalau tidak hadir apel, tunjangan dipotong sesuai aturan',
      'Awas kalau tidak sarapan, nanti lemas',
      'Yang tidak setor laporan saya catat',
      'Kontrak kami diputus vendor minggu lalu',
    ],
  },
  'politik-uang': {
    day: '2023-01-01',
    met: [
      'Pilih dia nanti dapat sembako',
      'Siapa mau amplop 100 ribu, coblos sesuai arahan ya',
      '100 ribu per suara, minat inbox',
      'Yang coblos nomor 2 dikasih amplop',
      'Mana nih serangan fajar, kok belum cair',
    ],
    ordinary: [
      'Siapa mau sembako murah, pilih sendiri di pasar tani',
      'Tolak politik uang!',
      'Dapat amplop THR dari nenek',
      'Bagi-bagi sembako untuk panti asuhan',
      'Politik uang dapat dipidana, laporkan ke Bawaslu',
      'Beli dua gratis satu, pilih warna sesukamu',
      'Suaranya bagus, seratus ribu penonton datang',
    ],
  },
  'ujaran-kebencian': {
    day: '2023-01-01',
    met: [
      'Usir semua orang kafir dari kampung ini',
      'Dasar kadrun',
      'kaum cebong tolol semua',
      'Haram pilih pemimpin kafir',
    ],
    ordinary: [
      'Anak kodok namanya kecebong',
      'Kampret, ketinggalan kereta',
      'Belajar bahasa Cina dan Arab itu seru',
      'Warga Papua dan Jawa makan bersama',
      'Anjing tetangga lucu sekali',
      'Kelelawar disebut juga kampret di Jawa',
    ],
  },
  'berita-bohong': {
    day: '2023-01-01',
    met: [
      'Viralkan sebelum dihapus!',
      'Tujuh kontainer surat suara sudah tercoblos ditemukan',
      'KPU curang, server KPU sudah disetting',
      'pemilu ini pasti curang',
    ],
    ordinary: [
      'Kabar server KPU diretas itu hoaks, cek fakta',
      'Bagikan ke teman sebelum promo berakhir',
      'Surat suara sudah tiba di gudang KPU',
      'Kontainer beras tiba di pelabuhan',
    ],
  },
};
