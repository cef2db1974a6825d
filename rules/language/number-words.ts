/** Number words, by number. */
export const spokenNumbers: readonly (readonly [string, number])[] = [
  ['nol', 0],
  ['satu', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['sembilan', 9],
  ['sepuluh', 10],
  ['sebelas', 11],
  ['sewelas', 11],
  ['duabelas', 12],
  ['siji', 1],
  ['hiji', 1],
  ['loro', 2],
  ['duo', 2],
  ['telu', 3],
  ['tilu', 3],
  ['papat', 4],
  ['opat', 4],
  ['limo', 5],
  ['enem', 6],
  ['pitu', 7],
  ['wolu', 8],
  ['songo', 9],
  ['sanga', 9],
  ['sewelas', 11],
  ['sebelas', 11],
  ['rolas', 12],
  ['genep', 6],
  ['ciek', 1],
  ['tigo', 3],
  ['ampek', 4],
  ['tujuah', 7],
  ['setunggal', 1],
  ['sekawan', 4],
  ['gangsal', 5],
  ['besik', 1],
  ['dadua', 2],
  ['setong', 1],
  ['sada', 1],
  ['tolu', 3],
  ['talu', 3],
  ['sedi', 1],
  ['lhe', 3],
  ['peut', 4],
  ['limong', 5],
  ['due', 2],
  ['dhuwa', 2],
  ['rua', 2],
  ['duwa', 2],
  ['tige', 3],
  ['tellu', 3],
  ['tello', 3],
  ['ampat', 4],
  ['epa', 4],
  ['empa', 4],
  ['lime', 5],
  ['lema', 5],
  ['sedi', 1],
  ['settong', 1],
  ['sekek', 1],
  ['ije', 1],
];

/** Signs of the hand for a number. */
export const fingerEmoji: readonly (readonly [string, number])[] = [
  ['☝', 1],
  ['✌', 2],
  ['🤟', 3],
  ['👌', 3],
  ['🖐', 5],
];

/** Words around a number, parted by spaces. */
export const numberWords = {
  /** Before a number these name who stands on the ballot. */
  leads: 'paslon cagub cabup cawalkot capres cawali kubu',
  /** The same, but a queue and a class have such words too. */
  weakLeads: 'pasangan calon kandidat partai gubernur bupati walikota presiden',
  nomor: 'nomor urut',
  /** Words of voting. */
  stab: 'coblos nyoblos mencoblos cobloslah contreng tusuk tusuklah coblosin coblosen dicoblos',
  /** Of taking a side, and whoever takes one: "pendukung 02". */
  choose:
    'pilih milih memilih pilihlah dukung mendukung menangkan memenangkan vote all in tetap hanya ingat pokoknya gas gaskeun sikat merapat ke bersama tim pasti lanjutkan salam jangan tolak relawan hidup milihnya pilihan bismillah menyala nyala kawal dukungan mantap viva bravo pillit pilit piliah pileh pele pilihki pilihmi toblos pendukung pendukungnya kelakuan kubu pasukan timses pemilih fans relawan kader simpatisan buzzer buzzernya capresnya jurkam kemenangan elektabilitas suara',
  /** After a padded number these do: "02 gaspol". */
  follows:
    'gaspol gaskeun jaya pilihan pilihanku presidenku bupatiku gubernurku nyungsep omdo ngeles curang lanjutkan menangkan yes salam',
  /** Before a number these say where or when it is: "RT 02", "TPS 01", "jam 08". */
  places:
    'rt rw tps blok gang jalan km kamar lantai kelas ruang dapil jam pukul tanggal tgl kloter bus gate loket antrean antrian sd sdn smp smpn sma sman smk smkn tk unit seri episode part hal halaman bab pasal ayat versi tipe kode',
  /** A sign of the hand for a number is also a greeting; only directly behind these it is a number. */
  shown:
    'paslon kubu capres coblos nyoblos mencoblos pilih milih memilih dukung mendukung menangkan memenangkan nomor urut salam pilihan',
  /** After the number these count things: "coblos satu kali". */
  units:
    'kali x derajat persen tahun bulan minggu orang surat calon paslon pasangan nama suara lubang partai dari jam hari rb ribu juta kg di antara pilihan kandidat lembar per anak kamar buah ekor rakaat dus box pcs lusin porsi bungkus kantong kotak ton liter meter menit detik januari februari maret april mei juni juli agustus september oktober november desember',
  /** After a number that is said alone: "dua ya semeton". */
  closers:
    'ya yo lah dong saja titik wae bae ae deh tau nggih to tetap lagi pokoknya harga gas gaskeun menang jaya mantap',
  /** Beside a number in a hashtag. */
  tagWords:
    'tolak bukan hoax hoaks bohong kalah gagal stop curang radikal penipu pembohong menang menangkan salam pilih coblos dukung gas paslon relawan tim in aja saja pasti nomor bersama tetap lanjutkan melanjutkan jari satu harus gaskeun gaspol bareng presiden juara unggul solusi ok oke yes sip fix indonesia kita maju',
} as const;

/** Where a 2 doubles the word before it (`orang2`), and where it is a number. */
export const doubling = {
  /** After these a digit is a number: `paslon2`. */
  counted: 'no nomor nomer urut nourut paslon pasangan calon jari capres cawapres cagub caleg tps dapil',
  /** These hang on a doubled word: `habis2an`. */
  endings: 'an nya lah kan in ku mu i kah pun annya',
  /** Before these the 2 counts: `jokowi2periode`. */
  units: 'periode x kali putaran tahun bulan hari jam jari orang jt rb k m t g',
} as const;
