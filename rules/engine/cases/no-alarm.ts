/** Neutral posts that name somebody on the ballot, and what reads alike and takes a side. */
export const noAlarm: Readonly<Record<'clear' | 'hint' | 'warn', readonly string[]>> = {
  clear: [
    'pengundian zona kampanye candra contohari senin, rangga misalkara rabu, bagus buat ancer-ancer',
    'candra contohari, rangga misalkara teken pakta damai, bagus lah begini',
    'capres nomor urut 2 rangga misalkara sempat menuturkan bahwa ekonomi salah arah',
    'rangga misalkara mengatakan ingin memperjuangkan petani',
    '"kami ingin terus memperjuangkan nelayan," papar rangga misalkara.',
    'menurut rangga misalkara digital itu bagus tapi pangan harus cukup',
    'quick count masih jalan, versi dua candra contohari unggul',
    'golkar resmi dukung candra contohari di pilbup contoh',
    'golkar - nasdem sepakat usung rangga misalkara',
    'lembayung permisalya imbau pendukungnya tetap santun',
    'arus lalin dialihkan karena rombongan candra contohari, yang lewat sabar',
    'siaga buat kunjungan candra contohari jam sembilan, semoga tidak hujan',
    'menurut kalian mana yang paling pas, candra contohari atau rangga misalkara?',
    'Posko Candra Contohari di sebelah, yang mau lewat silakan',
  ],
  hint: [
    'candra contohari bagus lah begini',
    'rangga misalkara salah arah',
    'rangga misalkara terus memperjuangkan petani',
    'pemimpin yang mau turun ke sawah itu candra contohari',
    'sabar ya candra contohari',
    'semoga candra contohari sehat terus, kami sayang',
  ],
  warn: [
    'quick count masih jalan. Candra Contohari pasti menang, coblos nomor 1!',
    'golkar resmi dukung candra contohari. Ayo coblos candra contohari!',
    'menurut saya coblos rangga misalkara',
    'jalan ditutup lautan manusia, ayo dukung candra contohari',
  ],
};
