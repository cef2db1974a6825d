/** Own support and praise of somebody as a candidate. */
export const support = `
  <kami> * (~dukung|~pilih|bersama|setia|all in|bela|percaya|yakin) [sama|pada|dengan|ke|untuk] {who}
  (kami|kita) * * ~dukung {who}
  ~dukung (penuh|terus|selalu|total|sepenuhnya) {who}
  <kami> * * (~pilih|milih) {who}
  (~dukung|~pilih) {who} * (presiden|gubernur|bupati|walikota|wali kota|perubahan|lanjutkan|menang|sampai menang|harga mati|dong|yuk|pokoknya)
  (setia|tegak lurus|satu komando|satu barisan|solid) [bersama|untuk|ke|dengan] {who}
  (all in|allin) [untuk|ke|bersama] {who}
  (tim|team|pendukung|jagoan) (garis keras|keras|setia|sejati|militan) {who}
  (jagoanku|pilihanku|idolaku|panutanku) [tetap|adalah|ya] {who}
  (pilihan|jagoan|calon|idola|suara|doa|hati) (saya|aku|kami|kita|ku|rakyat) * {who}
  {who} <sure> (jadi|menjadi) [the|seorang] <office>
  {who} (jadi|for|4) (presiden|gubernur|bupati|walikota|wali kota|ri 1|president)
  {who} [<sure>] (presidenku|gubernurku|bupatiku|walikotaku|presiden kita|presiden kami|gubernur kita|bupati kita|pilihanku|jagoanku|idolaku|capresku|presiden saya)
  (presidenku|gubernurku|bupatiku|presiden kita|presiden saya|gubernur kita|bupati kita|presiden pilihan|pemimpin pilihan|calon pemimpin|pemimpin masa depan|harapan) [ya|tetap|adalah|cuma|hanya|rakyat|bangsa|baru|kita] {who}
  {who} untuk (indonesia|rakyat|semua|presiden|gubernur|bupati|walikota|perubahan|kita|banten|jakarta|jawa|daerah|jabar|jateng|jatim|sumut|bali)
  {who} * (penentu|kunci|magnet|primadona|lokomotif|motor|simbol) * (kemenangan|pemilu|pilpres|pilkada|perubahan|persatuan|kedamaian|perdamaian)
  ^ {calon} * (2024|2029) $
  {who} * (pilihan|harapan|solusi|jawaban|idola|panutan|kebanggaan|jagoan|andalan|penerus|kunci) * (kita|rakyat|saya|kami|tepat|terbaik|bangsa|umat|utama|semua|indonesia|masyarakat|masa depan|kemenangan|persoalan|cerdas)
  {who} [<very>] [<very>] <good>
  {who} * (sosok|pemimpin|figur|calon|presiden|pasangan|tokoh|gubernur|bupati|orang|duet|duo|paket|partai) * <good>
  {who} * (sosok|pemimpin|figur|duet|duo) * (ideal|tepat|baik|peduli|hebat|masa depan|perubahan|diharapkan|didambakan|kita butuhkan|dibutuhkan|rakyat)
  (sosok|pemimpin|figur|duet|pasangan|duo) * <good> * {who}
  ^ (mantap|mantab|hebat|keren|top|luar biasa|jos|bravo|viva|salut|respect|respek|bangga) [sekali|banget|pak|buat|dengan|sama|kinerja|program|terus] {who}
  {who} [<sure>] (layak|pantas|cocok|patut) [untuk] (jadi|menjadi|memimpin|pimpin|di~pilih|di~dukung|melanjutkan|duduk|menang|maju)
  {who} (siap|mampu|bisa|akan) [untuk] (memimpin|pimpin|membawa|bawa|menang|mensejahterakan|menyejahterakan|memajukan|mewujudkan) * (indonesia|rakyat|bangsa|daerah|negeri|kita|perubahan|kabupaten|provinsi|kota)
  bersama {who} [kita|indonesia|rakyat|semua|pasti|menuju|untuk] (maju|bangkit|berubah|menang|sejahtera|jaya|menuju|wujudkan|mewujudkan|hebat|damai|makmur|lebih baik|bisa|perubahan|berkah|pasti)
  ^ bersama {who} $
  (bersama|bareng|maju terus bersama|terus maju bersama|tetap bersama|selalu bersama|berjuang bersama) {who} (kita|menang|maju|bisa|pasti)
  semoga * {who} * (terpilih|menang|jadi|menjadi|sukses|unggul|berhasil|juara|lolos|dilancarkan|amanah|pemenang|terdepan)
  semoga * * (terpilih|menang|sukses|unggul|jadi presiden|berhasil|pemenang) * {who}
  (sukses|semangat|maju|maju terus|hidup|jaya|jayalah|jaya terus|pertahankan) [selalu|terus|untuk|buat|trus|bersama] {who}
  {who} (sukses|berjaya|jaya|yes|gaspol|gaskeun|gas|maju terus|terus maju|lanjutkan|josh|ku sayang|harga mati|siji|saja|aja|kabeh) $
  {who} * (terbukti|nyata) * (berhasil|kerja|kinerja|nyata|bekerja|sukses|membangun|berprestasi|hasilnya)
  (kinerja|prestasi|hasil kerja|program) {who} * (terbukti|berhasil|nyata|bagus|hebat|baik|dirasakan|sukses|luar biasa)
  {who} * (memberikan|menimbulkan|bawa|membawa|memberi) * (harapan|kenangan manis|perubahan|kesejahteraan|kemajuan|dampak positif|manfaat)
  (lanjutkan|teruskan|lanjutken|lanjut) [perjuangan|kerja|program|pembangunan] * {who}
  (~sambut) * (presiden|gubernur|bupati|walikota) * {who}
  ^ (bangga|cinta|sayang|kagum|rindu|salut|percaya|yakin|simpati|jatuh cinta) [dengan|sama|pada|kepada|bersama|ke|punya] {who}
  <kami> * (bangga|cinta|sayang|kagum|rindu|salut|percaya|yakin|simpati|respek|jatuh cinta) [dengan|sama|pada|kepada|bersama|ke|punya] {who}
  (dua|2) periode [untuk|buat|bersama] {calon}
  {calon} (dua|2) periode
  {who} * dicintai (rakyat|masyarakat|warga)
  {who} [yang] <very> (merakyat|peduli|dekat) * (rakyat|masyarakat|warga|guru|petani|kecil)
  {who} [yang] peduli (terhadap|pada|dengan|kepada|sama|rakyat|petani|guru|nelayan)
  dukungan (saya|kami|kita|penuh) [kita|penuh|kami] (untuk|kepada|bagi|ke) {who}
  {who} * diharapkan [dapat|bisa|mampu|akan] (mampu|bisa|membawa|menjadi|memimpin|terpilih|mewujudkan)
  {who} * paling (tepat|layak|pantas|cocok|siap|mampu|matang|hebat|pas|berpengalaman)
  {who} * (pemimpin|sosok|figur|pasangan|capres|cawapres|calon|penjaga) [presiden|wakil presiden] [yang] (memahami|paham|mengerti|peduli|berani|jujur|tegas|mampu|siap|menjanjikan|diharapkan|dekat|melindungi|bisa|merangkul|berpihak|tahu|selalu|sejati|rakyat|kita)
  {who} * pilihan (yang|paling|untuk|tepat) [menjanjikan|tepat|terbaik|kita]
  {who} * (simbol|contoh|teladan|bukti) * (keberhasilan|perubahan|kesederhanaan|pemimpin|kemajuan|kepemimpinan)
  (keberhasilan|kedekatan|ketegasan|kepemimpinan|dedikasi|kesederhanaan|kejujuran|keakraban|prestasi|jasa|ketulusan|integritas|pengalaman) {who} * (membuktikan|menunjukkan|bukti|menjadi bukti|luar biasa|nyata|modal|mencerminkan|menjadi modal|menciptakan)
  (makin|semakin|tambah|tetap) (yakin|mantap|cinta|sayang|percaya|kagum|setia) [dengan|sama|pilih|ke|deh|pada|kepada|memilih] * {who}
  {who} my president
  siap * (menangkan|memenangkan|mengantar|mengantarkan|kawal|mengawal|kerja|berjuang) * {who}
  {who} [for] president
  (deklarasi|menyatakan|nyatakan) dukungan * {who}
  (tetap|masih|selalu|pokoknya|hanya|cuma|mending|mendingan|cukup|wes|sudah) {who} [saja|aja|dong|lah|titik|harga mati|pilihanku|yang|deh|terus] $
  ^ (lanjutkan|lanjut|gas|gaskeun|gaspol|gas ful|gas pol|all in|allin|merapat|siap menang|satu komando|siap menangkan|siap kawal|lanjutken) [pak|bu|bang|mas|bos|bosku|terus|pol|full|ful|lagi|dua periode] $
  (terima kasih|terimakasih|makasih) {partai} * (pilih|dukung|berjuang|rakyat)
  selalu pilih {who}
  {who} (bisa|pasti) (bikin|membuat|menjadikan|bawa) * (lebih baik|maju|sejahtera|bangga|hebat)
  {who} [tetap|yang] (di hati|dihati|terdepan|nomor satu|nomer satu|no satu|harapan|kunci)
  {who} * adalah * (inspirasi|harapan|jawaban|simbol|teladan|pemimpin|bukti|kunci)
  {who} * pemimpin * yang * (tulus|bersih|berhasil|transparan|melayani|bijaksana|adil|sederhana|visi|memahami|mengerti|mampu|dekat|peduli|membawa)
  (dukungan|kepercayaan|harapan|cinta|antusiasme) * (warga|masyarakat|rakyat|kita|kami|pemuda|ulama|petani|nelayan) * (untuk|pada|kepada|ke|terhadap) * {who}
  semoga [kepemimpinan] * {who} * (membawa|mewujudkan|memimpin|memajukan|mensejahterakan)
  (kepemimpinan|ketulusan|kesederhanaan|kebersamaan|keakraban|kedekatan|kepedulian|komitmen|dedikasi|kecerdasan|kerendahan hati) [keluarga] {who} * (inspirasi|membawa|mencerminkan|menunjukkan|menginspirasi|teladan|melekat|menciptakan|luar biasa|membuat)
  {who} (mari|ayo|yuk) [kita] (bersama|bersama-sama|wujudkan|bangun|menangkan)
  (bersama|melalui) {who} * (kita|kami|bisa|wujudkan|mewujudkan|menciptakan|membangun|raih|menuju)
  {who} * (selalu|terus|berhasil|mampu) * (mewujudkan|memperjuangkan|membawa|menghadirkan|menciptakan) * (perubahan|kesejahteraan|keadilan|kemajuan|rakyat|indonesia)
  memutuskan * (bersama|~dukung|~pilih) * {who}
`;
