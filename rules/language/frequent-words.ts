import { wordSet } from './word-set.ts';

/** Words that hardly a post is without: a phrase is looked for by any other of its words first. */
export const frequentWords = wordSet(`
  yang di ke dari dan ini itu ada tidak bukan jangan sudah belum akan bisa mau lagi juga saja untuk buat dengan sama pada dalam
  saya aku kamu kita kami dia mereka orang semua apa siapa karena kalau jadi tapi atau lebih banget sangat harus pasti sih ya
  bapak ibu pak bu mas hari besok baru satu dua bagus baik terima kasih semoga ayo lah the is to
`);
