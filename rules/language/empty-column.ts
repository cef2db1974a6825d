/** What is explained of the empty column beside an only pair: a rule, and no call to choose it. */
export const emptyColumn = `
  (jika|kalau|bila|apabila|seandainya|andai) * (kotak|kolom|bumbung) kosong * (menang|unggul|50|lebih|meraih|terbanyak)
  (kotak|kolom|bumbung) kosong * (surat suara|kertas suara|calon tunggal|paslon tunggal|pilkada ulang|pemilihan ulang|penjabat|foto paslon)
  (calon tunggal|paslon tunggal|surat suara|surat suaranya|kertas suara|kertasnya|dua kolom|foto paslon) * * (kotak|kolom|bumbung|satu lagi) kosong
  (versi|quick count|hitung cepat|hasil sementara|real count|sirekap) * (kotak|kolom|bumbung) kosong
`;
