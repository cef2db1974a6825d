/** Offices and the people who seek them. */
export const officeWords = `
  presiden wapres capres cawapres gubernur wagub cagub cawagub bupati wabup cabup cawabup walikota wawali cawalkot cawali
  bacapres bacagub bacabup bacalon paslon petahana incumbent caleg bacaleg dpr dprd dpd legislator
`;

/** Words that speak of an election: beside them a common name is the candidate's. */
export const electionWords = `
  coblos nyoblos mencoblos dicoblos contreng pilpres pilkada pilgub pilbup pilwako pilwalkot pilkot pileg pemilu pilwali kampanye
  berkampanye timses relawan elektabilitas menangkan memenangkan pemenangan bilik tps dapil nyaleg coblosan pencoblosan cabut_nomor usung mengusung diusung kotak_suara
`;

/** Words that speak of parties: beside them `PAN` is the party. */
export const partyWords = `
  partai parpol kader caleg bacaleg koalisi dpp dpw dpc fraksi ketum pileg pemilu pilpres pilkada pilgub legislator elektabilitas
  coblos nyoblos mencoblos menangkan memenangkan pengurus_partai politisi politikus kursi capres cawapres cagub simpatisan kampanye
`;

/** Directly before a party's short name in capitals these are enough. */
export const partyVerbs =
  'pilih dukung hidup bersama coblos menangkan mendukung memilih tenggelamkan nyoblos gabung hanya ingat partai tubuh kubu fraksi elite elit oknum politisi politikus koalisi presiden ketum waketum sekjen jubir caleg dpp dasar si lawan tolak bubarkan antek ustadz kader';

/** Words that make a hashtag with somebody's name a campaign's. */
export const tagSupport = `
  presiden presidenku presidenri wapres gubernur bupati walikota capres cawapres cagub cabup menang menangkan memenangkan pilihan pilih dukung
  bersama untuk for sahabat sobat relawan hebat juara lanjutkan gas gaskeun aja saja bisa siap pasti harus top mantap satu total
  pilihanku pilihankita pilihanrakyat all in kita kami save bareng barengan ayo gaspol fix menuju tetep sayangi love stand with we periode melanjutkan lanjut lanjutken unggul kawal jaga amanah terbaik terdepan harapan semangat sukses bangga milih milihnya mending memang idola penerus lebih baik maju terus terbukti merakyat sayang cinta vote bupatiku gubernurku walikotaku jagoanku jagoan idolaku tim team pendukung sedulur dulur baraya konco kerabat stand
  coblos barisan laskar loyalis mania lovers fans squad army hadir solusi kunci bangkit prestasi kinerja bantu peduli capaian for4 hanya tetap masih petugas rakyat nkri indonesia melanjutkan kuat cerdas jujur tegas berani luar biasa gemoy mania center yes jos sip
`;

/** They look like what somebody does, and are not: `#CandraBerita`. */
export const noDeed = 'berita menteri menhan bersih merdeka bertemu';

/** Before "PAN" these mean the ministry: "Kemen PAN RB". */
export const ministry = 'kementerian kemen menteri kemenpan';

/** Words that make a hashtag with somebody's name an attack. */
export const tagAttack = `
  tolak menolak ganti gagal bohong pembohong pembual ngibul penipu tipu pengkhianat penghianat khianat berkhianat munafik antek boneka koruptor korupsi mundur
  turunkan lengserkan tangkap penjarakan penculik pelanggar kacau bubarkan tenggelamkan boikot lawan sampah bodoh dungu kadrun cebong kampret
  planga plongo politikidentitas identitas intoleran radikal orba otoriter diktator fasis pki komunis curang asal bukan jangan anti stop
  fitnah hoaks dusta takut pengecut culas licik rakus maling rampok kejam biadab bangkrut ingkar janji kalah tumbang omdo omong kosong lengserkan makzulkan gulingkan tumbangkan hoax salahkan ngeles payah badut omon plonga plongo pencitraan karbitan nepotisme dinasti penjilat pecundang zalim ngawur mangkir menyalahkan pengibul ngibulin ngaco drama palsu tukang dibohongi adili lengser pecat keok muak kapok ogah minggir tenggelam tamat bosan blunder panik bobrok dzalim busuk jahat nyungsep bohongi membohongi kibul tersangka memalukan say cukup gagalkan hancur hancurkan rusak perusak usir minggat sontoloyo malas bego goblok tolol goblog idiot pikun cemen
`;

/** What somebody is called by before a name: "Bang Egi". */
export const ofPeople = `
  pak bapak bu ibu mas mbak mba bang bung kang gus cak neng teh uda uni ustad ustaz ustadz kyai kiai h haji tgk tengku tgh buya habib ning den raden bro
  om koh ko ci ajo kaka kk kakak abang bunda ayah umi abah abuya abi cik wak mbah eyang pakde bude yai mama bapa daeng karaeng puang opu petta kraeng
  nyong usi oom tulang amang inang opung lae ito datuk dato tuanku koko cici pdt pendeta romo datok mamak uwak amoi
`;

