/** How people in a comment say whom they want, and whom not: half a sentence and a name. */
export const colloquialSupport = `
  {who} (saja|lah|bae|mi|ji|we) (lah|saja|pokoknya|pokoknyo|sudah|titik|deh|dong|pak|bu|bos|kk|kaka|lur|rek|dulur|lagi|yang|pilihan|menang)
  {who} lagi (saja|lah|pak|bu|bos|kk|kaka|dong|titik|pokoknya|menang)
  {who} (siapa|sopo|saha|sapa) lagi
  {who} jilid (dua|2|ii)
  {who} (lanjut|lanjutkan) (lur|rek|dulur|pak|bos|terus|lagi|dua|2|sampai|yuk|gas|periode)
  (balik|kembali|pulang) [ke] {who} [lagi|saja] $
  (keluarga|sekeluarga|kampung|sekampung|warga|kami) * (bulat|mantap|pegang|condong) [ke|sama|ka] {who} $
  {who} [sudah|memang] (calon|jagoan|pilihan|orang) [dari|nya] (kita|kami|saya|kito|warga|rakyat)
  (pilih|coblos|nyoblos|colok|toblos) [yang|sing|nu|nomor] nomor {who}
`;

/** Leans against somebody, where the person only seems to come by. */
export const colloquialMock = `
  {who} * (tidak|tak|belum) (hafal|apal|kenal|tahu) (jalan|daerah|kampung|desa|medan|lapangan|warga|kita)
  {who} [itu|memang|kan|ini] (orang|bos|juragan|raja|calo|bandar|orangnya) (nikel|tambang|sawit|batu bara|batubara|proyek|titipan|pusat|jakarta|kota|partai|istana|penguasa)
  {who} (ujug|ujug-ujug|tiba-tiba|mendadak|dadakan) (turun|datang|mudun|mudhun|nongol|muncul|nyalon|pulang|baik|ingat)
  (kami|kita|torang|rakyat|warga|sudah) [sudah|semua] (capek|cape|bosan|bosen|muak|jenuh) $
  cukup [sudah] (keluarga|dinasti|anak|orang) [itu|dia|mereka]
  (tidak|tak) (isin|malu|tahu malu) (apa|po|ya|tah|kah)
  (keluarga|dinasti) (itu|itu-itu) (lagi|saja|terus)
`;

const count =
  'satu|dua|tiga|empat|lima|1|2|3|4|5|01|02|03|04|05|siji|loro|telu|papat|limo|ciek|duo|tigo|ampek|hiji|tilu|opat|due|besik|dadua|sada|tolu|duwa|tige|lime';
const side =
  'paslon|cabup|cagub|cawalkot|cawali|capres|caleg|calon bupati|calon gubernur|calon walikota|calon presiden|pasangan calon|jagoan';
const ours = 'kita|kami|saya|gue|gua|kito|torang|beta|ane|awak|urang|ulun|kula|denai';

/**
 * Outright, and nobody is named: a call by the number alone, "our candidate", and not to vote for whoever it is. Told only
 * while a contest is on.
 */
export const unnamed = `
  ^ (${count}) (saja|lah|bae|titik|harga mati|pokoknya|menang|yes|gas|gaskeun|jaya|pilihan|pilihanku|pilihan kita|pilihanku tetap|untuk perubahan|insyaallah) [titik|lah|pokoknya|dong|ya|lur|rek] $
  ^ (pokoknya|tetap|pasti|ingat|salam|gas|menangkan|bismillah|insyaallah|kita|kami|fix) (${count}) $
  ^ nomor (${count}) (pilihan|pilihanku|harga mati|menang|pasti menang|jaya|gas|gaskeun|lanjutkan|titik|pokoknya|saja|bae|kabeh|siap menang|pilihan kita)
  (pilih|~pilih|milih|~coblos|nyoblos|colok|toblos|pileh|piliah|pele|menangkan|memenangkan|dukung|kawal|tusuk) [yang|sing|nu|nan] (nomor|nomor urut) (${count})
  (${side}) (${ours}) * (menang|pasti|siap|lanjut|gas|solid|terbaik|mantap|hebat|nomor|turun|datang|hadir|juara|unggul|harga mati|dipilih|dicoblos)
  (dukung|menangkan|kawal|pilih|coblos|antar|doakan) [terus] (${side}) (${ours})
  (jangan|ulah|tong|bek) [sampai|lagi|mau|pernah] (dipilih|dicoblos|dicolok|diconteng) [lagi|maneh|lur|rek|ya|dong|sanak|dulur|semeton|kawan|guys|gaes|saudara] $
  (jangan|ulah|tong|bek|tidak usah) [sampai|lagi|mau|pernah] (dipilih|dicoblos) [lagi|maneh|meneh|malih] (lur|rek|sanak|dulur|semeton|kawan|guys|gaes|sedulur)
  jangan [lagi|mau|sampai|pernah] (pilih|milih|memilih|coblos|nyoblos|mencoblos) [yang|sing|si|nu] (artis|petahana|incumbent|dia|orang itu|mereka|keluarga itu|anak|mantan|koruptor|pendatang|yang itu|yang lama|yang korupsi|pembohong|calon|caleg|partai|nomor|bupati|gubernur|walikota)
  (tiga|dua|satu|1|2|3) periode * (jalan|jalannya|jalane|sekolah|air|listrik|pasar|kampung|desa|jembatan|irigasi) * (masih|tetap|hancur|sama|begitu|belum|gelap|kubangan|rusak|becek|jelek)
  (bumbung kosong|kotak kosong|kolom kosong|kolom putih) (saja|wae|bae|lah|menang|harga mati|pilihan|lebih baik|kita|kami|siap)
  (pilih|coblos|nyoblos|menangkan|dukung|tusuk|~pilih|~coblos) (bumbung|kotak|kolom) (kosong|putih)
  (bupati|walikota|gubernur) [kita|sekarang|ini|yang] (lanjut|lanjutkan|dua periode|2 periode|sekali lagi|satu kali lagi)
  (saatnya|waktunya|sudah saatnya|ayo|yuk|harus|wajib|2024) (ganti|berganti|diganti) (bupati|walikota|gubernur|pemimpin|kepala daerah)
`;
