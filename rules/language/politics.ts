import { wordSet } from './word-set.ts';

/** Offices and the people who seek them. */
export const officeWords = wordSet(`
  presiden wapres capres cawapres gubernur wagub cagub cawagub bupati wabup cabup cawabup walikota wawali cawalkot cawali
  bacapres bacagub bacabup bacalon paslon petahana incumbent caleg bacaleg dpr dprd dpd legislator
`);

/** Words that speak of an election: beside them a common name is the candidate's. */
export const electionWords = wordSet(`
  coblos nyoblos mencoblos dicoblos contreng pilpres pilkada pilgub pilbup pilwako pilwalkot pilkot pileg pemilu pilwali kampanye
  berkampanye timses relawan elektabilitas menangkan memenangkan pemenangan bilik tps cabut_nomor usung mengusung diusung kotak_suara
`);

/** Words that speak of parties: beside them `PAN` is the party. */
export const partyWords = wordSet(`
  partai parpol kader caleg bacaleg koalisi dpp dpw dpc fraksi ketum pileg pemilu pilpres pilkada pilgub legislator elektabilitas
  coblos nyoblos mencoblos menangkan memenangkan pengurus_partai politisi politikus kursi capres cawapres cagub simpatisan kampanye
`);

/** Directly before a party's short name in capitals these are enough. */
export const partyVerbs = wordSet(
  'pilih dukung hidup bersama coblos menangkan mendukung memilih tenggelamkan nyoblos gabung kader hanya ingat partai',
);

/** Words that make a hashtag with somebody's name a campaign's. */
export const tagSupport = wordSet(`
  presiden presidenku presidenri wapres gubernur bupati walikota capres cawapres cagub cabup menang menangkan memenangkan pilihan pilih dukung
  bersama untuk for sahabat sobat relawan hebat juara lanjutkan gas gaskeun aja saja bisa siap pasti harus top mantap satu total
  pilihanku pilihankita pilihanrakyat all in kita milih milihnya mending memang idola penerus lebih baik maju terus terbukti merakyat sayang cinta vote
  coblos barisan laskar loyalis mania lovers fans squad army hadir solusi kunci bangkit prestasi kinerja bantu peduli capaian for4 hanya tetap masih petugas rakyat nkri indonesia melanjutkan kuat cerdas jujur tegas berani luar biasa gemoy mania center yes jos sip
`);

/** Words that make a hashtag with somebody's name an attack. */
export const tagAttack = wordSet(`
  tolak menolak ganti gagal bohong pembohong pembual ngibul penipu tipu pengkhianat penghianat khianat berkhianat munafik antek boneka koruptor korupsi mundur
  turunkan lengserkan tangkap penjarakan penculik pelanggar kacau bubarkan tenggelamkan boikot lawan sampah bodoh dungu kadrun cebong kampret
  planga plongo politikidentitas identitas intoleran radikal orba otoriter diktator fasis pki komunis curang asal bukan jangan anti stop
  fitnah hoaks dusta takut pengecut culas licik rakus maling rampok kejam biadab bangkrut ingkar janji kalah tumbang omdo omong kosong
  lengserkan makzulkan gulingkan tumbangkan hoax salahkan ngeles payah badut omon plonga plongo pencitraan karbitan nepotisme dinasti penjilat pecundang zalim ngawur mangkir
`);

/** Titles that may stand between a verb and a name. */
export const titles = wordSet(`
  pak bapak bu ibu mas mbak mba bang bung kang gus cak neng teh uda uni ustad ustaz ustadz kyai kiai kh dr prof ir h hj haji hajah jenderal letjen mayjen
  brigjen kombes tgk tengku tgh tuan guru buya habib ning den raden kak bro om koh ko ci capres cawapres cagub cawagub cabup cawabup caleg calon pasangan
  paslon duet bacapres bacaleg presiden gubernur bupati walikota wapres wagub wabup partai kota ajo nomor si sang sosok beliau para kader
`);
