/** Posts that name people on the ballot and take no side, by what makes them neutral: none may even be hinted at. */
export const neutral: Readonly<Record<string, readonly string[]>> = {
  'a headline': [
    'Relawan Petani Deklarasi Dukung Candra Contohari di Pilkada Contoh',
    'Candra Contohari Optimistis Menang Satu Putaran, Rangga Misalkara: Kita Lihat Saja',
    'Golkar Sebut Rangga Misalkara Layak Pimpin Contoh https://berita.contoh/layak-pimpin',
    'Ribuan Warga Sambut Candra Contohari di Alun-alun',
    'Lembayung Permisalya Kritik Program Candra Contohari: Tidak Jelas',
  ],
  'a report': [
    'Calon Bupati Contoh nomor urut 2, Rangga Misalkara, mengatakan timnya yakin menang pada Rabu (27/11).',
    'Ketua Partai Golkar Contoh, Badu, menilai Candra Contohari pantas memimpin dua periode.',
    'RT @contohnews: Pasangan Candra Contohari-Dewi Umpamawati ditetapkan sebagai pemenang Pilkada Contoh.',
    'Jubir tim Rangga-Sinta membantah tudingan itu. Menurut dia, Rangga Misalkara selalu dekat dengan rakyat.',
  ],
  'a survey': [
    'Survei: Candra Contohari unggul tipis',
    'Hasil survei: Candra Contohari 41 persen, Rangga Misalkara 39 persen, Lembayung Permisalya 11 persen',
    'Elektabilitas Rangga-Sinta naik 5 persen, Candra-Dewi turun 2 persen, sisanya belum menentukan',
  ],
  'information on the election': [
    'KPU menetapkan Candra Contohari nomor urut 1 dan Rangga Misalkara nomor urut 2',
    'Saksikan debat Candra Contohari, Rangga Misalkara, dan Lembayung Permisalya malam ini pukul 19.00 WIB',
    'Siapa pilihan kalian? Candra Contohari, Rangga Misalkara, atau Lembayung Permisalya?',
    'Bawaslu Contoh: kampanye Candra Contohari dan Rangga Misalkara berjalan tertib',
  ],
  'a fact-check': [
    '[SALAH] Candra Contohari pembohong dan ditangkap polisi',
    'HOAKS: Rangga Misalkara antek asing',
    'Video Candra Contohari bagi-bagi amplop itu adalah hoaks, jangan dibagikan',
    '[SALAH] Tujuh kontainer surat suara tercoblos untuk Candra Contohari',
  ],
  'an official at work': [
    'Bupati Candra Contohari meresmikan puskesmas baru, Senin pagi.',
    'Wakil Bupati Dewi Umpamawati menyerahkan bantuan kepada korban banjir di Kecamatan Utara',
    'Foto: Gubernur Rangga Misalkara membuka MTQ, juara satu dari Contoh',
  ],
  'asking something of an office': [
    'Pak Candra Contohari, lampu jalan di depan pasar mati sejak Senin',
    '@candracontohari tolong jalan desa kami diperbaiki, rusak parah',
    'Kapan banjir di Uji ditangani, Bu Umpamawati?',
  ],
  'condolence and good wishes': [
    'Innalillahi, turut berduka cita atas wafatnya ayahanda Candra Contohari',
    'Selamat ulang tahun Pak Candra Contohari, sehat dan sukses selalu',
    'Lekas sembuh, Bu Dewi Umpamawati',
  ],
};

/** Posts that look like news, information or greetings, and take a side. */
export const partial: readonly string[] = [
  'Candra Contohari Bupati Kita #CandraDewiMenang',
  'Deklarasi Relawan Candra Contohari di Alun-alun #CandraDewiMenang https://berita.contoh/relawan',
  'Jangan Pilih Rangga Misalkara!',
  'Ayo Menangkan Candra Contohari di Pilkada Contoh',
  'Selamat pagi, jangan lupa coblos Candra Contohari',
  'Selamat ulang tahun Candra Contohari, semoga terpilih jadi bupati',
  'Nonton debat tadi, Candra Contohari pemimpin hebat',
  'Kata siapa kalah? Candra Contohari pasti menang',
  'Rangga Misalkara pembohong, begini kok mau jadi bupati wkwk',
  'Gunakan hak pilihmu, coblos nomor urut 1',
  'Setelah lihat hasil debat makin yakin pilih Rangga Misalkara 🔥',
  'Terkait jalan rusak, Rangga Misalkara memang tukang bohong',
  'RT @contohnews: Candra Contohari kampanye hari ini. Gaspol, kami dukung Candra Contohari!!',
];
