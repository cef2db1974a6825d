/** Calls and vows not to vote for somebody, and to be rid of them. */
export const reject = `
  turunkan {who} $
  turunkan {who} (sekarang|segera|saja|sampai|secepatnya)
  (mending|mendingan|sebaiknya|harusnya|seharusnya|lebih baik) {who} [yang|saja] (mundur|lengser|dicopot|diganti|ditangkap|diperiksa)
  jangan [sampai|mau|pernah|lagi|ada yang|sekali-kali|coba|bodoh] (~pilih|~coblos|nyoblos|~dukung|menangkan|percaya|kasih suara|terpilih|menang|mau) [lagi|sama|dengan|pada|itu|sampai|si|orang kayak|orang seperti|calon seperti|yang] {who}
  jangan [mau|sampai|pernah] (~pilih|~coblos|nyoblos|~dukung|percaya) * (kayak|kaya|seperti|macam|model|modelan|kek) {who}
  ^ jangan [si] {who}
  jangan sampai * {who} * (menang|terpilih|jadi|berkuasa|memimpin|lolos)
  ^ (aja|ulah) (~pilih|~coblos|nyoblos|~dukung) {who}
  jangan (biarkan|sampai) {who}
  {who} * (jangan|tidak usah|tidak perlu|tidak akan|tidak bakal|haram|ogah|tidak pantas|tidak layak|jangan sampai|tidak patut) (di~pilih|di~dukung|di~coblos|di pilih|di dukung|di coblos|dikasih suara|menang|terpilih|jadi presiden|jadi gubernur|jadi bupati|maju|memimpin|berkuasa|nyapres|nyalon)
  ^ (<oust>) [saja|terus|si|dinasti|partai|rezim|presiden|pengangkatan|kemenangan|gubernur|bupati|pemerintahan|kemunafikan] {who}
  (<ajak>|wajib|harus|saatnya|waktunya|pokoknya|kita|kami|saya|segera|dan|lebih baik|mending|sudah saatnya|waktunya|bersama|rakyat|mahasiswa) [kita|bersama|untuk] (<oust>) [saja|terus|si|dinasti|partai|rezim|presiden|gubernur|bupati] {who}
  <downfall> [saja|terus|si|rezim|presiden|gubernur|bupati|partai] {who}
  {who} * (harus|mesti|segera|saatnya|waktunya|layak|pantas|wajib|kapan|siap|bisa|akan|pasti|untuk) [segera] [di] (lengser|dilengserkan|lengserkan|diturunkan|turunkan|dimakzulkan|makzulkan|digulingkan|gulingkan|ditumbangkan|diganti|ganti|didiskualifikasi|dipenjara|dipenjarakan|ditangkap|diadili|dibubarkan|diusut|diperiksa)
  {who} * (lengser|dilengserkan|lengserkan|makzulkan|dimakzulkan|gulingkan|ditumbangkan)
  {who} (ganti|diganti)
  {who} * (harus|mesti|segera|saatnya|sebaiknya|lebih baik|mending|mendingan|tolong|yang harus|wajib|layak|tidak) mundur
  (harus|harusnya|seharusnya|mesti|mestinya|segera|saatnya|sebaiknya|lebih baik|mending|mendingan|tolong|wajib|layak) [yang] mundur * {who}
  (lebih baik|mending|mendingan|sebaiknya|harusnya|seharusnya|tolong|suruh|saatnya) [pak|si] {who} (mundur|lengser)
  {who} mundur (saja|dong|lah|aja|sekarang|segera|sana|kau)
  mundur (saja|dong|lah|aja|sana|kau) * {who}
  (pulang|minggir|turun|berhenti|istirahat|pensiun|bye) (saja|dong|lah|aja|sana) [ya|pak|bu] {who}
  batalkan * (pengangkatan|kemenangan|pencalonan|penetapan) * {who}
  (kemenangan|pencalonan|penetapan) {who} * (batal|dibatalkan|tidak sah|curang|hasil)
  (pilih|milih|memilih|coblos|dukung) {who} (sama saja|artinya|berarti|sama dengan|itu) * (<bad>|<rude>|bunuh diri|hancur|rugi|dosa|mundur|mendukung|memilih|kemunduran|susah|sengsara)
  (asal|asalkan|yang penting|pokoknya|siapa saja asal|sing penting) (bukan|jangan) [si|yang] {who}
  (ogah|males|malas|najis|emoh|wegah|haram|anti|muak|jijik|kapok|nyesel|menyesal|enek|eneg|alergi|ilfil|ill feel|trauma|gila|rugi|bodoh|amit-amit|sorry|maaf) [deh|banget|sekali|saya|ya] [sama|dengan|pada|untuk|lagi|kalau|ke|yang] [~pilih|~dukung|~coblos|nyoblos] [sama|lagi|si] {who}
  (tidak|mana|ngapain|buat apa|kenapa harus|kenapa mau|kenapa masih|percuma|rugi|bodoh|bego|untuk apa|gimana mau|bagaimana mau) [akan|mau|usah|perlu|bakal|sudi|pernah|lagi|ada|mungkin|bisa|harus] [akan|mau|lagi|gunanya] (~pilih|~dukung|~coblos|nyoblos) [lagi|sama|si|orang kayak] {who}
  tidak (mungkin|bakal|akan) * (~pilih|~dukung|~coblos|nyoblos|kepilih) * {who}
  {who} * (tidak|ndak|mana) [mungkin|bakal|akan|pernah|bisa] [jadi|akan] (menang|kepilih|terpilih|jadi presiden|jadi gubernur|jadi bupati|jadi walikota|laku|lolos|dipercaya|saya pilih|aku pilih|kita pilih)
  {who} [tidak|ga] usah (di~pilih|di pilih|ikut|maju|nyapres|nyalon|banyak|sok)
  (pilih|coblos|dukung) (selain|kecuali|yang bukan) {who}
  selain {who} $
  say no to {who}
  bukan {who} [lagi] $
  kecewa [berat|banget|sekali] [sama|dengan|pada|melihat|lihat] * {who}
  <kami> * kecewa * {who}
  cukup sudah * {who}
  (sudah muak|sudah cukup) [dengan|sama] {who}
  (tinggalin|tinggalkan) saja {who}
  {who} (no way|skip|tidak dulu|skip dulu|bye|minggir|mundur saja|mundurlah|out|wassalam|tamat|lengser)
  (lebih baik|mending|mendingan|baikan|milih|pilih) golput * (daripada|ketimbang|dari pada|dripada|timbang|dibanding) * {who}
  (daripada|ketimbang|dari pada|dripada|timbang) [harus|mesti|mending] (~pilih|~dukung|~coblos|nyoblos) {who}
  (biar|biarlah|biarin) {who} (kalah|gigit jari|nyungsep|tahu rasa|sadar|kapok)
  (golput|putih) [saja] (kalau|jika|daripada) * {who}
  (kalau|jika|seandainya|andai) {who} [yang|sampai|jadi|ini] (menang|terpilih|jadi presiden|jadi gubernur|jadi bupati|berkuasa|memimpin) * (hancur|bubar|bangkrut|rusak|kacau|celaka|mampus|tamat|sengsara|bahaya|tergadai|punah|malu|susah|rugi|tambah|makin|pindah negara)
  ganti [saja|rezim|si] {who} (dengan|sama|pakai)
`;
