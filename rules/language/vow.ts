/** Own vows, verdicts and reasons for somebody on the ballot: support in the words that people find for it themselves. */
export const vow = `
  paling (benar|tepat|cocok|pas|oke|top|mantap|siap|layak|pantas|jelas|bagus|baik|pintar|cerdas|jujur|bersih|peduli|merakyat|amanah|meyakinkan|masuk akal) [mah|sih|ya|itu|tetap|menurutku|cuma|hanya|jelas|emang|memang|pilih] {who}
  {who} * paling (oke|keren|bagus|baik|pintar|cerdas|jujur|bersih|peduli|merakyat|amanah|meyakinkan|masuk akal|jelas|top|mantap|tulus|tegas)
  (hatiku|cintaku|pilihanku|suaraku|suara kami|suara saya|jiwa raga|hati ini|hati kami) * (untuk|buat|kagem|demi|ke|kepada) {who}
  {who} [mah|ji|ja|mo|ae|wae|emang|memang] (fix|no debat|tanpa tapi|all day|till the end|sampai akhir|sampai mati|is the best|the best|for life|hukumnya wajib)
  (no debat|no debate|tanpa debat|no kecap|tidak pakai mikir|tanpa mikir) {who}
  (saya|aku|kami|kita|urang|kula|sa|beta) (mah|sih|jelas|fix|tetap|pasti|cuma|hanya) [tetap|cuma] [pilih|ke|ka|sama|milih|dukung] {who} [saja|aja] [sudah|dong|lah|deh|titik|terus|selalu|lagi|pak|bos] $
  (di tangan|sama) {who} * (mudah|beres|aman|lancar|gampang|rapi|jadi nyata|terwujud)
  (nah gini dong|gini dong|begini dong|nah ini|ini baru) [namanya] (bupati|gubernur|walikota|presiden|pemimpin|calon) * {who}
  (tidak pernah|bukan|tanpa) [perlu] (bagi-bagi duit|bagi-bagi uang|bagi duit|umbar janji|obral janji|banyak bicara|banyak omong|banyak gaya) * (kerja|tapi|tetapi|langsung) * {who}
  {who} * (tidak pernah|tanpa|bukan) (bagi-bagi duit|bagi-bagi uang|bagi duit|umbar janji|obral janji|banyak bicara|banyak omong|banyak gaya)
  (keluarga|sekeluarga|rumah|serumah|kampung|sekampung|fix|bismillah|siap|sumbang|nyumbang|titip|setor) * (1|2|3|4|5|6|7|8|9|10|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sepuluh|sejuta|seribu) suara [sah|bulat|full|penuh] (untuk|buat|ke|kagem|demi) {who}
  (keluarga|sekeluarga|serumah|sekampung|sedusun|sedesa|satu rumah|satu keluarga|satu kampung|satu desa|satu rt|satu dusun|keluarga besar|kampung kami|desa kami|dusun kami|keluarga kami|keluarga saya) * (mantap|solid|bulat|kompak|sepakat|seratus|100|full|pilih|dukung|all in|milih|nyoblos|coblos) * {who}
  (100|seratus|1000|seribu) [persen] (untuk|buat|dukung|ke|pilih|yakin|all in|milih) {who}
  (kami|saya|aku|kita|keluarga|warga) * (100|seratus|1000) [persen] {who}
  (kangen|rindu|merindukan) (dipimpin|era|zaman|jaman|kepemimpinan|masa) [oleh] {who}
  (masih|yang) (galau|bingung|ragu|bimbang) * (sini|mending|mendingan|ya|gabung|coba|ingat|pilih) * {who}
  {who} [memang|itu|ya] (tidak|tiada|belum) (tergantikan|tertandingi|terkalahkan|terbendung|ada duanya|ada lawan|ada lawannya|ada tandingannya|ada tandingan|ada matinya|ada obat|ada yang ngalahin|ada yang mengalahkan)
  (kalau|jika|bila|nek|mun) [mau|ingin|pengen|pengin] (maju|perubahan|berubah|sejahtera|aman|makmur|bersih|lebih baik|selamat|tenang) * {who}
  {who} (solusinya|jawarane|jawaranya|juaranya|jagonya|pilihannya|obatnya|kuncinya|rajanya|idolanya|panutannya) $
  (gara-gara|setelah|habis|abis|sehabis|selesai|pasca|usai|lihat|nonton) * debat * (yakin|mantap|mantep|manteb|bulat|tambah cinta|jatuh hati|jatuh cinta) * {who}
  (cuma|hanya) ada di [programnya|program|visi misi|tangan|paslon|pasangan] {who}
  dari * (paslon|calon|pasangan|kandidat|capres|cawapres|cagub|cabup) * paling (<trait>|<good>|siap|layak|pantas|tepat|bagus|meyakinkan|jelas|masuk akal|baik|realistis) * {who}
  {who} (yuk bisa|bisa yuk|pasti bisa|bisa menang|gaskan|gasken|gas terus|gaskeun terus|di hatiku|dihatiku|di hati kami|sepanjang masa|sampai kapan pun) [yuk|ya|lah|dong] $
  {who} <kami> [selalu|tetap|siap|akan|semua] (padamu|bersamamu|di belakangmu|dibelakangmu|memilihmu|milihmu|dukungmu|mendukungmu|untukmu|bersama bapak|di belakang bapak)
  <kami> [selalu|tetap|siap|akan|semua|pasti|ada] (padamu|bersamamu|di belakangmu|dibelakangmu|memilihmu|milihmu|dukungmu|mendukungmu|untukmu|mengawalmu) {who}
  {who} * <kami> [selalu|tetap|siap|akan|semua|pasti] (~dukung|~pilih|milih|~coblos|nyoblos|bersama|kawal) (kamu|mu|bapak|anda|ibu|kalian|panjenengan)
  (i stand with|we stand with|stand with|i vote|i vote for|we vote for|my vote goes to|my vote is for|i choose|team|proud of you|long live|go go) {who}
  (proud to be|we are|i am|bangga jadi|bangga menjadi|resmi jadi|fix jadi) (pendukung|team|tim|fans|barisan|relawan|pejuang|loyalis|bagian dari) [of] {who}
  (tim|team|pendukung|barisan|pasukan|fans|sahabat|pecinta|keluarga besar) {who} (here|absen|mana suaranya|angkat tangan|ngacung|mana nih|mana suaramu|ready|merapat|siap menang)
  (satu komando|satu barisan|rapatkan barisan|kompak|solid|bersatu|serentak|all out|total|bergerak|turun gunung|gotong royong|habis-habisan|mati-matian|all in|wajib|berjuang) [untuk|demi|kita|ayo|akan|buat] * (menangkan|menangkanlah|memenangkan|menangin|menangke|menangno|kawal|perjuangkan|sukseskan) {who}
  (monggo|mangga|silakan|tolong|wajib|mohon|jangan lupa|ayo|ingat|minta|harus|wayahe|mugi) * (di~coblos|di~pilih|coblosen|pilihen|dukungen) {who}
  (dua|2) periode * (buat|untuk|kagem|bareng) {who}
  (lanjut|lanjutkan|lanjut kan|tambah|kasih|beri|berikan|butuh|mau) * (1x|sekali|satu|1|5 tahun|lima tahun) [kali|periode] lagi [untuk|buat|bersama|sama|kepada] {who}
  (sejak|semenjak|selama) [dipimpin|ada|zaman|era|kepemimpinan|dipegang] [oleh|sama] {who} * (maju|sejahtera|mulus|bersih|tertib|rapi|indah|lebih baik|aman|makmur|naik kelas|enak|gampang|mudah|adem)
  pilihan (cerdas|tepat|terbaik|bijak|hati|nurani|hati nurani|waras|pintar|bijaksana|orang waras|orang cerdas) [saya|aku|kami|kita|jatuh ke|jatuh pada|ya|itu|adalah|tetap] {who}
  (kaos|baju|stiker|kalender|topi|rompi|jaket|merchandise|poster|atribut) {who} * (gratis|ready|inbox|japri|ambil|pesan|order|minat|bagi-bagi|yang mau|pre order)
  {who} pemimpin (urang|torang|sejati|kami|kita|saya|idola|idaman)
  (bupatiku|gubernurku|walikotaku|presidenku) * {who}
  (ra|ora|tidak) {who} (ra|ora|tidak) (milih|nyoblos|~pilih|~coblos)
  (bukan|tidak) karena (dibayar|bayaran|uang|duit|amplop|disuruh) * {who}
  (tidak|bukan) (salah|keliru) [lagi] (kami|saya|aku|kita|warga|rakyat) (pilih|milih|memilih|~dukung) {who}
  {who} [yang] (bakal|bakalan|akan|pasti|insyaallah) (mimpin|memimpin|pimpin|mingpin) * (indonesia|negeri|kabupaten|kota|provinsi|daerah|kita|desa|bangsa)
  (cuma|hanya|tetap) satu (nama|pilihan|kata|suara) * {who}
  pokoknya [mah|tetap|ya|harus] {who}
  {who} * yang [akan|mau|bakal|tetap] (kita|kami|saya|aku) (~pilih|~dukung|~coblos|nyoblos|piliah)
  (anak muda|generasi muda|milenial|gen z|emak-emak|santri|petani|nelayan|guru|buruh|mahasiswa|pemuda) * (for|bareng|all in|full|pilihnya) {who}
  (sudah|telah|fix) (tentukan|menentukan|menjatuhkan|menetapkan) pilihan * {who}
  (bilik|tps|bilik suara) * (ingat|jangan lupa|pilihnya) * {who}
  doa * (menyertai|menyertaimu|untukmu|bersamamu) {who}
  (gue|gua|saya|aku|kami|kita) * (bela|belain|membela) [terus|mati-matian] {who}
`;
