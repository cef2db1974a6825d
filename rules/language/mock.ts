/**
 * Leans against somebody on the ballot, without an outright attack: never enough for more than a hint. Most of it needs no
 * slot, since the rule asks for somebody named in the same text; so words of ordinary news do not belong here.
 */
export const mock = `
  {who} (lupa|amnesia|pura pura lupa|pura pura tidak tahu|pura pura buta|tutup mata|buang muka)
  {who} * (prestasi|prestasinya|kerjanya|jasanya|gagasannya|programnya) apa
  {who} * (nyerang|menyerang|serang|menjatuhkan|ngejatuhin|merendahkan) (pribadi|personal|terus|melulu|mulu|lawan|ya)
  (kelakuan|ulah|tingkah|polah|dalih|alibi|manuver|mulut|tampang|wajah|muka|syahwat|nafsu|ambisi|otak) [si|nya|politik] {who}
  <kami> * (ragu|sangsi|tidak yakin|tidak percaya|kurang percaya|kecewa) * {who}
  (pendukung|fans|simpatisan|relawan|buzzer|pengikut|penggemar|timses) {who} * (manja|pasrah|halu|sewot|ngamuk|panik|kepanasan|buta|fanatik|mikir|kejang|sakit hati|baper|ngeles|bayaran|dibayar|jualan|fitnah)
  {who} * (tidak tahan|tahan malu|playing victim|gimmick|gimik|sandiwara|drama|akting|bersandiwara|berpura pura)
  (<rude>)
  {who} * (<flop>)
  (<misdeed>|<bad>|<flop>) * {who}
  (kalah|gagal|kalahnya) [lagi|terus|mulu|sudah|2|3] (kali|x|mulu|terus|lagi)
  (2|3|4|dua|tiga|empat|berkali) [x|kali] kalah
  (utang|hutang) * (naik|nambah|bertambah|menambah|numpuk|menumpuk|membengkak|menggunung|segunung|seabrek|abrek|makin|semakin|baru|triliun|trilyun|trilliun|trilliunan|gede|banyak)
  (bbm|listrik|sembako|harga|pajak|iuran|bpjs|beras|tarif|dollar|dolar|tdl) * (naik terus|naik mulu|makin naik|mencekik|selangit|meroket|makin mahal|tambah mahal|mahal semua|pada naik|pada mahal|anjlok|membumbung)
  (bbm|listrik|dollar|dolar|tarif|tdl) (naik|mahal)
  (pengangguran|rupiah|ekonomi|negara|rakyat|petani|hukum|demokrasi|utang) * (sengsara|menderita|menjerit|ambruk|amblas|ambles|anjlok|hancur|bangkrut|dijual|tergadai|digadaikan|dirampok|dibohongi|dikhianati|ditipu|dikorbankan|makin susah|makin miskin|tambah susah|tambah miskin|nyungsep|merosot|makin terpuruk|dibodohi)
  (bisa|tahu|ngerti|paham) apa [sih] {who}
  {who} * (bisa|tahu|ngerti|paham) apa
  {who} * (sibuk|hanya|cuma|bisanya|malah|terus|doyan|hobi|asik|asyik|gemar|ketagihan|ambisi|berambisi|ngebet|ngotot|nafsu|bernafsu|kebelet|kepingin|ngiler|haus|maksa|memaksakan|maksain|dipaksakan|numpang|nebeng|menunggangi|dompleng|mendompleng|ngandelin|ngandalin|modal|bermodal|jualan) * (nyinyir|joget|joged|janji|pencitraan|menang|kuasa|jabatan|kekuasaan|kursi|presiden|bansos|nama|gimik|gimmick|gemoy|nyapres|nama bapak|bapaknya|menyalahkan|debat|gaya|duit|uang|tenar|gelar|isu|agama|maju|ri 1|berkuasa|omong|ngomong|bicara|marah|foto|lawan|bohong|alasan|terus|lagi)
  {who} * (berkelit|diam saja|bungkam|mingkem|membisu|bingung|kebingungan|ngamuk|ngambek|merajuk|nangis|nangisi|marah-marah|tantrum|kesurupan|gugup|grogi|lupa diri|ngorok|keringetan|ngos-ngosan|baper|cengar-cengir|nyerah|menyerah|ngumpet|sembunyi|tidak berani|mati gaya|kelabakan|terdiam|ternganga|terbata|dibantai|dikuliahin|dikuliahi|dihajar|dipermalukan|ditinggal|ditinggalin|ditendang|didepak|dicuekin|ditampar|histeris|pingsan|tersungkur|diciduk|digelandang|diseret|digeruduk|di skakmat|skakmat|diskakmat|merengek|dikibulin|dibohongin|ditipu)
  (berkelit|menghindar|bungkam|mingkem|ngamuk|ngambek|tantrum|dikuliahin|dikuliahi|dibantai|skakmat|tamparan keras|tamparan) * {who}
  {who} * (lebih|jauh) * (dari|daripada|dibanding|dibandingkan|ketimbang|dripada|timbang|banding) * {who}
  (dibanding|dibandingkan|ketimbang|daripada|dripada|timbang|dari pada|bandingkan dengan|beda dengan|beda sama|berbeda dengan|tidak seperti|tidak kayak|tidak kaya|bukan seperti|jangan seperti|jangan kayak|kayak si|jangan jadi kayak|jauh beda) [si|pak|bapak|dengan|sama|era|kubu|zaman|jaman] {who}
  (sementara|sedangkan|beda|lain|tapi) [kalau|dengan|si|sama|jakarta|yang] {who} * (malah|cuma|hanya|masih|justru|bisanya|apa|tidak|kok|belum|harus|perlu|bingung|gelap|lesu)
  {who} * (masih|kayaknya|mungkin|perlu|agak|sepertinya|harus) * (belajar|lambat|ketinggalan|mencari-cari|cari-cari|bingung|sibuk|lupa|alasan|pamer|kurang|lemah|jauh|tertinggal)
  (rejim|rezim|gerombolan|geng|kroni|antek|penjilat|buzzer|buzer|pemuja|penyembah|pengagum|anak buah|bani|pasukan|komplotan|kaki tangan|cebong|ternak) [si] {who}
  (tidak|mana|gak) mungkin * (menang|kepilih|terpilih|jadi presiden|jadi gubernur|jadi bupati|bisa|berani|mau|jujur|amanah|jadi)
  (mustahil|mimpi|ngimpi|mimpi di siang|siang bolong|jangan harap|jangan mimpi|jangan berharap)
  (antek|kacung|budak|boneka|jongos|kroni|penjilat) (asing|aseng|amerika|orba|oligarki|china|cina|rezim|orde baru|cukong|mafia|cendana|soeharto|kapitalis|istana)
  (gulung tikar|bangkrut|bangkrutin|digaji rakyat|duit rakyat|duit negara|ambisi keluarga|anak penguasa|orba|tirani|saracen|gantipresiden|ganti presiden|rakyat susah|rakyat miskin|jual aset|jual negara|dijual ke asing|asing dan aseng)
  (salah siapa|salahnya siapa|salahkan|nyalahin|nyalahkan|salahin|menyalahkan|disalahkan|disalahin|nuduh|nuding|menuding|tuding|memfitnah|difitnah|mencari kesalahan|cari-cari kesalahan|cari kesalahan|mencemooh|pencemooh|hinaan|merendahkan|melecehkan|mencaci|caci maki|maki)
  (sulit|susah|mustahil|tidak bisa|tidak dapat) (percaya|dipercaya|berharap|diharapkan|menemukan|dimengerti|dipahami|ku maafkan|dimaafkan)
  (tahta|takhta|jabatan|kursi|kekuasaan) (semata|doang|saja|terus)
  elektabilitas * {who} * (jeblok|nyungsep|nyungseb|ambruk|mentok|terus menerus)
  (bukan|tidak) (level|levelnya|selevel|sekelas|kaleng|kapasitas|kapasitasnya|bidangnya|ahlinya)
  (sekelas|setingkat|selevel|level|modal|modelan|model|model kayak|macam) {who} [kok|saja|aja|ini|itu|masa|tidak|gitu]
  (awas|hati-hati|bahaya|berbahaya|ngerinya|seremnya|bahayanya) [sama|dengan|terhadap|kalau|jika] [pernyataan|omongan|janji|rayuan|jebakan] {who}
  (trik|jurus|akal-akalan|akal akalan|modus|siasat|kedok|topeng|lagu lama|basi|cara kotor|cara licik|halalkan|dusta|dusta apa|ilusi|imitasi|kw|tiruan|versi bantet)
  (blunder|gemoy|anak bawang|anak ingusan|si paling|paling bisa)
  (anti|gerombolan|kaum|kelompok) (islam|ulama|kritik|rakyat|pancasila|nkri)
  (tandanya|pertanda|bukti|artinya|berarti|jelas|nyata|terbukti|anda|kau) [anda|sudah|nyata] (gagal|kalah|panik|bohong)
  (hasil|produk|anak|buah) * (pelanggaran etik|pelanggaran konstitusi|pelanggaran berat|nepotisme|pelanggaran hukum|mk|mahkamah keluarga|politik dinasti|kecurangan|saracen|curang)
  {who} * (bermimpi|mimpi|ngimpi)
  (gagalkan|jegal|tikam|khianati|hajar|bantai|permalukan|telanjangi|kuliti|skakmat|bungkam) {who}
  (gempar|gemparkan|geger|heboh|terbongkar|terungkap|bongkar|dibongkar|tidak disangka sangka|nekat|astaga|ternyata oh ternyata|mengejutkan|detik-detik|akhirnya terbukti|diam-diam|rupanya) * * (korupsi|kebohongan|borok|aib|skandal|dalang|aktor|kecurangan|kedok|busuk|makar|pki|tikam|fitnah|mahar|rekayasa|selingkuh|ijazah)
  {who} * (mesti|harus|wajib) tanggung jawab
  {who} * (lemah|minim|dangkal|cetek|lemot|lelet|lamban|nol) (tentang|dalam|soal|pemahaman|penguasaan|pengetahuan|di bidang|urusan)
  {who} * (cuma|hanya|malah) [bisa|sibuk] (senyum|diam|bengong|manggut|manggut-manggut|angguk|mesem|melongo|ketawa|cengengesan|nonton|foto-foto|selfie)
  tidak [akan|mungkin|pernah] (bisa|mampu|sanggup|berani) (dilakukan|dikerjakan|ditiru|disaingi|dicapai) (oleh|sama) {who}
  (tidak|kurang|tidak pernah) (dihargai|di hargai|dianggap|dipedulikan|dipikirkan) (oleh|sama) {who}
  (bertolak belakang|kontradiktif|inkonsisten|standar ganda|double standard|lain di mulut|jilat ludah|menjilat ludah)
  {who} (cuma|hanya) * (omongan|omongannya|mulut|mulutnya|wacana|teori|angan-angan|pencitraan|di atas kertas)
  {who} * (ke mana|kemana) (saja|aja)
  (anak|istri|suami|menantu|keponakan|keluarga) {who} * (proyek|jatah|mobil mewah|kaya raya)
  (harta|kekayaan|mobil mewah|rumah mewah) {who} * (dari mana|melonjak|berlipat|kali lipat)
  {who} [itu|mah|bukan] (pendatang|orang luar|orang sini|putra daerah sini)
  (wajah lama|muka lama|janji lama|lagu lama) * {who}
  {who} (ngomong|bilang|omong) * (kelakuan|kelakuannya|kenyataannya|faktanya|nyatanya|praktiknya)
  (kerja|kerjanya|kinerja) {who} * (cuma|hanya|nol|mana|tidak ada|tidak kelihatan)
  {who} (numpang|klaim|nebeng|ngaku-ngaku) (nama|proyek|hasil|kerja)
  (itulah|begitulah) {who}
  {who} * (supaya|buat|untuk|gunanya|gawe) (apa|opo)
  {who} * (gawiannya|gaweanne|gawene|pagaweanana|kerjanya|kerjane|hasilnya|hasile) (apa|opo|naon|mana|endi)
  {who} * (ngurus|ngurusi|mengurus|urus) * tidak (bisa|becus|beres|mampu)
  (jangan|ulah|tong|de|eda) (di~pilih|di~coblos|di~dukung|dikasih|diberi) [suara|kesempatan|kursi|jabatan] (lagi|maneh|dua kali)
  jangan (kasih|kasi|beri|berikan) [dia|beliau|mereka|inya] (kesempatan|jabatan|kursi|suara) [lagi]
  cukup [lah|sudah] (1|satu|sekali|lima tahun|5 tahun) [periode] (saja|aja|lah|wae|ya)
  {who} lagi {who}
  (mana|apa kabar|tagih|nagih|ingat|ingat lagi) [itu|bukti|buktinya|realisasi] (janji|janjimu|janji-janji|janjinya|janji manis|janji kampanye|janji-janjinya) * {who}
  {who} * (mantan napi|mantan narapidana|eks napi|eks koruptor|pernah dipenjara|bekas napi|pernah korupsi|pernah diperiksa|terlibat korupsi|tersangkut kasus|terseret kasus|bermasalah hukum|dipanggil kpk)
  ijazah [palsu] {who} [itu|nya] [palsu]
  {who} (ijazahnya|ijazah|gelarnya|gelar) [itu|memang|nya] (palsu|bodong|beli|diragukan)
  (kampanye|acara|deklarasi|pengajian|konser|posko|blusukan|panggung|baliho) {who} * (sepi|bubar|sepi peminat|melompong|tidak laku|dibubarkan|ditolak|mengganggu|merusak|nyampah|sampah)
  (giliran|pas|kalau) * (pemilu|pilkada|kampanye|butuh suara|nyalon) * (baru|doang|saja|tiba-tiba|mendadak)
  {who} * (baru|doang|mendadak|tiba-tiba) (ingat|nongol|muncul|peduli|baik|ramah|merakyat|blusukan)
  (kasus|dosa|skandal|borok) {who} * (jangan|masih|belum) [di] (lupa|dilupakan|lupakan|selesai|dilupa)
  {who} * (takut|ketakutan) * (kalah|debat|berdebat|sama|ditanya|dikritik|rakyat|saingan)
`;
