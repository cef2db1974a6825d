/** Wishes and predictions that somebody wins. */
export const win = `
  {who} [<sure>] [kita|kami] (menang|unggul|juara|terpilih|pemenang|memimpin)
  {who} * (pemenang pemilu|pemenang pilpres|pemenang pilkada|menang pemilu|menang total|menang telak|menang mutlak|menang besar|menang satu putaran|menang sekali putaran|memenangkan pemilu)
  (menang|kemenangan) (untuk|buat|bersama|bareng|telak|total|satu putaran|besar) {who}
  menang [satu|sekali|1] putaran
  (satu|sekali|1|se) putaran [saja|cukup|aja|dong|kita|menang] $
  (cukup|menang|bismillah|pasti|wajib|gas) (satu|sekali|1|se) putaran
  (pasti|wajib|harus|auto|bakal|insyaallah|yakin|siap|semoga|fix|bismillah|mesti) [bisa|kita|akan|terus|jadi|di] (menang|terpilih|jadi presiden|jadi gubernur|jadi bupati|jadi walikota)
  menang (total|telak|mutlak|pasti|harga mati|lagi)
  menang menang
  (menang|juara) $
  juara * nomor satu
  {who} * (pasti|harus|wajib|auto|bakal|akan|insyaallah|otw|menuju) (menang|ri 1|ri1|istana|jadi presiden|jadi gubernur|jadi bupati|presiden|gubernur|bupati)
  {who} (otw|on the way|menuju) (<office>|istana|2024|2029)
  (jadi|menjadi|terpilih|otw) (presiden|gubernur|bupati|walikota) [kita|ri|2024|terpilih] {who}
  {who} * (semakin|makin|tambah|kian) (kuat|menguat|unggul|tak terbendung|solid|berkibar|di depan|moncer)
`;