/** Titles that may stand between a verb and a name. */
export const titles = `${ofPeople}
  kh dr prof ir hj hajah jenderal letjen mayjen brigjen kombes tuan guru kak capres cawapres cagub cawagub cabup cawabup caleg calon pasangan paslon
  duet bacapres bacaleg presiden gubernur bupati walikota wapres wagub wabup partai kota nomor si sang sosok beliau para kader dokter doktor kapten
  kolonel komjen irjen letkol
`;

/** Directly before a rare name these mean the candidate. */
export const voteVerbs =
  'pilih memilih milih dukung mendukung ndukung coblos mencoblos nyoblos contreng menangkan memenangkan usung mengusung kubu pendukung relawan timses barengan tolak lawan tusuk tancap tetap kawal lanjutkan ganti saatnya gaspol gaskeun vote posko';

/** Directly before a pair's own name, also where that is an everyday word: "suara amin". */
export const pairLeads =
  'paslon pasangan duet timnas kubu pendukung relawan pemilih suara kemenangan pilih memilih dukung mendukung coblos nyoblos menangkan memenangkan kampanye elektabilitas';

/** Directly before a slogan these only tell what it is called: `tagline "Contoh Gemilang"`. */
export const sloganLeads = 'tagline slogan jargon motto moto semboyan visi bertajuk bertagline berslogan';

/** Words of politics in general: with one of them anywhere in a text a rare name is the candidate's. */
export const politicsWords = `
  debat survei survey polling oposisi rezim pemerintahan konstitusi nepotisme kkn dinasti demokrasi oligarki oligarkhi politik politisi politikus gagasan visi misi
  pemilih pendukung pendukungnya cebong kampret kadrun kecebong buzzer buzzerp nyapres nyagub nyalon nyawapres nyaleg kandidat pemimpin negara rakyat nkri
  mk kpu bawaslu kpps jokowi megawati sby ikn hilirisasi menteri menhan menko menkopolhukam balaikota lengser lengserkan dilantik kecurangan curang
  elektabilitas baliho bansos blusukan koruptor korupsi reformasi orba legislatif eksekutif partai parpol koalisi ham netralitas gimmick gimik
  pemerintah debatnya debatin berdebat capresnya cawapresnya presidennya infrastruktur pencitraan negeri ekonomi pajak utang subsidi provinsi
  pilih memilih milih dipilih terpilih pilihan pilihanku dukung mendukung dukungan ndukung menang dimenangkan periode pilkada paslon bupati walikota kampanye
  sumut sumbar sumsel babel kepri jabar jateng jatim kalbar kalteng kalsel kaltim kaltara sulut sulteng sulsel sultra sulbar malut ntb ntt
  kepemimpinan programnya kabinet quickcount bangsa etika hukum legitimasi makzul pelantikan rekapitulasi swing pilgub menjabat
  kabupaten daerah warga masyarakat pendopo pejabat jabatan mimpin memimpin pimpin dipimpin kepilih lanjutkan dewan senayan janji irigasi mutasi nakes honorer perubahan kawal spanduk posko stiker deklarasi konsolidasi amplop
`;

/** Under what these accounts post, people speak of public affairs. */
export const publicAccounts =
  '@kpu_id @bawaslu_ri @officialmkri @kpk_ri @detikcom @kompascom @kompastv @tempodotco @antaranews @tirtoid @cnnindonesia @tvonenews @metro_tv @liputan6dotcom ' +
  '@republikaonline @kumparan @inewsdotid @sindonews @okezonenews @tribunnews @vivacoid @merdekadotcom @suaradotcom @narasinewsroom @najwashihab @jpnncom @mprri @dpr_ri';

/** Of those words the ones that leave no doubt: beside them in a hashtag a rare name is the candidate's. */
export const tagVote = `
  menang menangkan memenangkan pilih pilihan dukung save selamatkan lanjut lanjutkan melanjutkan periode bersama bareng relawan sahabat sobat barisan laskar
  coblos vote gaspol gaskeun kawal
`;

/** In the name of an election, or of a region, and everywhere else too. */
export const placeGlue =
  'pemilihan gubernur bupati wali kota kabupaten provinsi barat timur utara selatan tengah tenggara pusat besar baru raya jaya agung dalam kepulauan contoh';

/** What stands for somebody named just before. */
export const pronouns = 'beliau dia ia doi doski';

/** Only of a ballot: whoever stands behind one in capital letters is somebody to vote for. */
export const voteCalls =
  'coblos nyoblos mencoblos coblosin coblosen coblosno cobloski coblosmi coblosan contreng tusuk menangkan memenangkan menangke menangno menangin manangkan dimenangkan';

/** Of taking a side in anything: only where an election is spoken of. */
export const unlistedLeads =
  'pilih memilih milih pilihlah milihnya pilihnya dukung mendukung ndukung kawal vote piliah pileh pele pilihki paslon';

/** In a call that names somebody who may be anybody, one of these has to stand. */
export const voteWords =
  voteCalls +
  ' dicoblos dipilih pilih memilih milih pilihlah dukung mendukung ndukung didukung vote piliah pileh pele pilihki pilihmi';
