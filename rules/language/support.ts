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
  (pilihan|jagoan|calon|idola|suara|doa|hati|hati kecil|kebanggaan|kesayangan|pujaan|andalan|harapan) (saya|aku|kami|kita|ku|rakyat|emak-emak|ibu-ibu|warga|petani|nelayan|guru|milenial|gen z|anak muda|umat|semua|wong cilik|orang kecil) * {who}
  {who} <sure> (jadi|menjadi) [the|seorang] <office>
  {who} (jadi|for|4) (presiden|gubernur|bupati|walikota|wali kota|ri 1|president)
  {who} [<sure>] (presidenku|gubernurku|bupatiku|walikotaku|presiden kita|presiden kami|gubernur kita|bupati kita|pilihanku|jagoanku|idolaku|capresku|presiden saya)
  (presidenku|gubernurku|bupatiku|presiden kita|presiden saya|gubernur kita|bupati kita|presiden pilihan|pemimpin pilihan|calon pemimpin|pemimpin masa depan|harapan) [ya|tetap|adalah|cuma|hanya|rakyat|bangsa|baru|kita] {who}
  {who} untuk (indonesia|2024|2029|rakyat|semua|presiden|gubernur|bupati|walikota|perubahan|kita|banten|jakarta|jawa|daerah|jabar|jateng|jatim|sumut|bali)
  {who} * (penentu|kunci|magnet|primadona|lokomotif|motor|simbol) * (kemenangan|pemilu|pilpres|pilkada|perubahan|persatuan|kedamaian|perdamaian)
  ^ {calon} * (2024|2029) $
  {who} * (pilihan|harapan|solusi|jawaban|idola|panutan|kebanggaan|jagoan|andalan|penerus|kunci) * (kita|rakyat|saya|kami|tepat|terbaik|bangsa|umat|utama|semua|indonesia|masyarakat|masa depan|kemenangan|persoalan|cerdas)
  {who} [<very>] [<very>] <good>
  {who} * (sosok|pemimpin|figur|calon|presiden|pasangan|tokoh|gubernur|bupati|orang|duet|duo|paket|partai) * <good>
  {who} * (sosok|pemimpin|figur|duet|duo) * (ideal|tepat|baik|peduli|hebat|masa depan|perubahan|diharapkan|didambakan|kita butuhkan|dibutuhkan|rakyat)
  (sosok|pemimpin|figur|duet|pasangan|duo) * <good> * {who}
  ^ (mantap|mantab|hebat|keren|top|luar biasa|jos|bravo|viva|salut|respect|respek|bangga|rancak|harat|bageur|elok) [sekali|banget|kali|bana|banar|tenan|nian|terus] [bah|euy|pak|buat|dengan|sama|kinerja|program] {who}
  {who} [<sure>|yang|nan|ini|ni] (layak|pantas|cocok|patut) [untuk] (jadi|menjadi|memimpin|pimpin|mimpin|mingpin|di~pilih|di~dukung|melanjutkan|duduk|menang|maju)
  {who} (siap|mampu|bisa|akan) [untuk] (memimpin|pimpin|membawa|bawa|menang|mensejahterakan|menyejahterakan|memajukan|mewujudkan) * (indonesia|rakyat|bangsa|daerah|negeri|kita|perubahan|kabupaten|provinsi|kota)
  bersama {who} [kita|indonesia|rakyat|semua|pasti|menuju|untuk] (maju|bangkit|berubah|menang|sejahtera|jaya|menuju|wujudkan|mewujudkan|hebat|damai|makmur|lebih baik|bisa|perubahan|berkah|pasti)
  ^ bersama {who} $
  (bersama|bareng|maju terus bersama|terus maju bersama|tetap bersama|selalu bersama|berjuang bersama) {who} (kita|menang|maju|bisa|pasti)
  semoga * {who} * (kepilih|kapilih|lanjut|dua periode|2 periode|tetap memimpin|kembali memimpin|solid|dalam lindungan|lindungan allah|terpilih|menang|jadi|menjadi|sukses|unggul|berhasil|juara|lolos|dilancarkan|amanah|pemenang|terdepan)
  semoga * * (terpilih|menang|sukses|unggul|jadi presiden|berhasil|pemenang) * {who}
  (sukses|semangat|maju|maju terus|hidup|jaya|jayalah|jaya terus|pertahankan) [selalu|terus|untuk|buat|trus|bersama] {who}
  {who} (sukses|berjaya|jaya|yes|gaspol|gaskeun|gas|maju terus|terus maju|lanjutkan|josh|ku sayang|harga mati|siji|saja|aja|kabeh) $
  {who} * (terbukti|nyata) * (berhasil|kerja|kinerja|nyata|bekerja|sukses|membangun|berprestasi|hasilnya)
  (kinerja|prestasi|hasil kerja|program|gagasan|visi misi|ide|jawaban) {who} * (masuk akal|realistis|terbaik|juara|visioner|konkret|berbobot|terbukti|berhasil|nyata|bagus|hebat|baik|dirasakan|sukses|luar biasa)
  {who} * (memberikan|menimbulkan|bawa|membawa|memberi) * (harapan|kenangan manis|perubahan|kesejahteraan|kemajuan|dampak positif|manfaat)
  (lanjutkan|teruskan|lanjutken|lanjut) [perjuangan|kerja|program|pembangunan] * {who}
  (~sambut) * (presiden|gubernur|bupati|walikota) * {who}
  ^ (bangga|cinta|sayang|kagum|rindu|salut|percaya|yakin|simpati|jatuh cinta) [dengan|sama|pada|kepada|bersama|ke|punya] {who}
  <kami> * (bangga|cinta|sayang|kagum|rindu|salut|percaya|yakin|simpati|respek|jatuh cinta) [dengan|sama|pada|kepada|bersama|ke|punya] {who}
  (dua|2) periode [untuk|buat|bersama] {calon}
  {calon} [lanjut|lanjutkan|tetap|menuju|siap|untuk|sampai|harus|pantas|layak|wajib] (dua|2) periode
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
  {who} [sudah|telah|akan|memang] [bisa|pasti|berhasil|sukses|mampu] (bikin|membuat|menjadikan|bawa|membawa|buat) * (lebih baik|maju|sejahtera|bangga|hebat|makmur|gemilang|keren|bersinar|eksis|kekinian|mendunia|berjaya|tersenyum|warna baru|angin segar)
  {who} [tetap|yang] (di hati|dihati|terdepan|nomor satu|nomer satu|no satu|harapan|kunci)
  {who} * adalah * (inspirasi|harapan|jawaban|simbol|teladan|pemimpin|bukti|kunci)
  (di|di bawah|dibawah|lewat|dengan|berkat|melalui) [sosok|tangan|arahan] kepemimpinan {who} * (maju|sejahtera|meningkat|lebih baik|hebat|makmur|aman|bangkit|berubah|bersinar|berkembang|berprestasi|terasa|dirasakan)
  {who} * pemimpin * yang * (tulus|bersih|berhasil|transparan|melayani|bijaksana|adil|sederhana|visi|memahami|mengerti|mampu|dekat|peduli|membawa)
  (dukungan|kepercayaan|harapan|cinta|antusiasme) * (warga|masyarakat|rakyat|kita|kami|pemuda|ulama|petani|nelayan) * (untuk|pada|kepada|ke|terhadap) * {who}
  semoga [kepemimpinan] * {who} * (membawa|mewujudkan|memimpin|memajukan|mensejahterakan)
  (kepemimpinan|ketulusan|kesederhanaan|kebersamaan|keakraban|kedekatan|kepedulian|komitmen|dedikasi|kecerdasan|kerendahan hati) [keluarga] {who} * (inspirasi|membawa|mencerminkan|menunjukkan|menginspirasi|teladan|melekat|menciptakan|luar biasa|membuat)
  {who} (mari|ayo|yuk) [kita] (bersama|bersama-sama|wujudkan|bangun|menangkan)
  (bersama|melalui) {who} * (kita|kami|bisa|wujudkan|mewujudkan|menciptakan|membangun|raih|menuju)
  {who} * (selalu|terus|berhasil|mampu) * (mewujudkan|memperjuangkan|membawa|menghadirkan|menciptakan) * (perubahan|kesejahteraan|keadilan|kemajuan|rakyat|indonesia)
  memutuskan * (bersama|~dukung|~pilih) * {who}
  {who} * (sosok|pemimpin|figur|tokoh|capres|cawapres|gubernur|bupati|walikota|presiden|tandem|pasangan|duet|calon|orang) yang (<trait>|<very>|mampu|bisa|dapat|memiliki|punya|sukses|berhasil|layak|tepat|kita|kami|rakyat|dicintai|dirindukan|dibutuhkan|membawa|tahu|paham|mengerti|memahami|memikirkan|berpihak|pro|dekat|siap|mau|adil|bersih|baik)
  {who} * (membuktikan|menunjukkan) [diri|dirinya] (bahwa|sebagai|komitmen|kepedulian|kualitas|kapasitas|kemampuan|keberpihakan|kelasnya|keberanian|kalau)
  <virtue> [keluarga|seorang|sosok] {who} * (dirasakan|rasakan|terasa|tidak terhitung|tidak terbalas|adalah|membuktikan|menunjukkan|mencerminkan|cerminan|menjadi|bukti|contoh|membawa|memberikan|memberi|menciptakan|menginspirasi|mengingatkan|membuat|patut|layak|luar biasa|tidak diragukan)
  {who} * semoga * (membawa|menjadi|menang|terpilih|mampu|sukses|amanah|dilindungi|dimudahkan|unggul|juara|jadi presiden|jadi gubernur|jadi bupati|jadi walikota)
  semoga [allah|tuhan] * (mudahkan|lindungi|melindungi|menangkan|memenangkan|meridhoi|menjaga|jaga|memberkati|memudahkan|jadikan|menjadikan) * {who}
  (ya allah|ya robb|ya rabb|tuhan) * (menangkan|menangkanlah|memenangkan|lindungi|lindungilah|jadikan|jadikanlah|mudahkan|mudahkanlah|kuatkan|selamatkan) * {who}
  (doa terbaik|doaku|doakan|doa kami|doa saya) * (untuk|buat|bagi|agar|semoga|supaya|menyertai) {who}
  (insyaallah|bismillah|aamiin|mugi|mugia) * {who} * (menang|presiden|presidenku|gubernur|bupati|walikota|terpilih|jadi|dadi|janten|juara|amanah)
  (insyaallah|bismillah) {who} $
  (sukses|semangat|sehat|maju) (selalu|terus) [untuk|buat|ya|bersama] {who}
  {who} [yang|juga|<sure>] (bisa|dapat|mampu|bakal) * (memajukan|memimpin|membawa|mewujudkan|melanjutkan|memberi|memberikan|mensejahterakan|memakmurkan|menyelesaikan|mengatasi|membangun|mengubah|merubah|memperbaiki) * (kemajuan|perubahan|indonesia|rakyat|bangsa|kepemimpinan|ekonomi|harapan|solusi|visi|negeri|keadilan|kesejahteraan|masalah|daerah|negara|provinsi|kota|kabupaten)
  (warga|masyarakat|rakyat|guru|perempuan|anak muda|generasi muda|ibu-ibu|bapak-bapak|wong cilik|honorer|umkm|difabel|emak-emak|milenial|gen z|pemuda|petani|nelayan|buruh|ulama|kiai|kyai|santri|purnawirawan|mahasiswa|umat|pedagang|seniman|jawara|pesantren|nahdliyin) * (percaya|yakin|~dukung|bersatu|cinta|mencintai|all in|merindukan|menginginkan|bangga|sayang|mantap|merapat|solid|siap menangkan|siap memenangkan|siap kawal) * {who}
  (nderek|melu|milu|auto|fix|otw|bismillah|tetap|tetep|selalu|terus|konsisten|setia|yakin|mantap|bangga|siap|lebih baik|sepakat|bulat) (~dukung|~pilih|~bela|bersama|di belakang|coblos|nyoblos|mencoblos|sama|milih) {who}
  (~pilih|~dukung|nyoblos|milih) {who} (karena|krena|sebab|biar|supaya|agar|demi|adalah|insyaallah|saja|aja|lah|dong|harga|sampai|terus|titik)
  (all in|allin) (for|buat|pak|sama) {who}
  (kawal|mengawal|jemput|menjemput|raih|meraih|songsong|demi|menuju|antar|antarkan) kemenangan * {who}
  kemenangan {who} * (terasa|dekat|nyata|tidak terbendung|pasti|di depan|di ambang|semakin|makin|mulai terasa|kemenangan rakyat|sudah dekat|sudah di depan)
  (tetap|tetep|masih|pokoknya|jelas|pasti|fix|cuma|hanya) {who} [yang|lah|is] [akan|bakal|bisa] (memimpin|terpilih|jadi|menang|juara|unggul|terbaik|bisa|mampu|layak|pantas|the best|number one|jawabannya|solusinya|pemenangnya|dihati|di hati|presidenku|pilihan)
  indonesia * (maju|emas|bisa|hebat|bangkit|sejahtera|jaya|makmur|adil|lebih baik|melangkah|berubah) * (bersama|dengan|bareng|dipimpin|di tangan|oleh|di bawah|dibawah|kalau|butuh) [kepemimpinan|pasangan] {who}
  {who} [jelas|memang|jauh|tetap|masih|sudah|ternyata|pasti] [jauh] lebih (unggul|pantas|layak|cocok|kinclong|diandalkan|dipercaya|cerdas|pintar|berpengalaman|mumpuni|hebat|keren|jujur|amanah|matang|siap|baik dari|baik dibanding|baik ketimbang|baik daripada|baik lah|bagus dari|bagus ketimbang|berkualitas|tegas|merakyat|mampu|paham|kompeten|peduli|santun|realistis)
  {who} * (mendominasi|menguasai|memenangkan|memenangi|juara|menang|unggul|pemenang) [di|dalam|saat|telak|jawara] debat
  ^ presiden [ri|republik indonesia|indonesia|kita|terpilih] [periode|tahun] (ke 8|ke delapan|2019 2024|2024 2029|2024|2029|selanjutnya|berikutnya|masa depan|idaman|impian|pilihan rakyat|harapan) [kita|adalah|bapak] {who}
  {who} presiden [ri|republik|indonesia] (ke 8|2024|2029|2019 2024|kita|rakyat|pilihan|harapan|selanjutnya|berikutnya|masa depan|idaman)
  (bangga|kagum|salut|salute|respect|respek|jatuh cinta|move on|cinta|rindu|kangen|simpati|mengagumi|terpesona) * (sama|dengan|untuk|buat|for|dari|pada|kepada|ke|terhadap|lihat|liat|melihat) [sosok|kinerja|apa] {who}
  {who} [sudah|telah|terbukti|yang|jelas] (kerja|bekerja|membangun|berbuat|nyata|kerja nyata|berhasil|sukses|teruji|terbukti) * {who} * (cuma|hanya|baru|masih|sibuk|malah|bisanya|apa) * (janji|omong|omdo|wacana|retorika|pencitraan|alasan|bicara|ngomong|teori|mimpi|nyinyir|buktinya)
  {who} * (pelopor|pejuang|pembela|pelindung|penyelamat|penggerak|pemersatu|harapan|andalan|kebanggaan|idola) * (rakyat|bangsa|wong cilik|perubahan|indonesia|umat|kita|baru|pembangunan|kaum|petani|buruh|negeri|daerah)
  {who} <trait> (banget|sekali|pisan|tenan|abis|poll|pol|nian|bana|bgt|kali)
  (pilih|tetep|tetap|milih|dukung|nyoblos|coblos) (sing|nu|anu|ingkang) * {who}
  (tanpa|penuh|sepenuh) (batas|hati|keraguan|ragu) [untuk|buat|kepada|~dukung|kami] {who}
  dukungan (saya|kami|kita|penuh|tanpa batas|total|terbaik|sepenuh hati|terus|warga|masyarakat|rakyat|ulama|kiai|kyai|emak-emak) * (untuk|kepada|bagi|ke|buat|pada) {who}
  {who} * bukan (pencitraan|retorika|janji|omong kosong|kaleng-kaleng|omdo|sekadar janji|sekedar janji|cuma janji)
  {who} * (fakta|kerja nyata|bukti|kerja) bukan (retorika|pencitraan|janji|wacana|kata-kata|omong)
  (~pilih|~coblos|nyoblos) {who} * (beramal|beribadah|bersedekah|sedekah|sodaqoh|bersodaqoh|amal|ibadah|pahala|jihad|berkah)
  <kami> * (pendukung|pemilih|fans|penggemar|pengagum|loyalis|simpatisan) [setia|berat|garis keras|sejati|pak] {who}
  salam (satu|dua|tiga|empat|lima|1|2|3|4|5) jari
  (rapatkan barisan|satu barisan|rapatkan) * (untuk|demi|menangkan|kemenangan|bersama|dukung|kawal) {who}
  {who} (mah|<very>|orangnya|sosoknya|hatinya|tuh|ni|nih|teh) [<very>|orang|orangnya|sosok|yang] <trait>
  (jelas|pasti|fix|pokoknya|ya|tetep|tetap) {who} (lah|dong|deh) $
  (bersyukur|beruntung|bangga|butuh|rindu|ingin|senang) [kita|punya|ada] * (pemimpin|presiden|gubernur|bupati|walikota|sosok|figur) * (seperti|sekelas|kayak|macam) {who}
  (capres|cawapres|presiden|pemimpin|gubernur|bupati|walikota|calon|pasangan) (idola|idolaku|idaman|idamanku|impian|jagoan|andalan|kebanggaan|terbaik|panutan|pilihan rakyat|pilihan kita|pilihanku) * {who}
  {who} * (menjadi|jadi|adalah|tetap) (harga mati|idola|panutan|teladan|harapan|kebanggaan|inspirasi)
  {who} [itu|sudah|tetap|memang] harga mati
  (harapan|harapannya|asa) * (pada|kepada|di tangan|ada di|di pundak) {who}
  sebagai (pendukung|pemilih|relawan|simpatisan) {who} * (saya|kami|kita|aku|bangga|setia|telah)
  (all in|total|full|kompak|solid|bersatu|bulat|sepakat|ikhlas|mantap) [total|full|hati|untuk] ~dukung {who}
  (bravo|viva|long live|proud of) {who}
  ^ (tetap|tetep|pokoknya|pokoke|wes|pancet|panggah|tetap setia) {who} [saja|aja|dong|lah] (pak|bu|bang|bos|bosku|gan|min|bro|mas|mbak|kak|sis|cak|rek|lur|dulur|guys|gaes|kawan|sodara|saudara)
  (tidak|ra) {who} (tidak|ra) (~coblos|nyoblos|~pilih|milih|memilih|asik|asyik|seru|menang|ikut|mau)
  {who} * (pemimpin|sosok|figur) yang (turun|hadir|datang|bekerja|kerja|dengar|mendengar|mendengarkan|mengayomi|melayani|menyapa|bikin|membuat|tidak pernah|akan|tidak hanya|bukan hanya|bukan cuma|tidak cuma|memastikan|berbicara|bicara dari)
  {who} [itu|adalah|memang|tetap|sudah] milik (rakyat|kita|kami|semua|wong cilik)
  {who} [itu|adalah|memang|ini|tetap|sosok] seorang (patriot|negarawan|pemimpin|pejuang|ksatria|kesatria|nasionalis|pahlawan|pekerja|pelayan|pengayom)
  {who} * adalah * (presiden|pemimpin|gubernur|bupati|walikota|sosok|calon|tokoh) * (terbaik|tercerdas|terhebat|terjujur|tersukses|terkeren|tertegas|terbagus|terpintar|termerakyat|sejati|idaman|hebat|bijak|luar biasa)
  {who} [orang|memang|itu] tidak pernah (gagal|sombong|korupsi|bohong|berbohong|ingkar|ingkar janji|lelah|menyerah|mengeluh|membedakan|mengecewakan|pilih kasih)
  {who} (kerja|kinerja|programnya|program|hasil kerja|orang|kepemimpinan) [nya] [sudah|memang|sangat|selalu|itu|yang|paling|jelas] (bagus|baik|nyata|top|terbukti|hebat|keren|mantap|jelas|luar biasa|masuk akal|merakyat|tulus|bersih|jujur)
  <kami> * (suka|senang|demen|sreg|resep|remen|bogoh|sayang|cinta|tresno|cocok|kagum|mantap|manteb|mantep|kepincut|kesengsem|setuju|satuju) [banget|sekali] (dengan|sama|ke|pada|karo|ka|kalih) [gaya|cara|kerja|kinerja|kepemimpinan|program|sosok|ketegasan|kesederhanaan] {who}
  ^ (suka|senang|demen|sreg|setuju) [banget|sekali] (dengan|sama|pada|lihat) [gaya|cara|kerja|kinerja|kepemimpinan|program|sosok] {who}
  tidak [pernah|akan] (kecewa|menyesal|nyesel|ragu|rugi) (dengan|sama|pada|punya|~pilih|milih|~dukung) {who}
  {who} * <kami> * (makin|semakin|tambah|jadi) (setuju|yakin|mantap|kagum|respek|respect|cinta|suka|percaya|salut|sreg)
  <kami> * (makin|semakin|tambah) (setuju|yakin|mantap|kagum|respek|respect|cinta|suka|percaya|salut|sreg) * {who}
  (percayakan|mempercayakan|titipkan|menitipkan|amanahkan|serahkan|nitip) * (kepada|ke|pada|di tangan|sama|ya) [kepemimpinan|tangan] {who}
  (terima kasih|terimakasih|makasih) [buat|untuk|kepada|ya|banyak] {who} * (sudah|telah|karena|sejak) * (membawa|memajukan|peduli|mengabdi|kerja keras|bekerja keras|berjuang|lebih baik|perubahan|kemajuan|setia|tulus|jadi presiden|jadi gubernur|jadi bupati|jadi walikota)
  (jutaan|ribuan|banyak|semua|seluruh) (orang|rakyat|warga|masyarakat|umat|kita) * (suka|menyukai|cinta|mencintai|~dukung|~pilih|sayang|bersama|di belakang|memihak) {who}
  (siap|kerja keras|bekerja keras|berjuang|total|all out|ikhtiar|bertekad|bulat) [untuk|akan] (menangkan|memenangkan|menangke) {who}
  (kalau|nek|mun) bukan {who} (siapa|sapa|sopo|saha) lagi
  (siapa|sopo|saha|sapa) (lagi|maneh|deui) (kalau|nek|mun|selain) [bukan|tidak] {who}
  {who} (sing|nu|yang) (paling|pinunjul) (apik|bageur|sae|alus|cocok|tepat|top|mantap|pas|layak)
  (pileh|pileah|piliah|pele|pili) {who}
  {who} * (liyan|liyane|yang lain|nan lain|nu lain|lainnya) (ngadoh|minggir|lewat|mundur|skip|nol|bubar|pulang)
  (presiden|gubernur|bupati|walikota|wali kota) * (berikutnya|selanjutnya|masa depan|idaman|impian) {who}
  tidak (ada|ado|aya|ana|ono) [yang|nan] (lain|selain|deui|lagi|maneh) * {who}
  tidak ada * (selevel|setara|sebanding|menandingi|mengalahkan|nandingi|sehebat|sebaik|setulus|sekelas) [dengan|sama|lawan] {who}
  {who} [mi|ji|ja|mo|lah|saja|yang|adalah] (kupilih|ku pilih|kudukung|pilihannya|pilihanku|tak pilih|saya pilih|kita pilih|kami pilih)
  (butuh|membutuhkan|merindukan|mendambakan) [sosok|figur|pemimpin|orang] [seperti|kayak|macam] {calon}
  (cuma|hanya|ngan|mung) {who} yang (bikin|membuat|bisa|mampu|berani|peduli|paham|ngerti|mau|pantas|layak|tulus|serius|terbukti)
  tidak (salah|keliru) (pilih|milih|memilih|dukung) [kalau|jika|sama] {who}
  {who} * (satu|dua|tiga|empat|lima|1|2|3|4|5) jari
  kalau (saya|aku|kami|kita) (pribadi|sih|mah|tetap|jelas|ya|pasti|lebih ke|condong ke) {who}
  {who} [layak|pantas|harus|wajib] (diberi|dikasih|mendapat|dapat) (kesempatan|kepercayaan|amanah)
  <kami> (nderek|melok|melu|milu|ikut|manut) {who}
  ^ (anak muda|generasi muda|perempuan|petani|nelayan|guru|buruh|santri|milenial|gen z|emak-emak|wong cilik) * bersama {who} $
  {who} [calon] (presiden|gubernur|bupati|walikota|wali kota) (saya|kami|pilihan|idaman|idola|harapan|impian)
  {who} (masih|tetap|memang|jelas) [yang|the] (terbaik|best|nomor satu|terdepan)
  (akan|bakal|makin|semakin|jadi|bisa|pasti|tambah) * (maju|sejahtera|lebih baik|berubah|makmur|hebat|bersinar) * (di tangan|bersama|dipimpin|bareng|di bawah) [kepemimpinan] {who}
  (mana nih|absen|halo|hai) [para|semua] (pendukung|pecinta|relawan|fans|barisan|tim|pejuang) {who}
  ^ (menyala|nyala) [terus] {who}
  {who} (menyala|nyala) (abangku|abangkuh|terus|pak|bosku|kakaku|wii|wi)
  {who} (pasti|auto|fix|insyaallah) jadi $
  <trait> [dan] <trait> [dan|adalah|itu|ya|itulah|cuma|hanya] {who}
  bangga (jadi|menjadi|sebagai|bisa) (pendukung|pemilih|relawan|tim|bagian|simpatisan) * {who}
  (saya|kita|kami|sa|torang|beta) (pe|pu|pung|punya) (pilihan|suara|calon|bupati|gubernur|jagoan) * {who}
  {who} (all the way|number one|numero uno|forever|on top|supremacy|always)
  (saatnya|waktunya|giliran|wayahe|wancina|momentumnya) {who} [yang|kita] (memimpin|mimpin|mingpin|menang|jadi|menjadi|melanjutkan|maju|naik)
  (saya|aku|kami) [sih|mah|tetap|jelas|emang|memang|fix] (tim|team|fans|fansnya|barisan|pihak) {who}
  suara * (bulat|utuh|full|tetap|hanya|cuma) (untuk|buat|ke) {who}
  (satu|1|semua|seluruh|sejuta) suara [kita|kami] (untuk|buat|demi) {who}
  {who} (gas|gaspol|gaskeun|gaskan|lanjut|tancap gas|maju) [terus|pol] (sampai|menuju) (menang|pelantikan|akhir|finish|istana|tuntas|kemenangan|puncak)
`;
