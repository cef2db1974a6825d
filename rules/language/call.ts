/** Calls to vote for somebody: direct, addressed to others. */
export const call = `
  <ajak> * <vote> {who}
  (beri|kasih|berikan) (kesempatan|kepercayaan|amanah) * (buat|untuk|kepada|ke|sama|bagi) {who}
  (ketik|komen|like|share|klik|bagikan|sebarkan|retweet) * * (~dukung|kemenangan|menangkan|milih|~pilih) {who}
  (yang|siapa) * (~dukung|setuju|bersama|~pilih|milih) {who} * (komen|hadir|angkat tangan|like|share|absen|merapat|ngacung|tunjuk tangan)
  <ajak> * <vote> * {who}
  <ajak> * (bersama|merapat|gabung|bergabung|all in) [ke|dengan|sama] {who}
  ^ <vote> [saja|terus|yang|tetap] {who}
  <coblos> [saja|yang|gambar|foto|kotak] {who}
  (jangan|tong|omat|ulah|jang|jan) [tong|sampai] (lupa|lali|hilap|poho|lupo|ragu|salah|takut|bingung) * <vote> {who}
  jangan (lupa|lali|hilap|poho|lupo|salah|ragu|bingung) [pilih|coblos] [ya|besok|nanti] {calon}
  (wajib|harus|tinggal|saatnya|waktunya|segera|pastikan|pokoknya|cukup|hanya|cuma|tolong|mohon|silakan|silahkan|minta|besok|nanti|mending|mendingan|tanggal|ingat|wes|pun|sudah saatnya|lebih baik) * <vote> {who}
  (ajak|mengajak|ngajak|himbau|serukan) * <vote> {who}
  (titip|sumbangkan|berikan|kasih|beri|salurkan|limpahkan|serahkan) (suara|suaramu|suaranya|dukungan|hak suara) [anda|kita|mu] [untuk|buat|ke|kepada|pada] {who}
  (satukan|bulatkan|mantapkan|alihkan) * (suara|pilihan|dukungan|hati|tekad|langkah) [kita] [untuk|ke|kepada|pada|bersama|buat] {who}
  (mohon|minta|mari|butuh) * (dukungan|dukungannya|doa restu|suara) [untuk|buat|bagi|kepada] {who}
  (pilihlah|coblosnya|pilihnya|pilihnyo|milihnya|nyoblosnya) * {who}
  ~pilih {who} [ya|yo|lah|dong|saja|aja|rek|cok|bro|guys|semua] $
  ~pilih [yang] nomor {calon}
  yang lain tidak usah di~pilih
  (sikat|gas|gaskeun|gaspol|kawal) [terus|sampai menang|ful|full] {who}
  {who} * (jangan lupa|wajib|harus) di~coblos
  {who} * (wajib|harus|layak|pantas|patut) (kita|kito|urang|torang|kami|awak) <vote>
  <ajak> [kita|kito|urang|semua|bersama|rame-rame|bareng] (~dukung|~coblos|nyoblos|~pilih|menangkan|di~coblos|di~dukung|di~pilih) [ya|yo|bersama|semua|terus|beliau|rek|lur|guys|gaes|kawan|sedulur|dunsanak] $
  ^ <coblos> (gambar|foto|kotak|kolom) * {who}
  pilih (hamu|hita|ma) [ma] {who}
  ^ (merapat|gabung|bergabung) [ke|dengan|bersama] [posko|tim|barisan|rumah|markas|kubu] {who}
  {who} (wajib|harus|layak|pantas|patut) (di~pilih|di~dukung|di~coblos|di~menang|kita pilih|kita dukung)
  tusuk {who}
  sekali * tetap {who}
  (amankan|kunci|rebut) suara * {who}
  (april|februari|juni|november|desember|hari ini|ke tps|di tps) [nanti|kita|2019|2020|2024] <vote> {who}
`;
