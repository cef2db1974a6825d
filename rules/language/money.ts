/** Offers of money or goods for a vote, and asking for them. */
export const money = `
  (~pilih|~coblos|nyoblos|~dukung|milih) * * (dapat|dapet|kebagian|dikasih|dibayar|dijamin|nanti dikasih|langsung dapat) * <goods>
  (dapat|dapet|kebagian|dikasih|dibayar|bagi-bagi|ada|terima|siapkan|ambil) * <goods> * (kalau|jika|asal|asalkan|untuk yang|bagi yang|syaratnya|setelah|habis) * (~pilih|~coblos|nyoblos|~dukung|milih)
  <goods> * (untuk|bagi|buat) (yang|pemilih|warga yang|semua yang) * (~pilih|~coblos|nyoblos|~dukung|milih|suara)
  (ribu|rb|juta|rupiah|100rb|50rb|k) * (per suara|satu suara|tiap suara|per tps|buat suara|sekali coblos)
  (jual|beli|dijual|membeli|menjual|tukar|bayar) suara * (berapa|harga|ribu|rb|minat|siap|inbox|hubungi|dm|wa)
  (suara|pilihan) * (dibayar|dihargai) (berapa|ribu|rb)
  (mana|bagi|minta|nunggu|tunggu|menunggu|sudah|sudah terima|belum ada|belum dapat|kapan) * (serangan fajar|amplop caleg|amplop paslon|amplop calon) [ya|nya|cair|dong|ini|nih]
  (amplop|serangan fajar|sembako|uang|duit) [dari|paslon] {calon} * (sudah|cair|diterima|dibagi|terima|ambil|dapat|aman|turun)
  (ambil|terima) (uangnya|duitnya|amplopnya|sembakonya) * (pilih|coblos|dukung) * {who}
  (pilih|coblos|dukung) {who} * (<goods>|ribu|rb)
  (tim|relawan|timses) {who} * (bagi|bagi-bagi|membagikan|membagi|bagikan|kasih) * <goods>
  <goods> * (dibagi|dibagikan|diberikan) * {who}
  wani piro * (suara|pilih|coblos|caleg|paslon)
  (npwp) * (nomor piro|wani piro)
  siapa mau * <goods> * (~coblos|nyoblos|~dukung)
  (bagi|bagi-bagi|nyebar|sebar|tebar|guyur|obral|modal|main) * (<goods>|bansos|duit) * (kubu|paslon|timses|relawan|incumbent|petahana|capres|caleg|partai) * (nomor|itu|sebelah|menang|curang|suara|juga|uang)
  {who} * (bagi|bagi-bagi|bagikan|sebar|tebar|guyur|obral|membagikan|menyebar) * (amplop|sembako|serangan fajar|duit|uang tunai|uang) * (suara|pemilih|warga|pilih|coblos|menang|kampanye|kyai|rakyat)
  {who} * (beli|membeli|borong|memborong) (suara|pemilih)
  (serangan fajar|amplop) * (dari|kubu|tim|relawan|timses) * {who}
  (ambil|terima|makan|sikat) [saja] (duitnya|uangnya|amplopnya|sembakonya|duit) * (jangan|tidak usah|ogah) (~pilih|~coblos|pilih)
  (makan|ambil|dapat|dapet|terima|kebagian|dikasih|setor|kumpul|<goods>|bingkisan|daging) * * (satu rumah|serumah|sekeluarga|satu kk|per kk|tiap rumah|satu keluarga) * (berapa|jumlah) suara
  (balas budi|balas jasa|tahu balas|tahu diri|tahu terima kasih|ingat jasa|jangan lupa jasa) * (tanggal 27|tgl 27|27 nov|27 november|14 februari|17 april|9 desember|coblosan|pencoblosan|nyoblos|di tps|ke tps|bilik)
  (tanggal 27|tgl 27|27 nov|27 november|14 februari|17 april|9 desember|coblosan|pencoblosan|nyoblos|di tps|ke tps) * (balas budi|balas jasa|tahu balas|tahu diri|ingat jasa|jangan lupa jasa|jangan lupa yang memberi|jangan lupa yang ngasih|jangan lupa yang kasih)
  (syaratnya|syarat|asal|asalkan|cukup|tinggal) [cukup|cuma|hanya|mau] (janji|berjanji|komitmen) [saja|aja] * (27 nov|27 november|tanggal 27|tgl 27|14 februari|17 april|9 desember|~coblos|nyoblos|~dukung|coblosan|suara|suaranya|di tps)
  (uang bensin|bensin|beras|sembako|minyak goreng|amplop|kupon|bingkisan|transport|uang makan|daging|gula) * (ditukar|tukar|ganti|dituker|barter) [dengan|sama|pakai] (suara|suaramu|coblosan)
  serangan fajar [nya|ini] [sudah|siap|malam ini|nanti malam|subuh|segera|mau] (cair|turun|meluncur|ready|otw|masuk rekening|merapat|aman terkendali)
  (ambil|terima|jemput|kebagian|antri|lumayan|alhamdulillah dapat|japri|inbox|kontak|hubungi|buruan|ready|masih ada|sisa|belum dapat|belum kebagian|belum terima) * (sembako|amplop|beras|bensin|uang bensin|kupon|bingkisan|transport|uang makan|minyak goreng) * (timses|tim sukses|tim pemenangan|tim paslon|caleg|paslon|calon kita|cabup|cagub|calon bupati|calon gubernur|calon walikota|ketua tim)
  (satu|tiap|per) suara (dapat|dapet|dibayar|dihargai|dikasih|bonus|ditukar) * (ribu|rb|juta|kg|kilo|liter|karung|sak|sembako|beras)
  (sembako|beras|amplop|amplopnya|uang bensin|bingkisan|minyak goreng|berasnya|sembakonya|kuponnya|uangnya) * * (suaranya|suaramu|coblosannya) * (jangan lari|jangan lari ke|jangan bocor|jangan hilang|jangan lupa|tolong dijaga|harus utuh)
  (sembako|beras|amplop|bingkisan|minyak goreng) * (sudah dibagi|sudah dikirim|sudah turun|sudah diantar|sudah diterima|sudah sampai) * (jangan lupa|ingat|jangan lari) * (27|14|17) [november|nov|februari|april]
  (ambil|terima) (berasnya|uangnya|sembakonya|amplopnya|bingkisannya) * (ingat|jangan lupa) * (27|jasanya|tps|coblos|nyoblos)
  (uang|duit|ongkos|bensin|ribu|rb) * (asal|asalkan|kalau|syaratnya) * (ikut|hadir|datang) [di|ke] (kampanye|kampanye akbar|rapat akbar|deklarasi)
  (tinggal|cukup|asal|asalkan|janji|wajib) * (~coblos|nyoblos|~pilih) * (yang ngasih|yang sudah ngasih|yang kasih|yang sudah kasih|yang memberi|yang bayar|yang sudah bayar|yang ngasih duit)
  (foto|kirim|setor|kumpulkan|data) * (ktp|kk|nik) * tps * * (transfer|ditransfer|dibayar|dapat|dikasih|cair) * (ribu|rb|juta|uang|amplop|sembako)
  (timses|tim sukses|tim pemenangan|tim paslon) * (bagi|bagi-bagi|membagikan|bagikan|kasih|nyebar) * (sembako|beras|amplop|minyak goreng|uang|duit|kupon) * * (merapat|buruan|japri|ambil|antri|yang belum|yang mau|cepat)
  (dapat|dapet|dikasih|terima|nerima|kebagian) * * (dari|oleh) (tim sukses|timses|tim pemenangan|caleg|paslon|calon bupati|calon gubernur|calon walikota|calon kita) * (lumayan|alhamdulillah|rezeki|buat beli|makasih|terima kasih)
  (<goods>|minyak) * * (dari|kiriman) (calon|paslon|caleg|timses|tim sukses) * (jangan lupa|ingat) * (~coblos|nyoblos|27)
  (amplop|uang|sembako|duit|beras) * (terima|ambil|makan) [aja|saja] * (coblosnya|coblos|nyoblos|nyoblosnya|pilihnya|milihnya) [tetap|ya] (beda|tetap|kita|tetap kita|sesuai hati|yang lain)
  (janji|asal|asalkan|syaratnya) [mau|harus|tetap] (~coblos|nyoblos) [yang] (itu|dia|orangnya|ini)
  (ribu|rb|juta|rupiah|k) * per kepala * * (suara|~coblos|nyoblos|~pilih|~dukung|kampanye|tps|paslon|caleg)
  (terima|dapat|dapet|nerima|kebagian) * (sembako|beras|minyak|minyak goreng|gula|amplop|uang|bingkisan) * * (27 november|27 nov|14 februari|17 april|9 desember|di tps|ke tps|nyoblos) * (jangan lupa|ingat)
  amplop * * (ambil|diambil|cair|dibagi|diterima|terima) * (habis|setelah|sebelum|pas|sesudah) (nyoblos|~coblos|coblosan)
  serangan fajar (kok|telat|batal|cuma|kurang|tambah lagi)
`;
