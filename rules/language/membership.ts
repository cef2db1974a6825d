/** Own membership of or office in a party. */
export const membership = `
  (saya|aku|kami|resmi|alhamdulillah|sah|bangga|akhirnya|sejak) * (kader|anggota|pengurus|ketua|sekretaris|bendahara|caleg|bacaleg|simpatisan|bagian|fungsionaris|keluarga besar) [dari|dpc|dpd|dpw|dpp|ranting|cabang|anak cabang|pac|tetap|aktif|militan] {partai}
  (saya|aku|kami|resmi|alhamdulillah|sah|bangga|akhirnya|hari ini) * (gabung|bergabung|masuk|daftar|mendaftar|dilantik|pindah) [jadi|menjadi|sebagai|dengan|ke|di|bersama] [anggota|kader|pengurus|ketua|caleg] [dpc|dpd|dpw|dpp|ranting|pac] {partai}
  (kta|kartu anggota|kartu tanda anggota|kartu kader) [baru|saya|aku|dari|resmi] {partai}
  (kta|kartu anggota) [saya|aku|baru|ku|nya] * {partai} * (jadi|sudah|keluar|terbit|resmi)
  ^ (kader|anggota|pengurus|fungsionaris|caleg|bacaleg|simpatisan|loyalis|ketua|sekretaris|bendahara|wakil ketua) [muda|dpc|dpd|dpw|dpp|pac|ranting|militan|tetap] {partai} $
  ^ (kader|anggota|pengurus|fungsionaris|ketua|sekretaris|bendahara) (dpc|dpd|dpw|dpp|pac|ranting) {partai}
  (ayo|mari|yuk|segera) * (gabung|bergabung|daftar|jadi) * (kader|anggota|pengurus) * {partai}
  (ayo|mari|yuk|segera) (gabung|bergabung) [dengan|ke|bersama] {partai}
  (pelantikan|dilantik|muscab|musda|muswil|rakercab) * (saya|kami|sebagai|pengurus|menjadi) * {partai}
`;
