/** Calls and vows not to vote for somebody. */
export const reject = `
  jangan [sampai|mau|pernah|lagi|ada yang|sekali-kali|coba|bodoh] (~pilih|~coblos|nyoblos|~dukung|menangkan|percaya|kasih suara|terpilih|menang|mau) [lagi|sama|dengan|pada|itu|sampai] {who}
  jangan sampai * {who} * (menang|terpilih|jadi|berkuasa|memimpin|lolos)
  ^ (aja|ulah) (~pilih|~coblos|nyoblos|~dukung) {who}
  jangan (biarkan|sampai) {who}
  {who} * (jangan|tidak usah|tidak perlu|tidak akan|tidak bakal|haram|ogah|tidak pantas|tidak layak) (di~pilih|di~dukung|di~coblos|dikasih suara|menang|terpilih|jadi presiden|jadi gubernur|jadi bupati|maju)
  ^ (<oust>) [saja|terus|si|dinasti|partai] {who}
  (<ajak>|wajib|harus|saatnya|waktunya|pokoknya|kita|kami|saya|segera|dan|lebih baik|mending) [kita|bersama] (<oust>) [saja|terus|si|dinasti|partai] {who}
  tenggelamkan {who}
  (asal|asalkan|yang penting|pokoknya|siapa saja asal|sing penting) (bukan|jangan) {who}
  (ogah|males|malas|najis|emoh|wegah|haram|anti|muak|jijik|kapok|nyesel|menyesal|enek|eneg|alergi|ilfil|ill feel|trauma) [deh|banget|sekali|gue|saya] [sama|dengan|pada|untuk|lagi|kalau] [~pilih|~dukung|~coblos|nyoblos] [sama|lagi] {who}
  tidak [akan|mau|usah|perlu|bakal|sudi|pernah|lagi|ada] [akan|mau|lagi|gunanya] (~pilih|~dukung|~coblos|nyoblos) [lagi|sama] {who}
  (pilih|coblos|dukung) (selain|kecuali|yang bukan) {who}
  selain {who} $
  say no to {who}
  bukan {who} [lagi] $
  ^ kecewa [berat|banget|sekali] [sama|dengan|pada] {who}
  <kami> * kecewa * {who}
  cukup sudah {who}
  (sudah muak|sudah cukup) [dengan|sama] {who}
  (tinggalin|tinggalkan) saja {who}
  {who} (no way|skip|tidak dulu|skip dulu|bye|minggir|mundur saja|mundurlah|out|wassalam|tamat)
`;
