import {
  at,
  campaign,
  comment,
  face,
  follow,
  hand,
  join,
  kpu,
  like,
  live,
  message,
  photo,
  post,
  profile,
  type RuleExamples,
  read,
  reply,
  rsvp,
  share,
} from './example.ts';

/**
 * Every rule from both sides, by its id; everybody in them is made up. A test runs each through the judge, so that no page
 * shows an example of which the guard thinks otherwise.
 */
export const ruleExamples: Readonly<Record<string, RuleExamples>> = {
  'dukungan-calon-post': {
    avoid: [
      post('Gas pol CandraDewi! Coblos nomor 1 ya bapak ibu.'),
      post('Semoga RangSinta menang, aamiin.'),
    ],
    fine: [
      post('Ayo datang ke TPS 27 November, gunakan hak pilih. Pilihan masing-masing, rahasia.'),
      post('Hari ini KPU Contoh menetapkan tiga pasangan calon. Jadwal debat ada di laman KPU.'),
    ],
  },
  'dukungan-calon-komentar': {
    avoid: [
      comment('Gas, lanjutkan! Menang satu putaran 🔥', campaign),
      reply('Saya dukung LemJaka, harga mati.'),
    ],
    fine: [
      comment('Turut berduka cita, semoga keluarga diberi ketabahan.', {
        name: 'Warga Contoh',
        text: 'Telah berpulang ayahanda kami tercinta.',
      }),
      comment('TPS saya pindah ke balai desa, ya?', kpu),
    ],
  },
  'bagikan-konten-kampanye': {
    avoid: [
      share(campaign),
      share({ name: 'Warga Contoh', text: 'Program RangSinta: sekolah gratis. Ayo pilih RangSinta!' }),
    ],
    fine: [
      share(kpu),
      share({ name: 'Kabar Contoh', text: 'KPU tetapkan tiga pasangan calon Pemilihan Bupati Contoh' }),
    ],
  },
  'tagar-slogan-kampanye': {
    avoid: [post('Pagi yang cerah! #CandraDewiMenang'), post('Misal Maju Semua, selamat berakhir pekan.')],
    fine: [post('Pagi yang cerah! #ASNNetral'), post('Ikrar sudah dibaca bersama. #ASNNetral #PilkadaDamai')],
  },
  'profil-dukungan': {
    avoid: [profile('Relawan CandraDewi | guru | ayah dua anak'), profile('#RangSintaMenang')],
    fine: [
      profile('Guru SDN 1 Contoh. Pendapat pribadi.'),
      profile('Analis kebijakan, Pemkab Contoh. #ASNNetral'),
    ],
  },
  'live-kampanye': {
    avoid: [
      live('Live dari kampanye akbar CandraDewi di alun-alun!'),
      post('Suasana deklarasi RangSinta pagi ini, meriah sekali.'),
    ],
    fine: [
      post('Nonton debat malam ini di kanal KPU, semua paslon hadir.'),
      live('Siaran langsung upacara Hari Guru di halaman kantor bupati.'),
    ],
  },
  'euforia-hasil': {
    avoid: [post('Alhamdulillah CandraDewi menang, selamat untuk kita semua!')],
    fine: [post('Pemungutan suara berjalan aman. Mari kembali bekerja melayani warga.')],
  },
  'dukungan-parpol': {
    avoid: [
      at('none', post('Ayo pilih Partai Contoh Bersama, partai paling peduli rakyat!')),
      at('none', comment('Saya dukung Partai Contoh Bersama, mantap.')),
    ],
    fine: [at('none', post('Partai Contoh Bersama menggelar musyawarah daerah di Gedung Serbaguna.'))],
  },
  'serang-calon': {
    avoid: [
      post('Jangan pilih LemJaka, kerjanya cuma bohong.'),
      comment('Rangga Misalkara pembohong!', { name: 'Warga Contoh', text: 'Debat tadi seru.' }),
    ],
    fine: [
      post('Jalan di depan pasar berlubang lagi, mohon segera diperbaiki.'),
      post('Video Candra Contohari bagi-bagi amplop itu hoaks, jangan dibagikan.'),
    ],
  },
  'kesan-berpihak': {
    avoid: [
      post('Mantap sih, Candra Contohari datang ke kampung 👍'),
      post('Katanya Rangga Misalkara mau bangun jembatan 🤣🤣'),
    ],
    fine: [
      post('Bupati Candra Contohari meresmikan puskesmas baru, Senin pagi.'),
      post('Bakso depan kantor memang mantap 👍'),
    ],
  },
  'ajakan-pegawai': {
    avoid: [
      message('Seluruh pegawai wajib pilih Candra Contohari.'),
      post('Arahan pak kadis: menangkan paslon 2.'),
    ],
    fine: [
      message('Seluruh pegawai wajib hadir apel Senin pukul 07.00.'),
      message('Ajak keluarga ke TPS, gunakan hak pilih masing-masing.'),
    ],
  },
  intimidasi: {
    avoid: [
      message('Kalau tidak pilih calon pak bupati, kontrak kalian diputus.'),
      message('Awas kalau gak dukung, saya mutasi.'),
    ],
    fine: [message('Kalau tidak hadir apel, tunjangan dipotong sesuai aturan.')],
  },
  'atribut-dinas-kampanye': {
    avoid: [
      photo([read('COBLOS NO 1')], 'Foto berseragam Korpri di depan spanduk calon'),
      photo([], 'Foto mobil dinas di lokasi deklarasi calon'),
    ],
    fine: [photo([], 'Apel pagi berseragam Korpri di halaman kantor.')],
  },
  'akun-dinas-memihak': {
    avoid: [
      post('Dinas kami mendukung Candra Contohari untuk perubahan.'),
      post('Kinerja Rangga Misalkara terbukti berhasil!'),
    ],
    fine: [
      post('Pelayanan KTP-el tetap buka Sabtu ini sampai pukul 12.'),
      post('Bupati meninjau pasar murah Selasa pagi.'),
    ],
  },
  'program-untuk-calon': {
    avoid: [
      post('Bantuan ini dari Candra Contohari untuk warga.'),
      post('Berkat Rangga Misalkara jalan desa kami mulus.'),
    ],
    fine: [post('Bantuan beras dari Kementerian Sosial dibagikan Kamis di balai desa.')],
  },
  'undang-calon-acara-dinas': {
    avoid: [post('Seminar dinas besok menghadirkan narasumber Candra Contohari.')],
    fine: [post('Dinas mengundang KPU Contoh sebagai pembicara sosialisasi pemilih pemula.')],
  },
  'politik-uang': {
    avoid: [
      post('Yang dukung CandraDewi besok dapat sembako, ambil di rumah saya.'),
      message('100 ribu per suara, minat kirim pesan.'),
    ],
    fine: [
      post('Tolak politik uang! Laporkan ke Bawaslu.'),
      post('Pasar murah Dinas Perdagangan: sembako mulai Selasa pagi.'),
    ],
  },
  'ujaran-kebencian': {
    avoid: [at('none', post('Usir semua orang dari suku itu, kafir laknat!'))],
    fine: [at('none', post('Pelayanan loket tadi lambat sekali, semoga diperbaiki.'))],
  },
  'berita-bohong': {
    avoid: [at('none', post('Viralkan! Tujuh kontainer surat suara sudah tercoblos, media diam.'))],
    fine: [
      at('none', post('Kabar tujuh kontainer surat suara itu tidak benar, cek penjelasan KPU.')),
      at('none', post('Kabar TPS pindah itu tidak benar, cek akun KPU.')),
    ],
  },
  'anggota-parpol': {
    avoid: [
      at('none', post('Alhamdulillah resmi jadi kader Partai Contoh Bersama.')),
      at('none', post('KTA Partai Contoh Bersama sudah di tangan.')),
    ],
    fine: [at('none', post('Alhamdulillah resmi jadi kader posyandu.'))],
  },
  'tim-pemenangan': {
    avoid: [
      post('Alhamdulillah bergabung di tim sukses Rangga Misalkara.'),
      post('Saya dipercaya jadi koordinator relawan CandraDewi.'),
    ],
    fine: [
      post('Saya dipercaya jadi koordinator lomba 17-an.'),
      post('Bertugas sebagai KPPS di TPS 04, dengan izin atasan.'),
    ],
  },
  'dukungan-ktp': {
    avoid: [
      message('Tolong kumpulkan fotokopi KTP untuk dukungan calon independen.'),
      post('Minta KTP warga buat syarat dukungan calon perseorangan ya.'),
    ],
    fine: [message('Tolong kumpulkan fotokopi KTP untuk pencairan bansos.')],
  },
  'promosi-diri-bakal-calon': {
    avoid: [post('Bismillah, saya siap maju sebagai calon bupati. Mohon doa restu.')],
    fine: [post('Bismillah, saya siap maju presentasi. Mohon doa restu.')],
  },
  'pasangan-calon-keluarga': {
    avoid: [post('Semoga Candra Contohari terpilih, doa istri menyertai.'), like(campaign)],
    fine: [
      photo([], 'Mendampingi suami, Candra Contohari, mendaftar di KPU hari ini.'),
      post('Selamat ulang tahun, suamiku Candra Contohari, sehat selalu.'),
    ],
  },
  'masa-tenang': {
    avoid: [
      post('Sudah masa tenang, tapi jangan lupa coblos CandraDewi besok.'),
      post('Menangkan RangSinta!'),
    ],
    fine: [
      post('Cara mencoblos yang sah: satu kali pada nomor, foto, atau nama pasangan calon.'),
      post('TPS 04 ada di balai desa, buka pukul 07.00. Bawa KTP-el.'),
    ],
  },
  'suka-konten-kampanye': {
    avoid: [
      like(campaign),
      at('before', like({ name: 'Warga Contoh', text: 'Ayo dukung Candra Contohari!' })),
    ],
    fine: [like(kpu), like({ name: 'Teman kantor', text: 'Juara satu lomba desa!' })],
  },
  'suka-konten-calon-nonkampanye': {
    avoid: [
      like({ name: 'Candra Contohari', handle: '@candracontohari', text: 'Jalan pagi bersama keluarga.' }),
    ],
    fine: [
      like({ name: 'Teman kantor', handle: '@teman_kantor', text: 'Jalan pagi bersama keluarga.' }),
      comment('Turut berduka cita.', { handle: '@candracontohari', text: 'Ibunda kami telah berpulang.' }),
    ],
  },
  'ikuti-akun-pemenangan': {
    avoid: [follow({ name: 'RangSinta untuk Contoh', handle: '@rangsinta_contoh' })],
    fine: [follow({ name: 'KPU Kabupaten Contoh', handle: '@kpu_contoh' })],
  },
  'ikuti-akun-calon': {
    avoid: [follow({ name: 'Candra Contohari', handle: '@candracontohari' })],
    fine: [
      follow({ name: 'Bawaslu Kabupaten Contoh', handle: '@bawaslu_contoh' }),
      follow({ name: 'Pemkab Contoh', handle: '@pemkab_contoh' }),
    ],
  },
  'gabung-grup-pemenangan': {
    avoid: [
      join({ name: 'Relawan CandraDewi' }),
      rsvp({ name: 'Kampanye akbar RangSinta', text: 'Ayo menangkan RangSinta di alun-alun!' }),
    ],
    fine: [
      join({ name: 'Relawan Banjir Kabupaten Contoh' }),
      rsvp({ name: 'Simulasi pemungutan suara', text: 'KPU Contoh mengundang warga belajar mencoblos.' }),
    ],
  },
  'foto-bersama-calon': {
    avoid: [
      photo([face('Candra Contohari'), read('CALON BUPATI')], 'Bertemu di pesta pernikahan'),
      photo([face('Candra Contohari')], 'Reuni sekolah'),
    ],
    fine: [photo([], 'Foto bersama seusai lokakarya pelayanan publik.')],
  },
  'foto-alat-peraga': {
    avoid: [
      photo([read('PASANGAN NOMOR URUT 1'), read('CANDRA-DEWI'), read('COBLOS NO 1')], 'Pulang kantor'),
    ],
    fine: [photo([read('ASN NETRAL'), read('PILKADA DAMAI')], 'Spanduk baru di kantor')],
  },
  'foto-timses-atribut': {
    avoid: [
      photo([read('COBLOS NO 2')], 'Kaus baru'),
      photo([read('RELAWAN'), read('CANDRADEWI')], 'Stiker di motor'),
    ],
    fine: [photo([read('KORPRI')], 'Seragam baru untuk upacara')],
  },
  'foto-pose-jari': {
    avoid: [
      photo([hand('dua-jari')], 'Foto satu ruangan'),
      photo([hand('jempol'), read('COBLOS NO 1')], 'Sore di alun-alun'),
    ],
    fine: [photo([], 'Foto satu ruangan, tangan terkepal.')],
  },
  'surat-suara': {
    avoid: [photo([read('SURAT SUARA'), read('PEMILIHAN BUPATI DAN WAKIL BUPATI')], 'Sudah!')],
    fine: [photo([], 'Sudah menggunakan hak pilih. Foto jari bertinta.')],
  },
  'unggah-ulang-foto-lama': {
    avoid: [photo([face('Candra Contohari')], 'Kenangan lima tahun lalu')],
    fine: [photo([], 'Kenangan lima tahun lalu: tim penyuluh di Desa Umpama.')],
  },
};
