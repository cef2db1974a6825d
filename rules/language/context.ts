import { type contextSignals, cueSignals } from '../signal.ts';
import { emptyColumn } from './empty-column.ts';
import { everyday } from './everyday.ts';

type Cue = (typeof cueSignals)[number];

/** A kind of context, the phrases that show it, and the cues in the same sentence that it turns off. */
export interface Context {
  id: (typeof contextSignals)[number];
  silences: readonly Cue[];
  phrases: string;
}

const without = (all: readonly Cue[], ...left: readonly Cue[]): readonly Cue[] =>
  all.filter((cue) => !left.includes(cue));

/** What a report only reports. What is grave enough by itself stays: a headline may be somebody's offer, or a hoax. */
export const reported: readonly Cue[] = without(
  cueSignals,
  'hate',
  'hoax',
  'money',
  'threat',
  'id-card-support',
);
/** The person's own voice is no report, whatever stands around it. */
const opinion = without(reported, 'call', 'reject', 'mobilise', 'self-candidacy', 'jeer', 'taunt');
/** Words against somebody, which an office or an occasion does not explain. */
const opposing: readonly Cue[] = ['attack', 'mock'];
const liking = without(opinion, ...opposing);
/** Words that also belong to everyday life: they lean only where nothing explains them. */
const leaning = cueSignals.filter((cue) => ['praise', 'favour', 'mock'].includes(cue));

