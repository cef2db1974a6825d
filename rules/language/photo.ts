/**
 * What the words in a picture speak of, beside the cues and contexts of every text; the notation is that of `engine/phrase`.
 * Words on a banner stand alone: where somebody is named, "coblos" on the next line is said of them.
 */
export const signPhrases = {
  /** A call, or a camp. */
  call: `
    (coblos|nyoblos|mencoblos|contreng|tusuk|menangkan|memenangkan|pemenangan)
    (pilih|dukung|lanjutkan|salam) * {who}
    {who} [pasti|siap|harus|wajib] (menang|juara|lanjutkan|lanjut|jaya)
    (pilih|dukung) [kami|saya]
    (relawan|sahabat|barisan|laskar|posko|pendukung|simpatisan|pejuang|gerakan) {who}
    (tim sukses|timses|satu putaran|satuputaran|dua periode|2 periode|siap menang|pasti menang|harga mati|satu komando)
    ganti (bupati|gubernur|presiden|walikota|wali kota)
    kampanye (akbar|terbuka|dialogis|terbatas|perdana|rapat umum)
    (undangan|posko|tim|panggung) kampanye
    mohon [doa] [restu] [dan] dukungan
    doa [restu] [dan|serta] dukungan
  `,
  /** Somebody who stands for election. */
  standing: `
    (calon|bakal calon) [wakil] (bupati|gubernur|presiden|walikota|wali kota|legislatif|kepala daerah|senator)
    calon anggota (dpr|dprd|dpd|legislatif)
    (cabup|cawabup|cagub|cawagub|cawalkot|cawali|capres|cawapres|caleg|bacaleg|bacalon|bacabup|bacagub|paslon)
    pasangan calon
    (bupati|gubernur|presiden|walikota|wali kota) (2024|2029|2030)
    pasangan [calon] [nomor|no] urut
  `,
  /** What only voters of one place are told. */
  seat: 'dapil',
  /** A number on some list: of a ballot only where somebody is named. */
  number: '(nomor|no) urut',
  /** A place on a list. */
  ranked: '(nomor|no) urut (1|2|3|4|5|6|7|8|9|10|11|12)',
  /** What only a party says of itself, on a sign that bears its name. */
  promise: '(menang|jaya|kuat|hebat|solid|maju|berjuang) bersama * (rakyat|kita|umat|kami)',
  ballot: 'surat suara',
  /** What stands on a ballot paper, or is said of one. */
  voting: `
    (coblos|nyoblos|mencoblos|dicoblos|tercoblos|coblosan|pencoblosan|pilihanku|pilihan saya|bilik)
    pemilihan (umum|bupati|gubernur|walikota|wali kota|presiden)
  `,
  /** A ballot paper of nobody. */
  specimen: `
    (contoh|spesimen|specimen|simulasi|sosialisasi|desain|jenis|lima jenis|5 jenis|tata cara|cara|panduan) * (surat suara|mencoblos|nyoblos|coblos|pencoblosan)
    surat suara * (contoh|spesimen|specimen|simulasi|dilipat|rusak|cadangan|sah atau|tidak sah)
    (sortir|pelipatan|lipat|melipat|pencetakan|cetak|distribusi|logistik|gudang|pengepakan|pengawalan) * surat suara
    (bimtek|bimbingan teknis|kpps|ptps|panwaslu|bawaslu)
  `,
  /** Told of everybody alike, by the press or on a stage. */
  report: `
    (pemerintah|pemkab|pemkot|pemprov) (kabupaten|kota|provinsi)
    (debat|breaking news|siaran langsung|live streaming|kabar terkini|berita terkini|baca juga|liputan|reporter|pewarta|narasumber|talkshow|talk show|dialog)
    (berita|kompas|tempo|antara|metro|inews|detik|liputan6|tribun|kumparan|sindo|jawa pos|radar) (tv|news|com|utama|update|harian|pagi|petang|malam|hari ini)
    (tvone|tvri|kompastv|metrotv|kompascom|detikcom|tribunews|antaranews|headline)
  `,
  /** Other numbers, other votes, other parties: a queue, a shop, a match, a class. */
  elsewhere: `
    (loket|antrean|antrian|nomor antrean|poli|poliklinik|pasien|pendaftaran|kasir|dipanggil|ruang tunggu|apotek|farmasi)
    (lomba|pertandingan|turnamen|kejuaraan|ganda putra|ganda putri|ganda campuran|babak|semifinal|final|juri|grand final|nomor dada|nomor punggung|fashion show|lomba ganda)
    (osis|ketua kelas|mahasiswa|senat|siswa|santri|alumni|murid|pramuka|ketua rt|ketua rw|bem|himpunan mahasiswa|pilkades|kepala desa|kades|ketua koperasi|ketua panitia|ketua alumni|ketua umum ikatan|duta|putri indonesia|finalis|idola|polling)
    (cafe|kafe|kopi|warung|warkop|kedai|sate|bakso|soto|kuliner|rumah makan|restoran|catering|laundry|salon|butik|kualitas|terlaris|terbaik di|resep|obat|sabun|tender|properti|perumahan|asuransi)
    (jual|dijual|grosir|eceran|partai besar|partai kecil|partai eceran|diskon|promo|obral|harga|menu|pesan antar|gratis ongkir|beli|garansi|stok|rasa|varian|toko)
    (hadiah|umrah|umroh|voucher|kuota|cashback|pulsa|unlimited|pelanggan|hemat)
    (tiket|peron|kursi|gerbong|kloter|undian|doorprize|ujian|peserta ujian|soal|pilihan ganda|kelompok tani)
    (samsat|pajak|bumi dan bangunan|kendaraan bermotor|perjanjian kerja sama|kementerian|kementrian)
  `,
} as const;

/** Words of sentences; a sign has hardly any. */
export const sentenceWords = `
  yang akan dari pada ini itu tak tidak usai saat karena jika kalau sudah telah belum oleh sebagai bukan bisa dapat soal bakal seperti agar tetapi
  namun juga lebih masih adalah ada setelah sebelum hingga sampai lewat via atas terhadap kepada dalam antara tahu kata nanti lagi kapan siapa
`;

/** On a line of its own a party's short name may stand beside these: `DPC`, `FRAKSI`. */
export const besideParty = 'partai dpp dpw dpd dpc pac fraksi kader kantor';

/** In a line with one of these the number at its end counts something else: a house, a class, a day, a round. */
export const beforeOtherNumbers = `
  jl jln jalan gg gang blok rt rw km lantai lt gedung ruang kamar aula pintu gerbang terminal kelas kelompok sd smp sma smk sdn smpn sman negeri
  hari jam pukul tanggal tgl bulan tahun minggu pekan ke bagian part episode eps seri sesi vol volume putaran babak tahap tahapan juara peringkat
  posisi tps anak cucu cm kg liter orang kali ribu juta miliar persen rp
`;
