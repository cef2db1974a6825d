import type { Activity } from '../draft.ts';

/** What people call an activity when they look for its rules, Indonesian and English. */
export const activityNames: Readonly<Record<Activity, string>> = {
  post: 'posting postingan unggah mengunggah status story tweet cuit cuitan thread utas caption menulis konten reel',
  comment: 'komen komentar mengomentari menanggapi comment',
  reply: 'balas membalas balasan mention menanggapi reply',
  share: 'share repost retweet bagikan membagikan sebar menyebarkan teruskan forward tautan link',
  like: 'like jempol love suka menyukai reaksi emoji hati favorit tanda dislike',
  follow: 'follow ikuti mengikuti subscribe langganan akun',
  join: 'join gabung bergabung masuk grup group kanal channel komunitas',
  rsvp: 'hadir menghadiri datang acara event undangan ikut attend',
  photo: 'foto gambar video selfie swafoto berfoto photo picture',
  live: 'live siaran langsung streaming menyiarkan',
  profile: 'profil profile bio foto twibbon bingkai sampul avatar',
  message: 'pesan chat wa whatsapp dm japri telegram grup broadcast message',
};

/** Everyday words under which people look for a rule, beside those of its texts. */
export const ruleNames: Readonly<Record<string, string>> = {
  'dukungan-calon-post':
    'dukung mendukung ajak mengajak pilih coblos menangkan kampanye semoga menang vote support',
  'dukungan-calon-komentar': 'gas lanjutkan semangat menang dukung memuji pujian support',
  'bagikan-konten-kampanye': 'poster kampanye visi misi program baliho berita tim',
  'tagar-slogan-kampanye': 'hashtag tagar slogan semboyan yel jargon',
  'profil-dukungan': 'twibbon bingkai foto profil relawan bio sampul',
  'live-kampanye': 'deklarasi kampanye akbar rapat umum konser orasi rally hadir menghadiri',
  'euforia-hasil': 'menang kemenangan kalah selamat pesta syukuran rayakan pemenang hitung cepat quick count',
  'dukungan-parpol': 'partai parpol dukung simpatisan party',
  'serang-calon':
    'hina menghina ejek kritik jelekkan negatif kampanye hitam golput jangan pilih tolak attack',
  'kesan-berpihak': 'sindir sindiran puji pujian nyinyir ironi bercanda lelucon meme satire',
  'ajakan-pegawai':
    'bawahan anak buah staf guru atasan instruksi arahan kerahkan mobilisasi pengarahan wajib hadir',
  intimidasi: 'ancam ancaman tekan tekanan mutasi pecat takut paksa threat',
  'atribut-dinas-kampanye': 'seragam korpri baju dinas mobil dinas kantor fasilitas negara uniform',
  'akun-dinas-memihak': 'akun resmi akun kantor akun sekolah akun dinas humas admin petahana',
  'program-untuk-calon': 'bansos bantuan jasa program pemerintah petahana terima kasih',
  'undang-calon-acara-dinas': 'narasumber pembicara undangan seminar acara kantor sekolah tamu',
  'politik-uang': 'uang amplop sembako serangan fajar bagi bagi hadiah voucher imbalan suap money bribe',
  'ujaran-kebencian': 'sara suku agama ras hina benci kebencian hate',
  'berita-bohong': 'hoaks hoax kabar bohong fitnah viralkan kecurangan',
  'anggota-parpol': 'kader kta kartu anggota pengurus partai parpol party member',
  'tim-pemenangan': 'timses tim sukses relawan saksi konsultan juru kampanye volunteer',
  'dukungan-ktp': 'ktp fotokopi perseorangan independen surat dukungan',
  'promosi-diri-bakal-calon': 'maju mencalonkan diri nyalon caleg cltn cuti balon daftar run candidate',
  'pasangan-calon-keluarga':
    'suami calon istri calon suami istri isteri pasangan keluarga cltn cuti dampingi spouse husband wife',
  'masa-tenang': 'hari tenang minggu tenang hari h pencoblosan quiet',
  'suka-konten-kampanye': 'jempol like love tanda suka reaksi emoji dislike tidak sengaja',
  'suka-konten-calon-nonkampanye': 'ulang tahun sapaan teman akun calon petahana keluarga',
  'ikuti-akun-pemenangan': 'follow akun tim sukses relawan unfollow subscribe',
  'ikuti-akun-calon': 'follow akun pribadi calon semua calon unfollow',
  'gabung-grup-pemenangan': 'grup wa grup facebook grup telegram relawan ditambahkan dimasukkan',
  'foto-bersama-calon': 'selfie swafoto pesta pernikahan hajatan bertemu bareng kondangan',
  'foto-alat-peraga': 'stiker sticker baliho spanduk poster banner kalender apk bendera billboard',
  'foto-timses-atribut': 'kaus kaos baju topi jaket pin stiker logo lambang seragam partai atribut shirt',
  'foto-pose-jari':
    'jempol telunjuk jari dua jari tiga jari peace metal pistol telepon oke hati korea saranghaeyo salam gaya finger',
  'surat-suara': 'bilik suara tps kertas suara coblosan selfie ballot',
  'unggah-ulang-foto-lama': 'kenangan memori throwback tbt foto lama arsip',
};