/** Everything that may turn a cue off. Denial is found beside the cue itself, by `negators`. */
export const contexts: readonly Context[] = [
  // Turns whole rules off: each row says so in its `unless`.
  {
    id: 'neutrality',
    silences: [],
    phrases: `
      (netral|netralitas|dilarang|melarang|larangan|terlarang)
      ikrar
      (asn|pns|pegawai|penyelenggara|aparatur|aparat|kpu|bawaslu|guru|kades|dinas|opd|zona integritas) * pakta integritas
      pakta integritas * (asn|pns|pegawai|penyelenggara|aparatur|aparat|kpu|bawaslu|guru|kades|dinas|opd|peserta|semua|seluruh|para)
      ^ (penandatanganan|teken|tanda tangan|menandatangani) pakta integritas
      (asn|pns|pegawai|tni|polri|kades|aparat) * (tidak boleh|jangan|dilarang|harus netral|wajib netral|netral)
      tidak (boleh|diperbolehkan|dibenarkan) * (~dukung|kampanye|berkampanye|berpihak|memihak|terlibat|~pilih)
      tidak (mendukung siapapun|memihak siapapun|mendukung salah satu)
      tidak (berpihak|memihak) [kepada|pada|ke|terhadap] (siapapun|siapa pun|salah satu|manapun|mana pun|paslon|pasangan|calon|kandidat|partai|pihak|dan|atau)
      tidak (berpihak|memihak) $
      (asn|pns|pegawai|tni|polri|aparat|saya|kami|kita|harus|wajib|tetap|lembaga|institusi|akun ini|media) * tidak (berpihak|memihak)
      (siapapun|siapa pun) [nanti|nnti|saja|calon] yang (menang|terpilih|jadi|nanti|kalian|kamu|anda|dipilih|memimpin|akan|kita|di~pilih|unggul|menjadi|kalah)
      (siapapun|siapa pun|apapun|apa pun) [nanti|nnti|saja|calon] (presiden|presidennya|pemimpinnya|pemenangnya|pilihanmu|pilihannya|pilihan|calon|gubernurnya|bupatinya|gubernur|bupati|walikota|terpilih|menang|kalian|anda|kamu)
      (pilih|memilih|dukung|mendukung|memihak|membela|calon|kepada|pihak|kandidat|paslon) (siapapun|siapa pun|manapun|mana pun)
      ^ (semua|seluruh|kedua|ketiga|keempat|setiap|para) (paslon|pasangan calon|capres|kandidat|calon|kontestan)
      (kepada|untuk|buat|bagi|oleh|pada|dengan|terhadap|hormati|menghormati|undang|mengundang|diikuti|dihadiri|misi|program|gagasan|ajak|mengajak|antar|tetapkan|menetapkan|dan|kalau|jika|agar|supaya|tentang|soal|ke|menurut|nama|profil|jadwal|dukung|pilih|tonton|simak|sukses|selamat|semoga|mari|minta|meminta|mendampingi|hadirkan|menghadirkan) (semua|seluruh|kedua|ketiga|keempat|setiap|para) (paslon|pasangan calon|capres|kandidat|calon|kontestan)
      (semua|seluruh|kedua|ketiga|keempat|setiap|para) (paslon|pasangan calon|capres|kandidat|calon|kontestan) (akan|harus|wajib|telah|sudah|memiliki|punya|dan|hadir|sepakat|diminta|untuk|yang|mendapat|menandatangani|baik|sama|adalah|bisa|peserta|bupati|gubernur|walikota|presiden)
      salah satu (paslon|pasangan|calon|kandidat|pihak)
      (lawan|tolak|~tolak|stop|setop|cegah|tangkal|hindari|waspada|waspadai|laporkan|bahaya|anti|perangi|hajar|berantas|mitigasi|awasi|tindak|katakan tidak|no) * (politik uang|money politic|money politics|money politik|serangan fajar|hoaks|hoax|hoak|ujaran kebencian|sara|kampanye hitam|politisasi|vote buying|jual beli suara|intimidasi|black campaign|isu sara|kecurangan|disinformasi|berita bohong)
      (politik uang|money politics|hoaks|hoax|ujaran kebencian|serangan fajar|black campaign|intimidasi|kecurangan) * (dilarang|pidana|sanksi|laporkan|jangan|ditolak|bahaya|dilawan|harus|bisa dipidana|adalah pelanggaran|merusak|haram)
      (laporkan|lapor) * (bawaslu|panwaslu|polisi|panwascam|sentra gakkumdu|gakkumdu)
      jangan * (terprovokasi|terpecah|terpengaruh|politisasi|percaya hoaks|percaya hoax|sebarkan hoaks|sebar hoaks|mudah percaya)
      beda pilihan * (tetap|boleh|biasa|jangan bermusuhan|jangan bertengkar|jangan ribut|saudara|rukun|damai|wajar|bersaudara)
    `,
  },
  { id: 'neutrality', silences: [], phrases: emptyColumn },
  {
    id: 'institution',
    silences: liking,
    phrases: `
      (kpu|bawaslu|dkpp|panwaslu|panwascam|panwaslih|kpps|pps|ppk|kpud|gakkumdu|mahkamah konstitusi)
      (sahabat bawaslu|teman pemilih|temanpemilih|sahabatbawaslu|kesbangpol|polres|polda|polsek|kapolres|kapolda|kapolri|dandim|danrem|kodim|satpol pp|menpan|menpanrb|kemendagri|mendagri)
    `,
  },
  {
    // Only what says whose words they are: how a report is written is judged by `headlines`.
    id: 'news',
    silences: without(cueSignals, 'hate', 'hoax'),
    phrases: `
      (ujarnya|ucapnya|tuturnya|jelasnya|imbuhnya|ungkapnya|tegasnya|pungkas|pungkasnya|imbuh|dilansir|dikutip|melansir)
      (kata|ujar|tutur|ucap|ungkap|menurut|jelas) (pengamat|analis|peneliti|survei|survey|lsi|ketua|jubir|juru bicara|direktur|sekjen|politisi|politikus|anggota|kepala|menteri|kapolres|kapolda|warga|saksi|dosen|pakar)
      (survei|survey|lsi|smrc|poltracking|indikator politik|litbang kompas|charta politika|voxpopuli|elektabilitas|quick count|hitung cepat|real count|rekapitulasi|exit poll) * (persen|mencatat|catat|menunjukkan|menempatkan|menempati|rilis|merilis|unggul|sementara|kpu)
      (hasil|rilis|lembaga) (survei|survey|hitung cepat|quick count|real count|rekapitulasi|exit poll|jajak pendapat)
      (tegaskan|beberkan|ungkapkan|sebutkan|paparkan|benarkan) (tidak|bahwa|soal|alasan|belum|akan|pertemuan|hal)
      (resmi|akan) (mendaftar|mengumumkan|diumumkan|ditetapkan|diusung|usung|mengusung|mencabut|menarik|menerima)
    `,
  },
  {
    id: 'election-information',
    silences: without(liking, 'call', 'self-candidacy'),
    phrases: `
      (hak pilih|hak suara|dptb|daftar pemilih|pindah memilih|tahapan pemilu|tahapan pilkada|jadwal pemilu|jadwal kampanye|debat publik|cara mencoblos|cara nyoblos|daftar calon|pengundian nomor|nomor urut paslon|pemungutan suara|gunakan hak|pendidikan pemilih|literasi politik|pendidikan politik|pemilu damai|pilkada damai)
      (jadwal|lokasi|titik|pembagian|pengundian) [zona|zonasi|wilayah] (kampanye|rapat umum)
      (pakta|deklarasi|komitmen) [kampanye|pemilu|pilkada|pilgub|pilbup|pilwalkot|pilwako] damai
      (jadwal|saksikan|nobar|siaran langsung|jelang|tema|moderator|panelis) * debat
      debat * (pukul|wib|disiarkan|tayang|digelar|jadwal|bertema|moderator|panelis)
      (pelajari|baca|simak|bandingkan|unduh|bedah) * (visi misi|visi dan misi)
      (siapa|siapakah|mana) [yang] [menurut kalian] (lebih|paling) (mumpuni|siap|layak|pantas|cocok|pas|kuat|unggul|berpeluang|tepat|banyak|populer)
      (siapa|siapakah|menurut kalian|menurutmu|menurut anda) [yang|capres|calon|paslon|cagub|cabup|presiden|siapa] [kalian|kamu|anda|yang|akan|bakal|paling] (pilihanmu|pilihanku|pilihan kalian|pilihan anda|pilih|jagoanmu|jagoan kalian|menang|unggul|terpilih|layak|pantas|cocok|dukung)
    `,
  },
  {
    // Told false, or asked against each other.
    id: 'election-information',
    silences: [...leaning, 'hoax'],
    phrases: `
      (hoaks|hoax|tidak benar|cek fakta|disinformasi|misinformasi)
      {who} (vs|versus|atau|ataukah|maupun|apa|opo) {who}
      ^ (siapa|siapakah) [saja|aja|wae] (yang|calon|nomor) * (dapat|hadir|maju|ikut|nomor|diundang|datang|tampil|mendaftar|calon|bupati|gubernur|walikota|presiden)
    `,
  },
  {
    id: 'election-information',
    silences: [...reported, 'hoax', 'hate'],
    phrases: `
      (kabar|klaim|isu|narasi|video|foto|unggahan|informasi|pesan) * (adalah|itu|merupakan|ternyata|dipastikan) (hoaks|hoax|tidak benar|keliru|salah|palsu)
      ^ (hoaks|hoax|salah|disinformasi|misinformasi|cek fakta) ^
    `,
  },
  {
    id: 'news',
    // Whose pride or praise is told, and whose office.
    silences: [...leaning, 'membership'],
    phrases: `
      {who} [pun|juga|turut|ikut|mengaku|sempat|langsung|sangat|merasa|turut] (mengapresiasi|apresiasi|memuji|puji|mengaku bangga|merasa bangga|mengaku senang|mengucapkan|berterima kasih kepada|bangga karena|bangga atas)
      (oleh|kepada|bersama|menurut|kata|ujar|dengan) * * (ketua|sekretaris|bendahara|kader|anggota|pengurus|fungsionaris) [dpc|dpd|dpw|dpp|pac|ranting] {partai}
    `,
  },
  {
    // Somebody's own words, passed on.
    id: 'news',
    silences: [...leaning, 'programme'],
    phrases: `
      {who} [pun|juga|lalu|sempat|kemudian|kembali|sendiri] (menuturkan|mengatakan|mengaitkan|berujar|menyampaikan|menjelaskan|menyatakan|memaparkan|mengklaim|meyakini)
      (papar|tutur|imbuh|pungkas) {who}
      menurut {who}
      (ingatkan|imbau|mengingatkan|mengimbau) (kader|pendukung|relawan|simpatisan|pendukungnya|kadernya|relawannya)
    `,
  },
  {
    // A count that goes on, and what a party has decided.
    id: 'news',
    silences: [...leaning, 'win'],
    phrases: `
      (quick count|hitung cepat|real count|rekapitulasi|penghitungan suara) * * (masih jalan|masih berjalan|masih berlangsung|belum selesai|belum kelar)
      {partai} (resmi|sepakat) (dukung|mendukung|usung|mengusung|menduetkan|duetkan)
    `,
  },
  {
    // Another's mocking words are theirs, where it says so.
    id: 'news',
    silences: ['jeer'],
    phrases: `
      {who} [pun|juga|sempat|lalu|kemudian|kembali] (menuturkan|mengatakan|menyebut|menyampaikan|menjelaskan|menyatakan|mengklaim|menilai) (jika|bahwa|kalau|soal|adanya)
    `,
  },
  {
    id: 'sport',
    silences: without(reported, 'programme', 'invite', 'membership', 'team', 'mobilise', 'self-candidacy'),
    phrases: `
      (gol|liga|laga|skor|klub|pertandingan|voli|badminton|bulutangkis|futsal|sepak bola|sepakbola|basket|turnamen|piala|medali|kiper|striker|semifinal|stadion|suporter|motogp|balap|porprov|pon|marathon|gim|mabar|ranked|kesebelasan|persib|persija|persebaya|arema|juara umum|lomba desa|cerdas cermat|olimpiade|klasemen|adzan|mtq)
      timnas (indonesia|garuda|putra|putri|basket|voli|futsal|u|senior|kita|main|lawan|menang|kalah|juara)
      (lomba|final|juara) (desa|antar|tingkat|lari|masak|mewarnai|pidato|voli|catur|agustusan|17an|kelas|sekolah|favorit)
    `,
  },
  {
    id: 'medicine',
    silences: [...leaning, 'support', 'win', 'call'],
    phrases: `
      (keseleo|patah tulang|vaksin|vaksinasi|imunisasi|obat|dosis|operasi|rumah sakit|puskesmas|dokter|infus|terapi|pasien|demam|luka|cedera|posyandu)
    `,
  },
  {
    id: 'condolence',
    silences: [...opinion, 'call'],
    phrases: `
      (innalillahi|inalillahi|turut berduka|berduka cita|dukacita|belasungkawa|bela sungkawa|rip|husnul khotimah|husnul khatimah|almarhum|almarhumah|wafat|meninggal dunia|lekas sembuh|cepat sembuh|get well)
    `,
  },
  {
    // Good wishes on a day are no campaign, unless they turn into one.
    id: 'condolence',
    silences: [...leaning, 'celebrate', 'invite'],
    phrases: `
      selamat (ulang tahun|milad|hari raya|idul fitri|idul adha|natal|tahun baru|nyepi|waisak|menikah|menempuh hidup baru|menunaikan|menjalankan|berpuasa|hari)
    `,
  },
  {
    // Of those who share a candidate's name.
    id: 'everyday',
    silences: [],
    phrases: everyday,
  },
  {
    id: 'duty',
    silences: [...without(liking, 'win', 'celebrate', 'membership', 'team'), 'mobilise', 'call'],
    phrases: `
      (pelayanan|jam layanan|dinas perdagangan|pasar murah|disdukcapil|dukcapil|samsat|ktp el|perekaman ktp|apel pagi|upacara|tugas dinas|surat tugas|rapat koordinasi|rakor|musrenbang|cuti bersama)
    `,
  },
  {
    // Traffic and weather on the day.
    id: 'duty',
    silences: leaning,
    phrases: `
      (arus|lalin|lalu lintas|jalan|jalur|akses) * (dialihkan|ditutup|dibuka tutup)
      (semoga|mudah-mudahan|moga|moga-moga) [cuaca|cuacanya|saja|tidak|jangan|besok|nanti] (hujan|cerah|macet|panas|reda|terang)
    `,
  },
  {
    // Who leads a ceremony leads no count of votes.
    id: 'duty',
    silences: ['win', 'support'],
    phrases: `
      (memimpin|pimpin|mimpin) [langsung|jalannya] (upacara|rapat|apel|doa|sidang|delegasi|salat|shalat|tahlil|diskusi|musyawarah|senam|gowes|rombongan|kontingen|rakor|sosialisasi|pasukan)
    `,
  },
  {
    id: 'election-information',
    silences: ['support'],
    phrases: `
      (terbelah|terbagi|bersaing|imbang|antara) [antara] {who}
    `,
  },
  {
    // Asking something of an office, and its holder at work.
    id: 'duty',
    silences: [...leaning, 'support', 'programme', 'invite'],
    phrases: `
      (tolong|mohon|minta|kapan|harap|usul|lapor|laporan|keluhan) * (jalan|jalanan|lampu|pju|banjir|sampah|drainase|selokan|jembatan|listrik|air|pdam|bandara|terminal|pasar|macet|kemacetan|trotoar|parkir|sekolah|puskesmas|rumah sakit|bpjs|ktp|kk|bansos|pupuk|honor|tunjangan|cpns|pppk|harga|sembako|bbm|elpiji|perbaiki|diperbaiki|dibangun|diaspal|ditindak|ditindaklanjuti|dicek)
      (dijadwalkan|direncanakan|diagendakan|turut|batal) [untuk] (hadir|datang|membuka|tiba)
      (terima kasih|terimakasih|matur nuwun|hatur nuhun) * {who} * (sambutan|hadir|kehadiran|membuka|kunjungan|arahan|undangan|konfirmasi|infonya|informasinya)
      ^ (siap|izin|ijin|lapor|mohon izin|mohon ijin) {who} * (laporan|berkas|data|surat|terlampir|melaporkan|dilaporkan|laksanakan|dilaksanakan|bertanya)
      (jalan|lampu|jembatan|drainase|pju|listrik|sampah|aspal) * (rusak|mati|berlubang|putus|menumpuk|padam|tersumbat)
      (presiden|wapres|gubernur|wagub|bupati|wabup|walikota|wali kota|menteri|sekda|camat|kadis|kepala dinas) {who} * (meresmikan|resmikan|membuka|melantik|meninjau|menyerahkan|menghadiri|hadiri|memimpin|menandatangani|mengukuhkan|menerima|mengunjungi|menetapkan|mengundang|menyampaikan|memberikan|tiba)
    `,
  },
];

/** A cue right after one of these is denied. */
export const negators = 'tidak jangan bukan belum tanpa ogah emoh mustahil haram enggan anti batal';
/** Javanese "aja" forbids where a clause begins; elsewhere it is "only". */
export const openingNegators = 'aja ulah';
/** Between a negator and a cue these turn the denial around: "jangan lupa", "tidak ragu". */
export const reversers =
  'lupa ragu takut bosan berhenti tunda malu salah cuma hanya lelah sekadar bingung capek saja ada kalah';
