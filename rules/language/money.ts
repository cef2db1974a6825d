/** Offers of money or goods for a vote, and asking for them. */
export const money = `
  (~pilih|~coblos|nyoblos|~dukung|milih) * * (dapat|dapet|kebagian|dikasih|dibayar|dijamin|nanti dikasih|langsung dapat) * <goods>
  (dapat|dapet|kebagian|dikasih|dibayar|bagi-bagi|ada|terima|siapkan|ambil) * <goods> * (kalau|jika|asal|asalkan|untuk yang|bagi yang|syaratnya|setelah|habis) * (~pilih|~coblos|nyoblos|~dukung|milih)
  <goods> * (untuk|bagi|buat) (yang|pemilih|warga yang|semua yang) * (~pilih|~coblos|nyoblos|~dukung|milih|suara)
  (ribu|rb|juta|rupiah|100rb|50rb|k) * (per suara|satu suara|tiap suara|per tps|buat suara|sekali coblos)
  (ribu|rb|juta|k) * per kepala * (~pilih|~coblos|nyoblos|~dukung|milih|suara|tps|paslon|caleg|calon|nomor)
  (~pilih|~coblos|nyoblos|~dukung|milih|suara|tps|paslon|caleg|nomor) * * (ribu|rb|juta|k) [satu] per kepala
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
`;
