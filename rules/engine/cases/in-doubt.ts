/** Calls for somebody who may be anybody, or whom no list knows, all made up, beside what only sounds like them. */
export const inDoubt: Readonly<Record<'hint' | 'clear', readonly string[]>> = {
  hint: [
    // Whom no list knows.
    'menangkan TKW-DANS',
    'ayo coblos Bang Tobil',
    'Nyoblos Kuncoro wae lur',
    // The number alone.
    'Pilih sing nomor siji lur',
    'nomor 2 pilihan kita',
    'pokoknya 2',
    'jangan pilih yang nomor satu',
    // Nobody is named.
    'paslon kita pasti menang',
    'menangkan cabup kita',
    'ojo dipilih lur',
    'jangan pilih petahana',
    'pilih bumbung kosong',
    // A couple by its initials, where a contest is spoken of.
    'Pilkada ini CC-DM lanjutkan',
  ],
  clear: [
    'menangkan hadiah utama undian',
    'Relawan PMI dan pencinta kopi',
    'kuda nomor 4 menang pacuan',
    'antrean nomor 2 silakan masuk',
    'Jangan dipilih lagi buah yang sudah lembek',
    'dukung UMKM lokal',
    'Nomor satu di hati istri',
    'iuran tujuh belasan 20 ribu per kepala',
    'anak saya dua',
    'jagoan saya kalah di final',
  ],
};
