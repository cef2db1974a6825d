/** Celebration of a result. */
export const celebrate = `
  selamat (atas kemenangan|menang|kepada pemenang|atas terpilihnya|atas kemenangannya|buat pemenang) * {who}
  selamat [untuk|buat|kepada|atas] {who} * (menang|terpilih|kemenangan|unggul|pemenang|dilantik|jadi)
  (alhamdulillah|hore|horee|yes|akhirnya|sah|resmi|puji tuhan|syukur|syukurlah|merdeka|bangga) * {who} * (menang|terpilih|unggul|jadi|pemenang|juara|memimpin)
  (alhamdulillah|hore|yes|akhirnya|sah|syukur) * (menang|terpilih|kita menang|unggul) * {who}
  (kita menang|kami menang|menang kita|kita juara|kemenangan kita|kemenangan rakyat)
  {who} * (kalah|keok|tumbang) * (syukurin|rasain|mampus|hore|alhamdulillah|kapok|akhirnya|wkwk)
  (rasain|syukurin|mampus|kapok) * {who}
  (mengucapkan|ucapan) selamat * (kemenangan|terpilih|pemenang) * {who}
`;
