const day =
  'tanggal 27|tgl 27|27 nov|27 november|14 feb|14 februari|17 april|9 desember|pilkada|pilbup|pilgub|pilwalkot|pemilu|pilpres|pileg|coblosan|pencoblosan|nyoblos|di tps|ke tps|bilik|balaikota|pendopo';
const wink =
  'siapa maksud saya|maksud saya siapa|siapa maksudku|siapa orangnya|siapa yang saya maksud|siapa yang dimaksud|harus pilih siapa|pilihannya siapa|siapa pilihan kita|siapa yang kita pilih|siapa jagoan kita|pilihannya|pilihan kita';
const hand = '☝|✌|🤟|🤘|👆|👊|👌|🖐|🖖';
const emblem =
  'banteng|kepala banteng|moncong putih|banteng moncong putih|pohon beringin|beringin|matahari biru|kepala garuda|bintang mercy|mercy|bola dunia|bulan sabit kembar|kabah';
const colour = 'merah|putih|kuning|hijau|ijo|biru|oranye|oren|ungu|hitam|kotak-kotak';

/** A choice that is shown and not said: by a sign, an emblem, a colour, or "you know who"; never more than a hint. */
export const inCode = `
  (sesuai|satu|soal|sama|ini) (pilihan hati|pilihan kita|pilihan kami|pilihan saya|pilihan masing|pilihan bersama) * * * (${hand}) (${hand})
  (pose|posenya|gayanya|kodenya|jari|jarinya|salam) * (sesuai|sama|satu|soal) * (pilihan|pilihannya|dukungan) * * * (${hand})
  (tahu|paham|ngerti|mengerti) [kan|dong|lah|semua|sama] * (${wink}) * * (${day})
  (${day}) * * (tahu|paham|ngerti|mengerti) [kan|dong|lah|semua|sama] * (${wink})
  (kita|bapak ibu|rekan|para|<staff>) * (sudah|pasti|sama-sama|semua) [sama-sama|semua] tahu [kan|ya] (pilihannya|pilihan kita|harus pilih siapa|siapa yang harus dipilih|siapa yang dipilih|siapa pilihan kita|siapa yang kita pilih|mau dibawa ke mana suaranya|arah dukungan)
  (satu suara|satu pilihan|satu komando) [semua] (ya|yo|nggih|dong|lah) [semua|para] (bapak|ibu|bapak ibu|rekan|teman|kawan|<staff>)
  (<staff>|bapak ibu guru|rekan guru|bapak ibu pegawai) * (satu suara|satu pilihan) (ya|semua|nggih|dong|yo|harga mati)
  (arahan|instruksi|perintah|pesan|amanat|petunjuk|dawuh) (pak|bu|bapak|ibu|pimpinan|atasan|beliau) * (satu suara|satu pilihan|satu komando) (ya|nggih|dong|semua|bapak|ibu|rekan|$)
  (~pilih|~coblos|nyoblos|tusuk|menangkan) [saja|yang|tetap|terus] [gambar|partai|lambang|tanda|logo|kotak] (${emblem})
  (pokoknya|yang penting|asal|apapun|apa pun|apa saja|siapa saja|siapapun|siapa pun|napi ja) [yang] [ada|asal] (gambar|lambang|logo) (${emblem})
  (~coblos|nyoblos) [saja|yang] [warna|si|baju|kaos|bendera] (merah|kuning|hijau|ijo|biru|oranye|oren)
  (tps|nyoblos|coblosan|~coblos|pencoblosan) * (pakai|pake|memakai|kenakan|berbaju|berkaos) (baju|kaos|kaus|jilbab|kerudung|kemeja|batik|atasan|serba|warna) (${colour})
  calon (bupati|gubernur|walikota|wali kota|kita|kami) yang [kita|kami|sudah] * (sepakat|sepakati|kita dukung|kami dukung)
  (ajak|bawa|arahkan|rangkul) [serta] (keluarga|saudara|tetangga|wali murid|teman) * (belum yakin|masih ragu|belum mantap|belum dapat pilihan|belum punya pilihan)
  (otw|suasana|serunya|meriahnya|lautan manusia|pulang|lagi|habis|hadir|euforia|kemeriahan) [ikut|dari|di|ke|nonton] (kampanye akbar|kampanye terbuka|rapat akbar|deklarasi dukungan|deklarasi kemenangan)
  rapat akbar * * (pakai|pake|memakai|kenakan) (kaos|kaus|baju|kostum|atribut)
  (ingat|jangan lupa) [jasa|siapa] * [yang] (memperjuangkan kita|yang memperjuangkan|yang angkat kita|yang mengangkat kita|yang berjasa|yang bantu kita|yang sudah bantu) * * (${day}|jangan salah pilih)
  (lambang|gambar|logo) (${emblem}) * (jangan salah|jangan lupa|besok|saja|${day}|~coblos|nyoblos)
  (<staff>|kepala sekolah|atasan|pimpinan|bos|bupati|walikota|gubernur) * (minta|suruh|menyuruh|arahkan|mengarahkan|wajibkan|instruksikan|perintahkan|kasih kode|kasih isyarat) * * (pilih yang sama|coblos yang sama|satu pilihan|pilihan yang sama|pilihan beliau)
  (merahkan|birukan|kuningkan|putihkan|oranyekan|hijaukan|hitamkan) tps
  (pakai|pake|memakai|kenakan) (baju|kaos|kaus|jilbab|kerudung|kemeja|batik|atasan|serba) (${colour}) * (ke tps|di tps|nyoblos|coblosan|saat ~coblos)
  (~coblos|nyoblos) [yang|gambar|saja|logo|lambang] (matahari|kabah|garuda)
  (kadis|camat|kepsek|kepala sekolah|kades|lurah|bupati|kepala dinas|pimpinan) * (titip|pesan|berpesan|minta) * * (satu suara|satu pilihan) (ya|nggih|dong|semua)
  (${day}) * (pilihannya|pilihan kita) [sudah|cuma|hanya|pasti|tetap] (jelas|pasti|satu|itu|sama)
  (pilihannya|pilihan kita) [sudah|cuma|hanya|pasti|tetap] (jelas|pasti|satu|itu|sama) * (${day})
  (tetap|hidup|salam|pokoknya) [gambar|lambang] (${emblem})
`;
