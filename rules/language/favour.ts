/** Leans towards somebody on the ballot, without outright support: never enough for more than a hint. */
export const favour = `
  (<trait>|<virtue>|<blessing>|<gain>)
  (bangga|kagum|mengagumi|mengagumkan|kesengsem|terpesona|terharu|merinding|bikin adem|hati adem|adem|respect|respek|salut|menginspirasi|inspirasi|apresiasi|mengapresiasi|dicintai|disayangi|dikagumi|disukai|dirindukan|dibanggakan|diandalkan|dipercaya|favorit|favoritku|junjungan|jagoan|idolanya|cinta|love|sayang|kangen|rindu|sukanya|gue suka|aku suka|saya suka|demen|remen|resep|bogoh|susah move on|move on|my president|gemes|fans|penggemar|simpati|simpatik|berpihak pada rakyat|salam hormat|hormat saya|panjang umur)
  (mengabdi|berkorban|menepati janji|tepati janji|menuntaskan|tuntaskan|membanggakan|mengharumkan|menyejukkan|menenangkan|menyentuh hati|ngayomi|ngemong|membuktikan|dibuktikan|terbukti|bukti nyata|bukti keberhasilan|bukti bahwa|buktinya|menunjukkan bahwa|menunjukkan|tunjukkan|mencerminkan|cerminan|cermin|menjadi contoh|jadi contoh|contoh nyata|contoh bagi|mampu|berhasil|sukses|mewujudkan|memperjuangkan|menghadirkan|memakmurkan|mensejahterakan|menyejahterakan|menyelesaikan masalah|memajukan|memperbaiki|mencerdaskan|menyatukan|merangkul|mengayomi|melayani rakyat|membela rakyat|demi rakyat|untuk rakyat|berkat|di bawah kepemimpinan|dibawah kepemimpinan|turun langsung|turun ke bawah|turun ke rakyat|blusukan|dengar keluhan|mendengarkan|menyapa|sapa warga|kerja nyata|kerja keras|bekerja keras|sudah kerja|sudah bekerja|kerja tulus|hasil nyata|hasil kerja|bukan janji|bukan pencitraan|bukan retorika|tanpa pencitraan|tidak korupsi|tidak takut|tidak gentar)
  (lebih|jauh lebih|paling|makin|semakin) (baik|bagus|maju|unggul|pantas|layak|cocok|tepat|siap|hebat|keren|cerdas|pintar|jelas|berkualitas|berpengalaman|mantap|yakin|cinta|sayang|percaya|kuat|solid|dekat|peduli|berani|jujur|tegas|merakyat|realistis|konkret|detail|detil|mengerti|paham|menguasai|oke|kinclong|diandalkan|dipercaya|disukai|diterima|sejahtera|makmur|bersinar|moncer|matang|tinggi|masuk akal|sat set|relevan|mudah|disiplin|baik lagi|optimis|terpercaya)
  (yang|pemimpin|presiden|gubernur|bupati|walikota|sosok|figur|tokoh|pasangan|capres|cawapres|orang|calon|pilihan|harapan|duet|duo|tandem|wakil|jawaban|argumen|kinerja|program|gagasan|ide|visi) (terbaik|tepat|ideal|hebat|bagus|baik|berkualitas|berani|peduli|cerdas|pintar|sejati|mampu|bisa|dapat|memiliki|punya|selalu|sangat|benar-benar|paham|mengerti|memahami|dibutuhkan|kita butuhkan|kita inginkan|diinginkan|diharapkan|dirindukan|dicintai|masa depan|baru|rakyat|kita|idaman|impian|brilian|berbobot|memuaskan|jelas|nyata|luar biasa|terdepan|menjanjikan|bijak|adil|bersih|kuat|tangguh|solid|kompak|serasi|bertanggung jawab|muda|menarik|unggulan)
  (pemimpin|presiden|gubernur|bupati|walikota|sosok|calon) [yang] mau
  (mendominasi|menguasai) * (debat|panggung|materi|masalah|persoalan|forum|data|topik)
  (menang|juara|pemenang|unggul|tampil|performa|penampilan|mantap|jawaban|menjawab|jawab|memberi jawaban|memberikan jawaban|menanggapi|argumen) * (debat|memukau|meyakinkan|baik|jelas|memuaskan|tenang|santai|elegan|keren|cerdas|bagus|lugas|tegas|berbobot)
  (debat|nonton debat|lihat debat) * (keren|bagus|mantap|yakin|menang|juara|cerdas|hebat|memukau|unggul|terbaik|berbobot|luar biasa)
  (suka|senang|demen|sreg) [banget|sekali] (sama|dengan|lihat|melihat) * {who}
  (sesuai|menjawab) (kebutuhan|harapan|aspirasi) (bangsa|rakyat|warga|kita|zaman|umat|daerah)
  {who} * (membuat|bikin) * (indonesia|rakyat|daerah|warga|kita|ekonomi) (bisa|mampu|jadi|lebih|makin|semakin)
  {who} * (memiliki|punya) * (pengalaman|visi|komitmen|kemampuan|integritas|rekam jejak|kapasitas|konsep|solusi|nyali|wawasan)
  {who} * (akan memastikan|akan memperjuangkan|akan mewujudkan|akan menghadirkan|akan melindungi|akan memajukan|menciptakan|mengutamakan|memprioritaskan)
  (terhebat|tercerdas|terkeren|tertegas|terjujur|terpintar|termantap|tersukses|tersantun|teruji|terpercaya|tertulus|terberani)
  {who} * (berpikir|pandangan|visi|pikirannya|visinya) [visi|nya] (ke depan|kedepan|jauh ke depan|maju|besar|visioner|jelas)
  (kapan lagi|baru kali ini|baru sekarang) (ada|punya|lihat|nemu|dapat|dipimpin)
  akan (membawa|memberi|memberikan|menghadirkan) * (pandangan|harapan|perubahan|kemajuan|kesejahteraan|keadilan|manfaat|angin segar|warna)
  (massa|pendukung|barisan|lautan) {who} * (tidak ada obat|membludak|meledak|tumpah|pecah|membanjiri|di mana-mana)
  (anak cucu|bumi langit|beda kelas|beda level|jauh kelasnya|di atas rata-rata|nalarnya jalan)
  (pasang|masang|memasang|nempel|tempel|pakai|pesan|order|koleksi) * (kaos|baju|stiker|kalender|spanduk|baliho|banner|poster|bendera|topi|rompi|jaket|atribut) * {who}
  (lolos|melaju|masuk|maju) [ke] putaran (dua|2|kedua|ke dua|ke 2)
  (dihargai|dikenal|disegani|dihormati|diakui|dipuji) * (dunia|luar negeri|internasional|mancanegara)
  (patut|pantas|layak|wajib|harus) (dicontoh|ditiru|diteladani|dibanggakan|disyukuri|diapresiasi|didukung|dilanjutkan|diperjuangkan|dimenangkan)
  (andai|andaikan|seandainya|seandainya saja) {who}
  {who} (jadi|menjadi) (andalan|primadona|idola|panutan|rebutan|solusi|kunci)
  (sungguh mulia|mulia hatinya|hati mulia|berhati mulia|niat mulia|niat baik)
  (mudah|gampang) (dipahami|dimengerti|dicerna)
  (warga|masyarakat|rakyat|ribuan|jutaan|ratusan|emak-emak|milenial|gen z|pemuda|petani|nelayan|buruh|ulama|kiai|kyai|santri) * (~sambut|disambut|antusias|percaya|yakin|~dukung|bersatu|menanti|menunggu|menantikan|cinta|mencintai|menginginkan|merindukan|bangga|puas|optimis|tumpah ruah|berharap|membludak|berdesakan|menyemut|mengelu-elukan)
  (disambut|sambutan|dielu-elukan|diserbu|disambut hangat) [oleh] (meriah|hangat|antusias|warga|ribuan|masyarakat|rakyat|luar biasa|emak-emak|pendukung|histeris|gegap gempita|masyarakat)
  (antusias|antusiasme|antusiasnya|tumpah ruah|membludak|membeludak|lautan manusia|lautan massa|gegap gempita|menyemut|merapat|rapatkan barisan|kawal|mengawal|tegak lurus|satu komando|satu barisan|harga mati|all in|gaspol|gaskeun|gas pol|gas terus|lanjutkan|melanjutkan|keberlanjutan|maju terus|pantang mundur|bersatu bersama|berjuang bersama|bergerak bersama|mari bersama|ayo bersama|bersama-sama|siap menang|kemenangan|memenangkan|menangkan|satu putaran|sekali putaran|dua periode|presidenku|presiden kita|presiden saya|presiden pilihan|for president|for ri 1|4 presiden|ri 1|calon pemimpin|pemimpin bangsa|pemimpin negeri)
  (~pilih|milih|piliah|dukuang|pileh|pele|~coblos|nyoblos|~dukung|vote|voting|tusuk|bela|membela) [pak|yang|si|untuk|buat|lagi|saja|paslon|pasangan|capres|calon|nomor] {who}
  (tetap|tetep|jelas|hanya|cuma|pokoknya|mending|mendingan|wes|fix|pasti|ya|sekarang|dukung|salam|sama|setuju|bersama) {who} [lah|dong|saja|aja|deh|sih|yang|ya|terus|selalu|bisa|titik|kabeh] $
  (berterima kasih|berterimakasih|terima kasih|terimakasih|makasih|matur nuwun|hatur nuhun|thank you|thanks) [ya|banyak|kepada|ke|pada|untuk|buat] {who}
  (mending|mendingan|mendink|lebih pilih|lebih memilih|era|zaman|jaman|jamannya|zamannya|eranya|pilihannya|selain|setuju|dukung|bersama|bareng) [pemerintahan|kepemimpinan|sama|ya|tetap|terus|dengan] {who} * (yuk|ayo|mari|saja|aja|lah|dong|deh|dibangun|membangun|meningkat|tumbuh|merata|mulus|lancar|aman|stabil|turun|naik|maju|bisa|kita|rakyat|indonesia|gaji)
  <ajak> * (bersama|bareng|sama|dengan|ikut) {who}
  (era|zaman|jaman|jamannya|zamannya) [pemerintahan|kepemimpinan] {who}
  (pemimpin|presiden|gubernur|bupati|walikota|sosok|orang|tokoh|figur|capres|cawapres|calon|belum ada|tidak ada|jarang ada|mana ada|langka) * * (seperti|sebaik|sehebat|sekelas|kayak|macam|selevel|setegas|seberani|sejujur) {who}
  (raih|meraih|menerima|dianugerahi|mendapat|dapat|diganjar|diberi) * (penghargaan|gelar kehormatan|pujian|warga kehormatan|gelar adat)
  (sudah|telah|pernah) (menyiapkan|membangun|membuktikan|berbuat|bekerja|menyelesaikan|berjasa|memberi|memberikan|mewujudkan|melakukan|merasakan|dirasakan|dibangun|menunjukkan|menepati|berkorban|berpengalaman)
  (masih ragu|ragukah|masih ragukah|tidak usah ragu|jangan ragu|tidak ragu|tidak diragukan|tak diragukan|tidak sendirian|tidak sendiri|kami bersamamu|bersamamu|memikirkan|wujudkan|menyelamatkan|selamatkan|senang|seneng|bahagia|bersyukur|diapresiasi|didoakan|tidak sia-sia|puas|optimis|optimistis|pujian|memuji|dipuji|kompak|kerenlah|mantaplah|hebatlah|hasutan|disegani|dihormati|dihargai)
  tidak pernah (korupsi|mangkir|bohong|ingkar|lelah|berhenti|membedakan|pilih kasih|menyerah|mengeluh|lupa)
  (ngerti|paham|pahami|menguasai|memahami) (banget|betul|sekali|benar|ekonomi|masalah|persoalan|rakyat|hukum|kondisi|kebutuhan)
  (dukungan|dukungannya) (dari|ulama|kyai|kiai|warga|masyarakat|rakyat|santri|relawan|penuh|tokoh|umat|emak-emak|milenial|moral|doa|terus|mengalir|tanpa)
  (dukungan|dukungannya|suara) * (untuk|kepada|bagi|ke|pada|terhadap) {who}
  (susah|sulit|jarang|tidak ada) * (cari|mencari|menemukan|temukan|dapat) * (seperti|sebaik|kayak)
  (mencari-cari|mencari|cari-cari|nyari|nyari-nyari|cari) * (kesalahan|kesalahannya|kelemahan|celah)
  ini (baru|dia) * (pemimpin|presiden|namanya|capres|calon|gubernur|bupati|mantap|keren|jagoan|sosok)
  (fitnah|difitnah|memfitnah|dituduh|menjegal|penjegalan|dizalimi|dizolimi|didzolimi|dizholimi|dijegal|dijelekkan|jelekin|menjelekkan|menjelek-jelekkan|dihina|diserang|dikriminalisasi|kriminalisasi|dihujat|hujat|caci maki|dicaci|nyinyir|nyinyirin|menjatuhkan|dijatuhkan|dicurangi|black campaign|dijelek-jelekkan|gorengan|digoreng|dengki|iri|hater|haters)
  (benar|betul|bener|setuju|sepakat|semangat|mantap|sehat|sehat-sehat|sukses|maju|hidup|gas|lanjut|gaskeun|keren|hebat|siap|ayo|love you|i love you|salam) [banget|sekali|selalu|terus|ya|itu|juga] (pak|bu|bapak|ibu|bang|mas|mbak|gus|cak|prof|pakde|bung|kang|beliau|jenderal|opung|bos|kyai|kiai|ustadz|buya|tgh|tuan guru)
`;
