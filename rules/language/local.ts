/**
 * How people speak of those who stand for their own town, regency or council seat, in the words of its region. What follows
 * `favour` and `mock` hints only, beside somebody named.
 */
export const localSupport = `
  <kami> * * tetap [pilih|bersama|sama|di|ke] {who}
  (saya|kami|kita) punya (pilihan|jagoan|calon|bupati|gubernur|walikota) [cuma|hanya|ya|itu|tetap|ini] {who}
  {who} * (saya|kami|kita) punya (pilihan|jagoan|calon|bupati|gubernur|walikota|orang)
  (keluarga|keluarga besar|sekeluarga|sekampung|satu kampung|sedusun|sedesa|serumah|satu rumah) * (sudah|tetap|siap|bulat|sepakat|mantap|ikut|pilih) [sepakat|bulat|mantap|pilih|untuk|ke|ikut] {who}
  {who} (siji|ciek|hiji|besik) (saja|tetap|thok)
  {who} [sudah|memang] saatnya (mimpin|memimpin|jadi|maju|menang|nyalon)
  saatnya {who} (mimpin|memimpin|jadi|menang|pimpin)
  (sudah|kadung|telanjur|terlanjur) (cocok|mantap|mantep|manteb|sreg|cinta|klop|bulat) [sama|ambek|karo|ke|dengan|pada|hati] {who}
  {who} [ini|itu|memang|sudah] (kadung|telanjur|terlanjur) (cocok|dicintai|mantap|sreg)
  (kawal|kawalin|antar|antarkan|hantar) {who} (sampai|hingga|ke|menuju) (pelantikan|dilantik|menang|pendopo|balaikota|balai kota|kantor bupati|kantor gubernur|kantor walikota|senayan|dpr|dprd|istana)
  (rapatkan|satukan|merapatkan|dirapatkan|rapatno) (barisan|barisannya|barisane|shaf|saf) [untuk|bersama|ke|demi] {who}
  (tancap|tusuk|cucuk) [gambar|nomor] {who}
`;

