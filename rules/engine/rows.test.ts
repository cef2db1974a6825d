// @vitest-environment node
// For every rule what must meet it, beside what looks like it and is ordinary life.
import { describe, expect, test } from 'vitest';
import type { Activity, Draft, Role, Target } from '../draft.ts';
import { rules } from '../regulation/rules/index.ts';
import { judgeWith } from './fixture.ts';
import { waitingRules } from './waiting.ts';

interface Row {
  activity?: Activity;
  role?: Role;
  day?: string;
  target?: Target;
  /** Own words that meet the rule. */
  met: string[];
  /** Own words that must stay clear, with the same activity, role, day and target unless given. */
  ordinary: string[];
  ordinaryTarget?: Target;
}

const before = '2024-06-01';
const quietDay = '2024-11-25';
const afterVote = '2024-12-10';
const campaignPost: Target = { name: 'Warga', text: 'Ayo menangkan Candra Contohari!' };
const news: Target = {
  name: 'detikcom',
  handle: '@detikcom',
  text: 'KPU tetapkan Candra Contohari dan Rangga Misalkara sebagai calon bupati',
};

const table: Record<string, Row> = {
  'dukungan-calon-post': {
    met: [
      'Ayo pilih Candra Contohari!',
      'pokoknya aku milih Candra Contohari titik',
      'C0bl0s nomer 2 yaa',
      'd.u.k.u.n.g Rangga Misalkara',
      'D u k u n g Rangga Misalkara gaes',
      '𝐂𝐨𝐛𝐥𝐨𝐬 𝐩𝐚𝐬𝐥𝐨𝐧 𝟎𝟐',
      'Сoblos pаslon 02', // Cyrillic С and а
      'dukuuuung Candra Contohari terussss',
      'co\u200bblos pas\u200blon 1',
      'Gaskeun Candra-Dewi!!',
      'semoga candradewi terpilih jadi bupati',
      'Lembayung Permisalya untuk rakyat, insyaallah menang',
      'menangkan02 yuk #menangkan02',
      'jangan lupa coblos nomor urut dua besok',
      'Risma pilihan kita di pilkada nanti, calon wali kota terbaik',
      'Coblos Tarmizi Gandrungan, sing liyane ora usah',
      'Salam dua jari, menangkan Rangga-Sinta',
    ],
    ordinary: [
      'Yuk pilih menu makan siang, aku nomor dua aja',
      'Aku pilih 2 baju, yang merah sama yang biru',
      'Nomor urut 2 di antrean puskesmas, masih lama',
      'Risma teman sekolahku ulang tahun, semoga sukses selalu',
      'Bu Risma jadi pilihan kita buat ketua arisan',
      'Budi menang lomba catur tingkat RT',
      'Ayo dukung UMKM lokal, beli produk tetangga',
      'Tim voli kantor menang dua set langsung',
      'Dua jari tangan kananku kapalan',
      'Kampanye gosok gigi di SD 3 berjalan lancar',
      'Nonton konser, penonton nomor satu selalu di depan',
      'Lanjutkan perjuanganmu menyelesaikan skripsi, nak',
      'Pasangan Candra dan Dewi dari kantorku menikah hari Minggu',
    ],
  },
  'dukungan-calon-komentar': {
    activity: 'comment',
    target: campaignPost,
    met: ['Mantap!', 'gas pol pak', '🔥🔥', 'Siap menang', 'Kami dukung bu', 'lanjutkan!!'],
    ordinary: [
      'Innalillahi, turut berduka cita',
      'Lokasinya di mana ya?',
      'Ini jalan depan pasar masih rusak',
      'Mohon ASN tetap netral ya',
      'Jam berapa acaranya?',
    ],
  },
  'bagikan-konten-kampanye': {
    activity: 'share',
    target: campaignPost,
    met: ['', 'titip ya'],
    ordinary: ['', 'Bacaan pagi'],
    ordinaryTarget: news,
  },
  'tagar-slogan-kampanye': {
    met: [
      'Pagi #CandraDewiMenang',
      'misal maju semua!',
      '#RanggaMisalkara2024',
      'Semangat #LembayungPermisalyaBupati',
      'ngopi dulu #candradewi2024',
    ],
    ordinary: [
      '#PilkadaDamai #JanganGolput',
      '#JuaraSatu #LombaDesa',
      'Semua maju bersama #HariGuru',
      '#ContohSoal matematika kelas 5',
      '#Rangga ulang tahun ke-3',
    ],
  },
  'profil-dukungan': {
    activity: 'profile',
    met: [
      'Relawan Candra-Dewi',
      'Guru | Menangkan Rangga-Sinta',
      'ASN, #CandraDewiMenang',
      'pilih 02 harga mati coblos nomor 2',
    ],
    ordinary: [
      'ASN Pemkab Contoh | ayah dua anak',
      'Relawan PMI dan pencinta kopi',
      'Guru SD, penggemar bulu tangkis',
      'Nomor satu di hati istri',
    ],
  },
  'live-kampanye': {
    activity: 'live',
    met: [
      'Live dari deklarasi dukungan Candra Contohari',
      'Suasana kampanye akbar Rangga-Sinta',
      'Lautan manusia menyambut Candra Contohari',
    ],
    ordinary: [
      'Live dari deklarasi pilkada damai',
      'Suasana kampanye imunisasi di posyandu',
      'Jalan sehat HUT Korpri, ramai sekali',
      'Lautan manusia di pantai saat libur',
    ],
  },
  'serang-calon': {
    met: [
      'Rangga Misalkara pembohong',
      'Jangan pilih Candra Contohari lagi',
      'Asal bukan Rangga-Sinta',
      'ogah dukung Candra Contohari',
      'Tenggelamkan RangSinta!',
      'Candra Contohari gak pantas jadi bupati',
      '#RanggaMisalkaraGagal',
      'aja pilih Candra Contohari',
      'emoh pilih paslon 2',
    ],
    ordinary: [
      'Jangan pilih jalur tol, macet total',
      'Tolak permintaan OTP dari siapa pun',
      'Pelatih itu gagal total musim ini',
      'Harga cabai naik terus, capek',
      'Asal bukan hujan, acara jalan terus',
      'Jalan di depan kantor rusak, tolong diperbaiki',
      'Jangan biarkan anak main sendirian',
    ],
  },
  'ajakan-pegawai': {
    activity: 'message',
    met: [
      'Seluruh pegawai wajib pilih Candra Contohari',
      'Arahan pak kadis: menangkan paslon 2',
      'Bapak ibu guru tolong arahkan wali murid untuk dukung Rangga-Sinta',
      'Ajak keluarga dan tetangga coblos Candra Contohari',
    ],
    ordinary: [
      'Seluruh pegawai wajib hadir apel Senin',
      'Arahan pak kadis: laporan paling lambat Jumat',
      'Bapak ibu guru tolong kumpulkan nilai rapor',
      'Ajak keluarga ke posyandu ya',
    ],
  },
  intimidasi: {
    activity: 'message',
    day: '2023-01-01',
    met: [
      'Kalau tidak pilih calon pak bupati, kontrak kalian diputus',
      'Awas kalau gak dukung, saya mutasi',
      'Yang beda pilihan kutandai, jangan harap bantuan cair: dicoret yang tidak pilih',
    ],
    ordinary: [
      'Kalau tidak hadir apel, tunjangan dipotong sesuai aturan',
      'Awas kalau tidak sarapan, nanti lemas',
      'Yang tidak setor laporan saya catat',
      'Kontrak kami diputus vendor minggu lalu',
    ],
  },
  'akun-dinas-memihak': {
    role: 'institution',
    met: [
      'Dinas mendukung Candra Contohari untuk perubahan, ayo pilih Candra Contohari',
      'Kinerja Rangga Misalkara terbukti berhasil',
    ],
    ordinary: [
      'Pelayanan SIM keliling hari ini di alun-alun',
      'Bupati meninjau pasar murah',
      'Selamat Hari Guru Nasional',
      'Pendaftaran sekolah dibuka Senin',
    ],
  },
  'program-untuk-calon': {
    met: [
      'Bantuan ini dari Candra Contohari untuk warga',
      'Terima kasih Candra Contohari atas jembatan baru',
      'Berkat Rangga Misalkara jalan desa kami mulus',
    ],
    ordinary: [
      'Bantuan ini dari Kementerian Sosial',
      'Terima kasih Dinas PUPR atas jembatan baru',
      'Berkat gotong royong jalan desa kami mulus',
      'Program beasiswa dari provinsi sudah dibuka',
    ],
  },
  'undang-calon-acara-dinas': {
    met: [
      'Workshop literasi dinas, narasumber utama Candra Contohari',
      'Kami mengundang Bapak Rangga Misalkara di acara sekolah',
    ],
    ordinary: [
      'Workshop literasi dinas, narasumber dari Perpusnas',
      'Kami mengundang wali murid ke rapat sekolah',
      'Seminar gizi bersama dokter puskesmas',
      'Undangan syukuran pindah rumah',
    ],
  },
  'politik-uang': {
    day: '2023-01-01',
    met: [
      'Pilih dia nanti dapat sembako',
      '100 ribu per suara, minat inbox',
      'Yang coblos nomor 2 dikasih amplop',
      'Mana nih serangan fajar, kok belum cair',
    ],
    ordinary: [
      'Tolak politik uang!',
      'Dapat amplop THR dari nenek',
      'Bagi-bagi sembako untuk panti asuhan',
      'Politik uang dapat dipidana, laporkan ke Bawaslu',
      'Beli dua gratis satu, pilih warna sesukamu',
      'Suaranya bagus, seratus ribu penonton datang',
    ],
  },
  'ujaran-kebencian': {
    day: '2023-01-01',
    met: [
      'Usir semua orang kafir dari kampung ini',
      'Dasar kadrun',
      'kaum cebong tolol semua',
      'Haram pilih pemimpin kafir',
    ],
    ordinary: [
      'Anak kodok namanya kecebong',
      'Kampret, ketinggalan kereta',
      'Belajar bahasa Cina dan Arab itu seru',
      'Warga Papua dan Jawa makan bersama',
      'Anjing tetangga lucu sekali',
      'Kelelawar disebut juga kampret di Jawa',
    ],
  },
  'berita-bohong': {
    day: '2023-01-01',
    met: [
      'Viralkan sebelum dihapus!',
      'Tujuh kontainer surat suara sudah tercoblos ditemukan',
      'KPU curang, server KPU sudah disetting',
      'pemilu ini pasti curang',
    ],
    ordinary: [
      'Kabar server KPU diretas itu hoaks, cek fakta',
      'Bagikan ke teman sebelum promo berakhir',
      'Surat suara sudah tiba di gudang KPU',
      'Kontainer beras tiba di pelabuhan',
    ],
  },
  'anggota-parpol': {
    day: '2023-01-01',
    met: [
      'Alhamdulillah resmi jadi kader Gerindra',
      'KTA Golkar sudah di tangan',
      'Saya pengurus DPC PDIP',
      'Kader Partai Demokrat',
    ],
    ordinary: [
      'Resmi jadi kader posyandu',
      'KTA Korpri sudah di tangan',
      'Saya pengurus RT 03',
      'Kader kesehatan desa berkumpul',
      'PKS dengan rumah sakit ditandatangani hari ini',
      'Bayar PBB sebelum jatuh tempo',
      'Masak ikan di pan anti lengket',
      'Naik Garuda ke Medan',
    ],
  },
  'tim-pemenangan': {
    met: [
      'Saya dipercaya jadi koordinator relawan Candra-Dewi',
      'Alhamdulillah bergabung di tim sukses Rangga Misalkara',
      'Saya jadi tim pemenangan paslon',
    ],
    ordinary: [
      'Saya dipercaya jadi koordinator lomba 17-an',
      'Bergabung di tim relawan banjir',
      'Tim sukses acara reuni, terima kasih panitia',
      'Jadi relawan mengajar di desa',
    ],
  },
  'dukungan-ktp': {
    day: before,
    met: [
      'Tolong kumpulkan fotokopi KTP untuk dukungan calon independen',
      'Minta KTP warga buat syarat dukungan calon perseorangan ya',
    ],
    ordinary: [
      'Tolong kumpulkan fotokopi KTP untuk pencairan bansos',
      'Minta KTP buat daftar vaksin ya',
      'KTP saya hilang di angkot',
      'Perekaman KTP-el di kecamatan',
    ],
  },
  'promosi-diri-bakal-calon': {
    day: before,
    met: ['Bismillah saya siap maju sebagai calon bupati', 'Mohon doa restu, saya akan maju di pilkada'],
    ordinary: [
      'Bismillah saya siap maju presentasi',
      'Mohon doa restu, saya akan menikah',
      'Siap maju ke babak final lomba',
      'Saya mendaftar CPNS tahun ini',
    ],
  },
  'masa-tenang': {
    day: quietDay,
    met: ['Coblos Candra Contohari besok', '#CandraDewiMenang', 'Jangan pilih Rangga-Sinta'],
    ordinary: [
      'Besok ke TPS, jangan lupa bawa KTP',
      'Masa tenang, ayo tenang',
      'Semoga pilkada damai',
      'Libur besok mau ke mana?',
    ],
  },
  'euforia-hasil': {
    day: afterVote,
    met: ['Alhamdulillah Candra Contohari menang!'],
    ordinary: [
      'Alhamdulillah pilkada berjalan lancar',
      'Selamat kepada pemenang lomba',
      'Hore, timnas menang',
    ],
  },
  'dukungan-parpol': {
    day: '2026-11-22',
    met: [
      'Hidup Golkar!',
      'Menangkan PDIP di pemilu',
      'Partai NasDem terbaik',
      'Jangan pilih Gerindra',
      'coblos PKS',
      'Pilih PAN',
    ],
    ordinary: [
      'PKS antara dinas dan BPJS',
      'Bayar PBB di samsat',
      'pan cake buatan istri enak',
      'Garuda Indonesia tepat waktu, mantap',
      'Kementerian PAN-RB terbitkan aturan baru',
      'Golkar, PDIP, dan PKB hadir di debat publik',
      'Demokrasi kita makin baik',
      'Buruh pabrik hebat',
    ],
  },
  'suka-konten-kampanye': {
    activity: 'like',
    target: campaignPost,
    met: [''],
    ordinary: [''],
    ordinaryTarget: { name: 'Teman', text: 'Ayo dukung produk lokal, mantap!' },
  },
  'suka-konten-calon-nonkampanye': {
    activity: 'like',
    target: { handle: '@candracontohari', text: 'Jalan pagi.' },
    met: [''],
    ordinary: [''],
    ordinaryTarget: { handle: '@candra_lain', text: 'Jalan pagi.' },
  },
  'ikuti-akun-pemenangan': {
    activity: 'follow',
    target: { handle: '@rangsinta_contoh' },
    met: [''],
    ordinary: [''],
    ordinaryTarget: { name: 'KPU RI', handle: '@KPU_ID' },
  },
  'ikuti-akun-calon': {
    activity: 'follow',
    target: { handle: 'dewiumpamawati', name: 'Dewi' },
    met: [''],
    ordinary: [''],
    ordinaryTarget: { name: 'Dewi Lestari Bakery', handle: 'dewibakery' },
  },
  'gabung-grup-pemenangan': {
    activity: 'join',
    target: { name: 'Tim Pemenangan Rangga-Sinta' },
    met: [''],
    ordinary: [''],
    ordinaryTarget: { name: 'Relawan Banjir Kota Uji' },
  },
};

const draftOf = (row: Row, text: string, target: Target | undefined): Draft => ({
  activity: row.activity ?? 'post',
  text,
  ...(target && { target }),
});

for (const [rule, row] of Object.entries(table)) {
  const judge = judgeWith({ ...(row.day && { day: row.day }), ...(row.role && { role: row.role }) });
  describe(rule, () => {
    test.each(row.met)('met: %s', (text) => {
      expect(judge(draftOf(row, text, row.target)).findings.map((finding) => finding.rule)).toContain(rule);
    });
    test.each(row.ordinary)('clear: %s', (text) => {
      const found = judge(draftOf(row, text, row.ordinaryTarget ?? row.target));
      expect(
        found.findings.filter((finding) => finding.rule === rule || finding.severity !== 'info'),
      ).toEqual([]);
    });
  });
}

test('every rule that can be met is in the table', () => {
  const waiting = new Set(waitingRules(rules).map(({ id }) => id));
  expect(rules.map(({ id }) => id).filter((id) => !waiting.has(id) && !(id in table))).toEqual([]);
});

test('ordinary life outnumbers sixty posts', () => {
  expect(Object.values(table).flatMap((row) => row.ordinary).length).toBeGreaterThan(60);
});
