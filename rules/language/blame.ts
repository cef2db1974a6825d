/** Blame, contempt and bad omens for somebody on the ballot: attacks in the words that people find for it themselves. */
export const blame = `
  (rela|sudi|yakin mau|yakin kalian mau|emang mau|memang mau|kok mau|apa mau|tega|ogah|emoh) * (dipimpin|diperintah) [sama|oleh|orang kayak|orang seperti] {who}
  (makin|semakin|tambah) (mundur|hancur|susah|miskin|rusak|kacau|terpuruk|sengsara|parah|bobrok|melarat|amburadul|semrawut|tertinggal|bangkrut) * (sejak|semenjak|selama|di bawah|di era|di tangan|dipimpin|karena|gara-gara|oleh) [dipimpin|kepemimpinan|ulah|ada|era|pemerintahan|oleh] {who}
  (hancur|rusak|kacau|bangkrut|mundur|miskin|sengsara|terpuruk|amburadul|bobrok|melarat) * (gara-gara|karena|akibat|sejak|semenjak|di tangan|oleh|ulah) [ulah|dipimpin|kepemimpinan|kebijakan|ada|oleh|sama] {who}
  (sejak|semenjak|selama|zaman|jaman|era|di bawah|di era|di tangan|jamannya|zamannya) [dipimpin|kepemimpinan|pemerintahan|ada|dipegang] [oleh|sama] {who} * (susah|hancur|rusak|sengsara|melarat|parah|kacau|mundur|terpuruk|amburadul|bobrok|miskin|pungli|mahal|semrawut|tidak ada perubahan|tidak ada kemajuan|tidak ada hasil)
  (jangan|cukup|bosan|capek|kapok|tidak mau) [mau|sekali|lagi|terus] (dibohongi|ditipu|dikibuli|dibohongin|dibodohi|ditipu-tipu) [sama|oleh] {who}
  (habis|tamat|suram|gelap|celaka) * (di tangan|dipimpin) {who}
  mau jadi apa * (dipimpin|di tangan|sama) {who}
  {who} * (perkaya|memperkaya|kenyangkan|kenyang) (diri|sendiri|keluarga|kroni)
  {who} * (bagi-bagi|bagikan|main) (proyek|jabatan)
  {who} * (sewenang-wenang|semena-mena|seenaknya|semaunya)
  {who} * (cuma|hanya|bisanya|jago|tukang|hobi) * (seremonial|gunting pita|seremoni|potong pita|ngonten|tiktokan|flexing)
  {who} (big no|ke laut saja|ke laut aja|the worst|no thanks|nol besar)
  ^ (skip|hempas|hempaskan|coret|blacklist) {who}
  gara-gara {who} * (rusak|hancur|susah|miskin|rugi|bangkrut|kacau|sengsara|bubar|pecah|begini|gini|berantakan|dipecat|menderita)
  {who} [ini|itu|mah|tuh|emang|memang] (cuma|hanya|ngan) [modal|jual|menang|bisa|ngandelin|jago|mengandalkan|andalkan] (tampang|nama|duit|uang|warisan|omong|muka|gaya|bapak|bapaknya|ayah|marga|baliho|bansos|amplop|sembako|ngomong|bacot|mulut|omongan|janji|joget)
  {who} * (janji|ngomong|omong|omongan|gaya|tampang|bacot|wacana|teori|angin|joget|baliho|casing|cover) (doang|tok|thok|belaka|melulu|mulu)
  {who} [itu|ini|mah|tanpa] (bukan|bukanlah) siapa-siapa
  (janji|janji-janji|janji manis) {who} * (cuma|hanya|mana|palsu|kosong|surga|zonk|busuk|doang|apa kabar|gombal|pepesan kosong|isapan jempol|tidak terbukti|tidak ditepati|belum ditepati|tidak terealisasi|belum terealisasi|omong)
  (omongan|ucapan|mulut|janji) {who} * (tidak bisa|susah|sulit|jangan) (dipegang|dipercaya)
  (omongan|ucapan|mulut) {who} [itu|mah] (bohong|bullshit|sampah|busuk|gombal|basi|tai|bulshit|pedas|comberan)
  (rekam jejak|track record|masa lalu|sejarah|kelakuan) {who} * (hitam|kelam|buruk|kotor|bermasalah|jelek|busuk|minus|bobrok)
  {who} [itu|memang|jelas|lebih|kan] (pro|bela|membela|memihak|berpihak ke|berpihak pada|antek|bonekanya|titipan|suruhan|peliharaan|wayangnya|kacungnya|pionnya|anteknya|jongosnya|budaknya) [si|para|kaum] (pengusaha|cukong|oligarki|oligarkhi|asing|tambang|mafia|orang kaya|konglomerat|taipan|koruptor|bandar|penguasa|elite|elit|pengembang)
  (di belakang|dibelakang|di balik|dibalik) {who} [itu|kan|ada|ini] [ada] (cukong|mafia|oligarki|oligarkhi|taipan|bandar|koruptor|preman|penjahat)
  {who} * (nurut|manut|tunduk|disuruh-suruh|diatur|patuh) [saja|terus|doang] (sama|pada|ke|dengan|kepada) (ketum|ketumnya|bos|bosnya|bapaknya|cukong|majikan|majikannya|oligarki|bandar|taipan|bohir)
  {who} [kok|itu|memang|emang|sudah|malah] (kayak|seperti|macam|mirip|bak|ibarat) (anak sd|anak kecil|anak tk|bocah|orang linglung|badut|robot|burung beo|preman|orang bingung|boneka|wayang|tukang obat|sales|zombie|raja|firaun|dajjal|anak paud)
  {who} * (baca teks|baca contekan|nyontek|hafalan|mbulet|tidak bisa jawab|gelagapan|terbata-bata|bengong|ngang ngong|melongo|grogi|ngambang|tidak bisa menjawab)
  yang (milih|pilih|dukung|memilih|mendukung|belain|bela|percaya) [sama|ke] {who} [itu|pada|sudah|mah|pasti|kalau tidak] [otaknya|otak|akalnya|matanya|hatinya] (bodoh|buta|gila|bayaran|dibayar|tolol|goblok|rugi|tertipu|kena tipu|sakit|hilang|di mana|dimana|ketipu|bego|dungu|sesat|kurang|waras)
  (semoga|mudah-mudahan|doakan|ya allah) * {who} * (kalah|gagal|tumbang|lengser|nyungsep|tidak menang|tidak jadi|tidak terpilih|tidak kepilih|keok)
  (ya allah|tuhan|semoga) * (jauhkan|hindarkan|selamatkan|lindungi|jauhkanlah|selamatkanlah) * dari * {who}
  (ya allah|ya tuhan|tuhan|semoga|plis|please) jangan * (jadikan|biarkan|menangkan|kasih) {who}
  {who} kalah (saja|aja|deh|dong|sana|lah|kau)
  {who} * (kelihatan|keliatan|tercium|tanda-tanda|bakal) (kalahnya|kalah|keok|tumbang)
  {who} [itu|ini|cuma|hanya|akan|bakal] (bawa|pembawa|membawa|sumber|penyebab|biang) (sial|bencana|petaka|malapetaka|musibah|kehancuran|kesialan|kekacauan|perpecahan|sengsara|masalah|keributan|kegaduhan)
  {who} [adalah|itu|memang|lah] (dalang|biang|otak) [di balik|dari] (semua|segala|kerusuhan|kekacauan|kegaduhan|kehancuran|kecurangan|masalah|keributan|perpecahan|korupsi)
  (uang|duit|dana|anggaran|apbd|bansos) [rakyat|negara|daerah|desa|kita] * (dimakan|ditilep|digarong|dirampok|diembat|dikantongi|dikuras|disikat|dicuri) [oleh|sama] {who}
  {who} * (makan|tilep|garong|embat|kuras|kantongi|ngembat|nilep|menilep|bancakan|menguras) (uang|duit|dana|anggaran|apbd|bansos) (rakyat|negara|daerah|desa|kita|umat)
  (keluarga|dinasti|kroni|geng|antek|gerombolan) {who} * (menguasai|kuasai|rakus|serakah|main proyek|bagi-bagi proyek|bagi-bagi jabatan|kaya raya|makan)
  {who} * (ketahuan|kedapatan|kepergok|terciduk|ketangkap) * (bagi-bagi duit|bagi-bagi uang|bagi-bagi amplop|bagi-bagi sembako|nyogok|menyogok|suap|menyuap|korupsi|bohong|nyontek|curang|main duit|main uang|politik uang|beli suara)
  {who} (nyogok|menyogok|nyuap|menyuap|main duit|main uang|beli suara|ngebeli suara|membeli suara)
  {who} (pulang|pulang kampung|minggir|pensiun|ngaca|sadar diri|tahu diri|tobat) (saja|aja|sana|dong|deh|gih)
  tidak ada * (suka|mau|sudi|percaya|dukung|pilih|milih|simpati) [sama|ke|dengan|pada] {who}
  (dulu|pernah|kemarin) [saya|aku|kami|ikut|sempat] (pilih|milih|memilih|dukung|coblos|nyoblos) {who} * (tobat|kapok|nyesel|menyesal|ogah|kecewa|malu|sadar|tertipu|ketipu|muak)
  (giliran|pas|kalau) * (pemilu|pilkada|kampanye|butuh suara|nyalon|butuh) * (baru|doang|saja|tiba-tiba|mendadak) * {who} * (nongol|muncul|datang|ingat|baik|ramah|peduli)
  {who} * (cuma|hanya|doang|giliran|baru) [datang|muncul|nongol|ingat|turun|peduli|baik|ramah] [rakyat|warga|ke kampung|ke desa] (pas|kalau|saat|waktu|menjelang|jelang) [lagi|mau|ada|musim] (butuh|pemilu|pilkada|kampanye|nyalon|pemilihan|nyaleg)
  (topeng|kedok|wajah asli|sifat asli|muka asli|belang) {who} * (terbongkar|kebongkar|kelihatan|terbuka|terungkap|ketahuan|busuk)
  {who} * (sok) (benar|bersih|alim|peduli|hebat|kuasa|paling|pahlawan|religius|bijak|dekat|ngatur|asik|asyik|kaya|sibuk|kuat|polos|lugu|agamis|nasionalis)
  (bongkar|beberkan|kuliti|telanjangi) [terus|semua|saja] (kebusukan|borok|aib|kejahatan|kedok|topeng|kebohongan|dosa) * {who}
  (hukum|dosa|haram|sesat) [hukumnya] (pilih|milih|memilih|dukung|coblos) {who}
`;