/** Leans towards somebody: promises, the name of one of ours, work seen, signs of the hand. */
export const localFavour = `
  (sudah|kadung|telanjur|terlanjur) (cocok|mantap|mantep|manteb|sreg|klop|bulat|putus|putuskan|sepakat|yakin|percaya)
  (suara|hati|tekad|pilihan|keluarga|sekeluarga|kampung|dusun|desa|kelurahan|rt|warga|alumni|pengajian|komplek|perumahan|nelayan|petani|guru|mak) * (bulat|kompak|sepakat|tegak lurus|satu suara|satu pilihan)
  aman (👊|✊|💪|👍|🔥|❤)
  aman [ya|itu|saja|wes] (bosku|komandan|jenderal|ketua|bos) $
  (rapatkan|satukan|merapatkan|dirapatkan|rapatno|luruskan) [kembali] (barisan|barisannya|barisane|shaf|saf)
  (angkat|acungkan|ngacung|acung) * jari
  (angkat|acungkan) (satu|dua|tiga|empat|lima|1|2|3|4|5)
  salam (satu|dua|tiga|empat|lima|1|2|3|4|5|jempol|metal|telunjuk)
  (satu|dua|tiga|empat|lima|siji|loro|telu|papat|limo|1|2|3|4|5) jari [saja|kita|kami|menang|di|untuk|tetap|yo|dong]
  jari (satu|dua|tiga|empat|lima|telunjuk|1|2|3|4|5)
  (lanjut|lanjutkan|gas|tetap|tancap|coblos) (satu|dua|tiga|empat|lima|1|2|3|4|5) $
  (orang|urang|wong|anak|putra|putri|darah) (awak|sendiri|sini|kampung|dusun|nagari|negeri|banua|lembur|tanah|adat|pulau|kita) [sendiri|asli|juga|nan|yang|tu|ini|ko|to]
  (orang asli papua|anak asli|asli anak|asli orang|urang banua|urang awak|orang kita|nak bali|putra sasak|putra dayak|putra bugis|putra melayu|anak melayu)
  (hasil|hasilnya|kerja|kerjanya|kerjenye|bukti|buktinya|perubahannya|karyanya|pembangunannya) [kerja|nya|itu] [sudah|memang|jelas|kan|juga|kita] (nampak|kelihatan|keliatan|tampak|nyata|ketok|katon|terasa|karaso|karasa|terlihat|nyato)
  (nampak|kelihatan|keliatan|ketok|katon|terlihat|jelas) (hasil|hasilnya|kerja|kerjanya|kerjenye|hasile|gawene|karyanya)
  (kami|kita|saya) [sudah|yang|juga|warga] (rasakan|rasokan|merasakan|ngerasokan|ngrasakno|rasain|rasa|ngerasain|ngerasakan) [langsung|sendiri|hasil|manfaat|hasilnya|manfaatnya|kerja|kerjanya|dampaknya]
  (tidak|bukan) (basing|asal|cuma|hanya|sekadar|banyak) (omong|ngomong|omongan|janji|bicara|ngecap|cakap|ota|gaya)
  (kawal|kawalin|ngawal|mengawal|antar|antarkan) * (pelantikan|dilantik|pendopo|balaikota|balai kota|senayan|kursi)
  (butuh|perlu|rindu|nunggu|menunggu|cari) * (yang|orang|pemimpin|bupati|walikota|gubernur|wakil rakyat) [yang] (begini|kayak gini|gini|model gini|seperti ini|macam ini|baru|muda|amanah)
  (kerja|nyambut gawe|bekerja|mimpin|memimpin) (pakai|pake|dengan|pakek|nganggo|jo) (hati|otak|ikhlas)
  ^ {calon} untuk (aceh|sumut|sumbar|riau|kepri|jambi|sumsel|bengkulu|lampung|babel|jabar|jateng|jatim|jogja|diy|ntb|ntt|kalbar|kalteng|kalsel|kaltim|kaltara|sulut|sulteng|sulsel|sultra|sulbar|gorontalo|maluku|malut|papua|banua|minang|nagari|daerah|kampung) [yang|lebih|baru|maju|hebat|pung|punya|baik|bae]
  {who} [tetap|memang|yang] (di|dalam) hati
  {who} [sudah|so|su|memang|paling|yang|tu|ini] (pas|cocok|pantas|layak|sip|jempol) [for|untuk|buat|kanggo]
  nomor (satu|dua|tiga|empat|lima|siji|loro|telu|papat|limo|ciek|duo|tigo|1|2|3|4|5) [ya|yo|nggih|e|tau|to|lah|dong|bae|saja] (saudara|dulur|sedulur|lur|rek|semeton|dunsanak|sanak|tretan|taretan|sobat|guys|gaes|kawan|kanca|konco|bestie|bro|bos|bosku|kaka|mama|samawa|cuy|euy|lae|amang|inang|menyala|gas|menang|jaya|solid|bulat|mantap|hebat|pasti)
  {calon} * (angka tinggi|angkat tinggi|kase tinggi|kasih tinggi)
  (tidak usah|jangan|tidak perlu|tidak) (ragu|takut|khawatir|kuatir|was-was) [lagi] (pak|bu|bang|abang|gus|cak|kang|bapak|ibu|kaka|kk|mas|bos|ketua)
  (kami|kita|saya) * (tidak|tidak bakal|tidak akan) (mengkin|mungkir|ingkar|pindah|berpaling|balik arah|lari|goyah|ke lain hati|belok)
  (tetap|masih|harus|kudu|wajib) * (duduk|lungguh|linggih|kembali) (di|ning|ring|ke) (senayan|dpd|dpr|dprd|pendopo|balaikota)
  (siap|nderek|ndherek|derek|manut|ngikut|ikut) (kiai|kyai|yai|gus|guru|abah|buya|tuan guru|ajengan|bapak|ketua|komando)
  (periode|priode) (kedua|dua|2|selanjutnya|lagi|berikutnya) (untuk|buat) {who}
  (satukan|bulatkan|salurkan|kunci|kasih|titip|sumbang|amankan) suara [kita|kampung|sini|nya]
`;

