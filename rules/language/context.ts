import type { contextSignals, cueSignals } from '../signal.ts';

type Cue = (typeof cueSignals)[number];

/** A kind of context, the phrases that show it, and the cues in the same sentence that it turns off. */
export interface Context {
  id: (typeof contextSignals)[number];
  silences: readonly Cue[];
  phrases: string;
}

const opinion: readonly Cue[] = [
  'mock',
  'support',
  'praise',
  'favour',
  'win',
  'celebrate',
  'rally',
  'attack',
  'programme',
  'invite',
  'hoax',
  'membership',
  'team',
];

/** What a headline only reports. */
export const reported: readonly Cue[] = [
  ...opinion,
  'jeer',
  'taunt',
  'call',
  'reject',
  'mobilise',
  'self-candidacy',
];

/** Everything that may turn a cue off. Denial is found beside the cue itself, by `negators`. */
export const contexts: readonly Context[] = [
  // Turns whole rules off: each row says so in its `unless`.
  {
    id: 'neutrality',
    silences: [],
    phrases: `
      (netral|netralitas|dilarang|melarang|larangan|terlarang)
      (ikrar|pakta integritas)
      (asn|pns|pegawai|tni|polri|kades|aparat) * (tidak boleh|jangan|dilarang|harus netral|wajib netral|netral)
      tidak (boleh|diperbolehkan|dibenarkan) * (~dukung|kampanye|berkampanye|berpihak|memihak|terlibat|~pilih)
      tidak (berpihak|memihak|mendukung siapapun|memihak siapapun|mendukung salah satu)
      (siapapun|siapa pun|manapun|mana pun|apapun) [yang|presidennya|pilihanmu|pilihannya|calon|gubernurnya|bupatinya]
      (semua|seluruh|kedua|ketiga|keempat|setiap|para) (paslon|pasangan calon|capres|kandidat|calon|kontestan)
      salah satu (paslon|pasangan|calon|kandidat|pihak)
      (lawan|tolak|~tolak|stop|setop|cegah|tangkal|hindari|waspada|waspadai|laporkan|bahaya|anti|perangi|hajar|berantas|mitigasi|awasi|tindak|katakan tidak|no) * (politik uang|money politic|money politics|money politik|serangan fajar|hoaks|hoax|hoak|ujaran kebencian|sara|kampanye hitam|politisasi|vote buying|jual beli suara|intimidasi|black campaign|isu sara|kecurangan|disinformasi|berita bohong)
      (politik uang|money politics|hoaks|hoax|ujaran kebencian|serangan fajar|black campaign|intimidasi|kecurangan) * (dilarang|pidana|sanksi|laporkan|jangan|ditolak|bahaya|dilawan|harus|bisa dipidana|adalah pelanggaran|merusak|haram)
      (laporkan|lapor) * (bawaslu|panwaslu|polisi|panwascam|sentra gakkumdu|gakkumdu)
      jangan * (terprovokasi|terpecah|terpengaruh|politisasi|golput|percaya hoaks|percaya hoax|sebarkan hoaks|sebar hoaks|mudah percaya)
      beda pilihan * (tetap|boleh|biasa|jangan bermusuhan|jangan bertengkar|jangan ribut|saudara|rukun|damai|wajar|bersaudara)
    `,
  },
  {
    id: 'institution',
    silences: opinion.filter((cue) => cue !== 'hoax'),
    phrases: `
      (kpu|bawaslu|dkpp|panwaslu|panwascam|panwaslih|kpps|pps|ppk|kpud|gakkumdu|kip|mk|mahkamah konstitusi)
      (sahabat bawaslu|teman pemilih|temanpemilih|sahabatbawaslu|kesbangpol|polres|polda|polsek|kapolres|kapolda|kapolri|dandim|danrem|kodim|satpol pp|menpan|menpanrb|kemendagri|mendagri)
    `,
  },
  {
    id: 'news',
    silences: [...opinion, 'mobilise', 'self-candidacy', 'id-card-support', 'money', 'threat'],
    phrases: `
      (kata|ujar|sebut|tutur|ucap|ungkap|imbuh|menurut|dilansir|dikutip|melansir|mengutip|pungkas|jelasnya|katanya|ujarnya|ucapnya|tuturnya|klaim|diklaim|mengklaim|menyebut|mengatakan|menyatakan|mengaku|mengungkapkan|menjelaskan|memprediksi|menilai|dinilai|dianggap|disebut|diperintah|dikabarkan|diyakini|nyatakan|diminta|menganggap|menyangsikan)
      (survei|survey|lsi|indikator politik|litbang kompas|charta politika|poltracking|quick count|hitung cepat|real count|elektabilitas|rekapitulasi|exit poll|voxpopuli|smrc|jajak pendapat)
      (jelang|menjelang|soal|terkait|respons|tanggapi|menanggapi|ditanya|begini|alasan|ini kata|inilah|daftar|profil|simak|breaking|breaking news|berita|kronologi|pengamat|wartawan|sumber|update|hasil|peta|mengapa|apa kata|kabarnya)
      (resmi|akan) (deklarasi|mendaftar|mengumumkan|diumumkan|ditetapkan|diusung|usung|mengusung|mencabut|menarik|menerima)
      ~pilih {who} [dan] (sebagai|jadi|untuk mendampingi|dampingi)
      (bila|jika|apabila) {who} * (menang|terpilih|jadi)
      (usung|mengusung|diusung|merapat ke|koalisi|berkoalisi) * {who}
      {who} (dukung|mendukung|pilih|memilih|usung|incar|targetkan|soroti|ajak|minta|klaim|sebut|bantah|gelar|temui|bertemu|hadiri|buka|tutup|tolak|menolak|berharap|ungkap|siap|janji|berjanji|tanggapi|respons|tunggu|apresiasi|harap|ingatkan|puji|kritik|sindir|akui|bicara|jelaskan|tegaskan|optimis|optimistis|yakin) * {who}
      {who} (incar|targetkan|soroti|klaim|bantah|gelar|temui|bertemu|hadiri|tanggapi|respons|apresiasi|ingatkan|sindir|akui|bicara|jelaskan|tegaskan|tekankan|tantang|kritik|singgung|menyangsikan|optimis|optimistis|berterima|beri|hormati|pamit|suarakan|nyatakan|harap|minta)
    `,
  },
  {
    id: 'election-information',
    silences: [
      'support',
      'praise',
      'win',
      'rally',
      'celebrate',
      'invite',
      'hoax',
      'mobilise',
      'id-card-support',
    ],
    phrases: `
      (hak pilih|hak suara|dptb|dpt|daftar pemilih|pindah memilih|tahapan pemilu|tahapan pilkada|jadwal pemilu|debat|debat publik|debat capres|cara mencoblos|cara nyoblos|visi misi|visi dan misi|nonton debat|daftar calon|golput|pengundian nomor|nomor urut paslon|pemungutan suara|gunakan hak|pendidikan pemilih|literasi politik|pendidikan politik|pemilu damai|pilkada damai|cek fakta|tidak benar|hoaks|hoax)
      (datang|ke) * tps
    `,
  },
  {
    id: 'sport',
    silences: ['support', 'praise', 'favour', 'win', 'call', 'attack', 'celebrate', 'reject', 'rally'],
    phrases: `
      (gol|liga|timnas|laga|skor|klub|pertandingan|voli|badminton|bulutangkis|futsal|sepak bola|sepakbola|basket|turnamen|piala|medali|pelatih|kiper|striker|semifinal|final|stadion|suporter|motogp|balap|lomba|porprov|pon|marathon|gim|game|mabar|ranked|kesebelasan|persib|persija|persebaya|arema|juara umum|lomba desa|cerdas cermat|olimpiade|klasemen|adzan)
    `,
  },
  {
    id: 'medicine',
    silences: ['support', 'praise', 'favour', 'win', 'call'],
    phrases: `
      (keseleo|patah tulang|vaksin|vaksinasi|imunisasi|obat|dosis|operasi|rumah sakit|puskesmas|dokter|infus|terapi|pasien|demam|luka|cedera|posyandu)
    `,
  },
  {
    id: 'condolence',
    silences: [...opinion, 'call'],
    phrases: `
      (innalillahi|inalillahi|turut berduka|berduka cita|dukacita|belasungkawa|bela sungkawa|rip|husnul khotimah|husnul khatimah|almarhum|almarhumah|wafat|meninggal dunia|lekas sembuh|cepat sembuh|get well)
      selamat (ulang tahun|milad|hari raya|idul fitri|idul adha|natal|tahun baru|nyepi|waisak|menikah|menempuh hidup baru|pagi|siang|sore|malam|hari|menunaikan)
    `,
  },
  {
    id: 'duty',
    silences: ['support', 'praise', 'favour', 'invite', 'mobilise', 'programme', 'rally', 'call'],
    phrases: `
      (pelayanan|jam layanan|dinas perdagangan|pasar murah|disdukcapil|dukcapil|samsat|e ktp|ktp el|perekaman ktp|apel pagi|upacara|tugas dinas|surat tugas|rapat koordinasi|rakor|musrenbang)
    `,
  },
];

/** A cue right after one of these is denied. */
export const negators: ReadonlySet<string> = new Set(
  'tidak jangan bukan belum tanpa ogah emoh mustahil haram enggan anti batal'.split(' '),
);
/** Javanese "aja" forbids where a clause begins; elsewhere it is "only". */
export const openingNegators: ReadonlySet<string> = new Set('aja ulah'.split(' '));
/** Between a negator and a cue these turn the denial around: "jangan lupa", "tidak ragu". */
export const reversers: ReadonlySet<string> = new Set(
  'lupa ragu takut bosan berhenti tunda malu salah cuma hanya lelah sekadar bingung capek saja ada kalah'.split(
    ' ',
  ),
);
