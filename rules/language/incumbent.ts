const office = 'bupati|walikota|wali kota|gubernur|kepala daerah';
const leader = `${office}|pemimpin`;
const time =
  'saatnya|sudah saatnya|waktunya|sudah waktunya|wayahe|wektune|ayo|yuk|mari|segera|harus|wajib|ingin|pengin|pengen|perlu|butuh|gerakan|siap|kepengin';

/** For and against those who hold the office now, and for a change, by office alone; never more than a hint. */
export const incumbent = `
  (lanjutkan|lanjut|lanjut terus|lanjutken|teruskan|tuntaskan) (pak|bu|bapak|ibu) (${office}) $
  (${office}) * (lanjut|tambah|lanjutkan|sekali lagi|satu periode lagi|cukup sekali|cukup satu kali) [lagi|satu|1|2|dua] periode
  (tambah|lanjut|lanjutkan|gas|sekali|kasih|beri) [lagi|terus|kesempatan] (satu|1) periode lagi (pak|bu|bapak|ibu|beliau|untuk beliau|buat beliau|dong|yes|insyaallah|${office})
  (~pilih|~coblos|nyoblos|menangkan|~dukung|tetap|lanjutkan|bersama) [saja|lagi|yang|si|sama|pak|bu] (petahana|incumbent|${leader}) (lama|sekarang|yang sekarang|yang lama|petahana|lagi)
  (~pilih|~coblos|nyoblos|menangkan|~dukung) [saja|lagi|yang|si|sama] (petahana|incumbent) (saja|aja|lagi|dong|ya|deh|lah)
  (~pilih|~coblos|nyoblos|menangkan) [saja|tetap|yang] (petahana|incumbent) $
  (rindu|kangen|merindukan|kangennya|rindunya) [sama|dengan|punya|sosok] (${leader}) [kita] [yang] (lama|dulu|terdahulu|sebelumnya)
  pemimpin lama * (pulang|kembali|balik|lagi)
  (${time}|2024|2029) [kita|kota|kabupaten|daerah|untuk|segera|ada|rakyat|provinsi] [ini|kita] (ganti|mengganti|diganti|tukar|pergantian) (${leader}|nakhoda|nahkoda)
  (${office}) [ini|itu|sekarang|kita|lama|yang sekarang|yang lama] [memang|sudah] (harus|wajib|mesti|saatnya|waktunya|sudah saatnya|sudah waktunya|layak|perlu|pantas) [segera] (diganti|ganti|tumbang|lengser|pensiun|istirahat|pulang|pulang kampung|minggir)
  (sudah|cukup|saatnya) (muak|bosan|capek|cukup|jenuh) [sama|dengan|melihat|dipimpin|oleh|lihat|punya] (${office}) [yang] (sekarang|ini|itu|lama|kayak|seperti|omdo|begini)
  (${office}) [yang] (sekarang|saat ini|ini|itu|lama|petahana) * (<rude>|gagal|gagal total|omdo|omong doang|tidur|tidur aja|molor|lelet|cukup sekali|cukup satu kali|pencitraan|pencitraan doang|korup|tidak becus|tidak kerja|tidak ada kerjanya|tidak ada hasilnya|zonk|janji doang|janji manis|cuma janji|hanya janji|cuma foto|cuma pencitraan)
  (lima|5) tahun * (${office}|dipimpin|memimpin|menjabat) * (zonk|nol besar|omdo|pencitraan|janji doang|janji manis|cuma janji|hanya janji|tidak ada hasil|tidak ada hasilnya|tidak ada perubahan|begini begini saja|gini gini saja|jalan di tempat)
  (saatnya|waktunya|semoga|mudah-mudahan|insyaallah|pantas|layak|siap|doakan|dukung|antar|antarkan) * (wakil|wakilnya) * (naik|jadi|menjadi|naik kelas|naik pangkat) (${office}|nomor satu|orang nomor satu)
  (wakil|wakilnya) * (naik|naik pangkat|naik kelas|jadi|menjadi) [jadi|menjadi|ke] [orang] nomor satu (di balaikota|di balai kota|di pendopo|di kabupaten|di kota|di daerah|di provinsi|kabupaten|kota ini|daerah|provinsi)
  (wakil|wakilnya|wagub|wabup|wawali) * (naik|naik kelas|naik pangkat|jadi|menjadi) [jadi|menjadi] [orang] (nomor satu|${office}) * (waktunya|saatnya|insyaallah|aamiin|amin|semoga)
  (saatnya|sudah saatnya|waktunya|sudah waktunya) * dipimpin [oleh] (orang|putra|putri|anak muda|yang muda|sosok|yang|pemimpin)
  (~pilih|~coblos|nyoblos|menangkan) [saja|yang|calon|pemimpin] (putra daerah|putri daerah|orang sendiri|orang kita|orang asli|orang kampung sendiri)
  (jangan|tidak|ogah|masa|masak|emoh) [mau|sudi|rela|sampai|pernah] dipimpin [oleh|sama] (pendatang|orang luar|orang seberang|orang asing|orang pindahan)
  (pendatang|pendatangnya|orang luar|orang seberang) * * (rebut|merebut|kuasai|menguasai) * (kursi|jabatan|tanah|kekuasaan|kampung)
  (kota|kabupaten|daerah|provinsi|kampung|bumi|tanah|warga|rakyat) * (butuh|perlu|rindu|merindukan|saatnya|waktunya|menanti|ingin) [punya|ada|sosok|dengan] (${leader}) (baru|muda|yang lebih|perempuan|yang baru)
  (calon|paslon|kandidat) [yang] (itu|satu itu|sebelah|anu|onoh) [lho|loh|tuh|mah] * * (tiba-tiba|tidak nampak|tidak tampak|tidak pernah|tidak kelihatan|baru muncul|baru nongol|mendadak|pura-pura|sok|rajin|bohong|pencitraan|omdo|janji doang)
  (yang penting|asal|asalkan|pokoknya|siapa saja asal) [yang] (bukan|jangan) [si|yang] (${leader}) [yang] (sekarang|ini|itu|lama)
  petahana (saja|lagi|harga mati|terbukti|tetap|lanjut|menang|terbaik)
  (yang lama|yang sekarang|yang sudah) (terbukti|kelihatan hasilnya|jelas hasilnya|nyata hasilnya|kelihatan kerjanya|jelas kerjanya) * (coba coba|coba yang baru|baru belajar|janji|ganti|cari yang baru|pilih)
  (jangan|ngapain|buat apa|kenapa) (coba coba|coba) * (yang baru|pemimpin baru|orang baru|baru belajar)
  (beliau|bapak|pak|bu|${office}) * (menuntaskan|tuntaskan|menyelesaikan|selesaikan|melanjutkan) * (satu|1|dua|2) periode
  (tahun|periode) * (dikasih|diberi|makan|cuma|hanya|kenyang) (janji|janji manis|janji doang|pencitraan) * (saatnya|waktunya|ganti|cukup|berubah|perubahan)
  (saatnya|sudah saatnya|waktunya|sudah waktunya|wayahe) * (ganti|mengganti|pergantian|tukar) (${leader})
  (${office}) (lama|sekarang|yang lama|yang sekarang) [masih|tetap|jauh|memang] (lebih baik|lebih bagus|lebih terbukti|lebih merakyat|lebih kerja|terbaik|yang terbaik)
  (satu|1) periode lagi (buat|untuk|bagi|demi) (beliau|bapak|ibu|pak|bu|${office})
`;