/** Leans against somebody: enough of them, nothing seen of their work, what they can't do. */
export const localMock = `
  (tidak|emoh|ogah|wegah|kapok|jangan|males|malas|sonde|seng|kada|ndek|ten|tena) [mau|akan|bakal|usah|perlu|bisa|sudi|handak] (pilih|milih|memilih|mamilih|nyoblos|coblos|mencoblos|dukung|percaya|dipilih|dicoblos) (lagi|malih|ulang|ley|lei|lai|pole|pulang)
  (tidak|jangan|sonde|seng|kada) * (kasih|beri|berikan|diberi|dikasih) [dia|beliau|orang ini|mereka|lagi|dorang] (kesempatan|peluang|ampun|tempat|ruang|suara) [lagi]
  (jangan|tidak usah|tidak perlu) [lagi|sampai] (dia|beliau|orang ini|orang itu|yang itu) [lagi|terus|menang|jadi]
  cukup (satu|1|sekali|lima|5|sepuluh|10|dua|2) (periode|tahun|kali) [saja]
  (sudah|cukup) (cukup|sudah) [lah|satu|5|lima|sekali] (pak|bu|bang|periode|tahun)
  (sudah|cukup) (cukup|sudah) {who}
  {who} [sudah] cukup [sudah|lah|satu|sekali|lima|5|sampai di sini|segitu|sekian|itu saja] $
  cukup {who} [sudah|lagi|satu periode|sekali|saja|sampai di sini]
  (maaf|maf|sorry|sori|ampura|hapunten|punten|sepurane|ngapunten|nyuwun sewu|nuwun sewu) [ya|nggih|ngih|e|pak|bu|bapak|ibu|bang|kaka] * (tidak|emoh|ogah|ten|sonde|seng|kada|sing) [mau|akan|bakal|bisa|lagi|usah] (pilih|milih|memilih|coblos|nyoblos|mencoblos|dukung|ikut|sama)
  {who} (maaf|maf|sorry|sori|ampura|hapunten|sepurane) [ya|nggih|ngih|pak|bu|bapak|ibu] * (tidak|emoh|ogah|ten|sonde|seng|kada|sing) [mau|akan|bakal|bisa|lagi] (pilih|milih|coblos|nyoblos|dukung|ikut)
  (emoh|wegah|kapok) (rek|lur|lagi|pak|bu|cak|aku|saya|blas|tenan|e|ah|pokoke|pokoknya|pilih|milih|nyoblos)
  ^ (emoh|wegah|kapok|ogah) $
  (ngurus|urus|mengurus|ngurusi|mengurusi|njaga|jaga|mimpin) * saja [sudah|masih] (tidak|belum) (bisa|becus|beres|mampu|jelas|bener|benar|sanggup|kelar)
  (kok|kate|arep|malah|dek|apalagi) (ngurus|ngurusi|mengurus|mengatur|mimpin|memimpin|mingpin) [orang|wong|rakyat|jawa|daerah|kabupaten|provinsi|kota|negara|lagi|jatim|jateng|jabar]
  (polisi|artis|pelawak|tentara|jenderal|pengusaha|anak|istri|adik|bojo|menantu|mantu|bocah|penyanyi|dokter|orang luar|pendatang) kok (jadi|mau|nyalon|pindah|maju|mimpin|memimpin|disuruh|didukung)
  (pensiun|ngopi|momong cucu|pulang kampung|turu|mancing|istirahat) [ngopi|turu|momong|mancing|di rumah] saja [pak|bu|mas|bang|bapak|ibu]
  (apa|mana|ndi|endi|apa saja) [depe|dpe|dia punya|dia pe|de pu|se|sih] (hasil|hasile|bukti|buktine|kerjanya|kerjane|gawene|karyanya|janjimu|janjine|perubahannya|kemajuannya)
  (cuma|hanya|ja|cuma bisa|taunya|bisanya) [ja|bisa|tahu|pandai|pintar|jago] (gaya|foto|foto-foto|baliho|joget|janji|janji-janji|mejeng|selfie|konten|ngonten|omong|ngomong|baomong|pencitraan|senyum|dadah)
  (tidak|nyanda|seng|sonde|kada) [akan|mau|bakal|bisa|mo] (maju|berubah|berkembang|baik) * (dengan|kalau|jika|selama|sama) * (begitu|begini|ini|orang|dia)
  (ingat|masih ingat|jangan lupa|belum lupa) [ka|kan|ko|kah|to] (tidak|tidak ya|to|kan)
  {who} * (pecat|mecat|memecat|rumahkan|gusur|nggusur|menggusur|tipu|bohongi|lupakan|melupakan|tinggalkan|telantarkan|menelantarkan)
  (mulut|mulutnya|mulute|cangkeme|cocote|bacote|bibih|lambene|congore|moncong|omongannya|omongane) * (tidak|taen|ora|sing) (dijaga|kejaga|terjaga|bisa dijaga|direm|disaring)
  (dua|satu|2|1|lima|5|sepuluh|10|empat|4|berapa) (periode|tahun) * (jalan|sekolah|air|listrik|pasar|kampung|desa|jembatan|irigasi|puskesmas) * (masih|tetap|hancur|sama|begitu|macam|seperti|belum|gelap|kering)
  (dua|satu|2|1|lima|5|sepuluh|10|empat|4|berapa|sekian) (periode|tahun) [menjabat|mimpin|jadi|duduk|berkuasa|memimpin] * (tidak ada|tidak nampak|tidak kelihatan|tidak terasa|belum ada|belum nampak|begini saja|begitu saja|gini-gini|segitu-gitu|jalan di tempat|nihil|nol)
  (muncul|datang|nongol|turun|kelihatan|ingat|dekat|baik|ramah|senyum|salaman) [pas|kalau|waktu|saat|cuma|hanya|jelang|menjelang] [mau|ada|butuh|dekat|musim|minta|lagi] (pemilu|pilkada|pemilihan|suara|kampanye|coblosan|nyalon|nyaleg|butuh suara|pileg)
  (janji|janjinya|janjine|janjimu) [tinggal|cuma|hanya|doang] (janji|manis|angin|palsu|gombal|kosong|doang|thok|tok|lama|basi|saja)
  (orang luar|pendatang|orang jakarta|bukan orang sini|bukan asli|bukan putra|bukan anak|tidak tahu kampung|tidak kenal daerah|tidak pernah tinggal)
  (suami|suaminya|istri|istrinya|bapaknya|anaknya|ayahnya|adiknya|kakaknya|keluarganya|kakeknya|mertuanya|bosnya|orangnya|timnya) [mi|ki|dulu|itu|juga] * (koruptor|maling|penipu|tersangka|narapidana|napi|korupsi|mafia|preman|rakus)
  (supaya|biar|untuk|buat) apa (lagi|sih|coba)
  cukup [lah|sudah] [satu|1|sekali] periode
  (pindah|beralih|lari|nyebrang|hijrah) [hati|pilihan] (ke|ka|nang|maring) (sebelah|sabalah|lain hati|yang lain|calon lain|hati lain)
  (bosan|bosen|jenuh|capek|cape|lelah|muak|enek|jeleh) [kami|kita|saya|aku|warga|rakyat|sudah] [sama|dengan|lihat|dengar|dengerin] [janji|janji-janji|omongan|muka|wajah|php|gaya] [php|manis|palsu] {who}
  {who} * (php|phpin|modal spanduk|modal baliho|modal tampang|modal janji|menang baliho|menang spanduk)
  {who} * (ra mutu|ora mutu|gak mutu|ra kerjo|ra nggenah|tidak nggenah|tidak becus|tidak jelas kerjanya|tidak mutu)
  pura (lupa|tidak|lugu|peduli|baik|merakyat|bego|amnesia|tahu|sedih|susah|miskin|suci|netral|kaget|buta|tuli|bodoh|dekat)
  (selfie|foto-foto|pesta|kondangan|jalan-jalan|joget) (terus|mulu|melulu|saja)
  (parlente|baomong|bae-bae mulut|duto|ngecap|ngedebus|ngegedabrus|bogbog|mogbog|bungul|pandia|pangicuah|pamadoto|loak|baduto|paduto|ngapusi|ngibuli|carpak|peungeut)
  (lamak|enak|nyaman|senang) di (inyo|dia|beliau|mereka|atas)
  (anak|istri|adik|ipar|menantu|keluarga|keponakan) (itu|dia|bupati|gubernur|walikota|petahana) [lagi] (lagi|semua|terus|melulu)
`;

/** Vows and calls not to vote for somebody. */
export const localReject = `
  (jangan|jan|jang|tidak usah|tidak perlu|bek|ulah) [sampai|lagi|pernah] (kasih|beri|berikan|kase) {who} (kesempatan|peluang|suara|ruang|panggung)
  (jangan|jan|jang|tidak usah|ulah) (kasih|beri|berikan) (kesempatan|peluang|suara|panggung|ruang) [lagi] * (sama|ke|kepada|untuk|buat|pada) {who}
  {who} * jangan (kasih|beri|berikan|dikasih|diberi) * (kesempatan|peluang|suara|panggung|ruang)
  {who} * (tidak|jangan|emoh|ogah|kapok|wegah) [mau|akan|bakal|usah|perlu] (pilih|milih|memilih|nyoblos|coblos|mencoblos|dukung|dipilih|dicoblos) (lagi|malih|ulang|pulang)
  (emoh|wegah|kapok|ogah|males|malas) [aku|saya|kami|kita] (nyoblos|coblos|milih|pilih|dukung|dipimpin|mbek|karo|sama) [sama|karo|lagi] {who}
`;
