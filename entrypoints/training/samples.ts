/**
 * Sentences to try, about the made-up contest only. Half of them are fine: people learn the line from both sides.
 * In the spirit of law.md §9; none is anybody's real post.
 */
export const samples: readonly string[] = [
  'Gas pol CandraDewi! Coblos nomor 1 tanggal 27 November ya bapak ibu.',
  'Besok 27 November. Datang ke TPS, jangan lupa bawa KTP-el.',
  'Mohon rekan-rekan dinas hadir di deklarasi RangSinta, wajib pakai kaus nomor 2.',
  'Cara mencoblos yang sah: satu kali pada nomor, foto, atau nama pasangan calon.',
  'Jangan pilih LemJaka, program mereka cuma bohong.',
  'Nonton debat malam ini di kanal KPU, semua paslon hadir.',
  'Yang dukung CandraDewi besok dapat sembako, ambil di rumah saya.',
  'Juara satu lomba desa! Lanjutkan kerja baik tim posyandu.',
  'Pelayanan KTP-el tetap buka hari Sabtu ini sampai pukul 12.',
  'Bersama Misal Maju Semua, insyaallah menang! #RangSintaMenang',
];
