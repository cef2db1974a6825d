/** What tells a report of what others do (above zero) from somebody who speaks for themselves (below zero). */
export interface Evidence {
  weight: number;
  /** How often it counts. */
  most: number;
  /** It speaks for the whole post, in whatever sentence it stands. */
  ofPost?: boolean;
  /** The words that show it; without any, `engine/news-evidence` finds it. */
  words?: string;
}

/** The weights come from a regression over judged posts and headlines, rounded. */
export const evidence = {
  /** Nearly Every Word With a Capital. */
  titled: { weight: 3, most: 1 },
  /** An office before a name: "Presiden Joko Widodo". */
  office: {
    weight: 1.5,
    most: 1,
    words: `
      presiden wapres gubernur wagub bupati wabup walikota wawali ketua menteri mendagri anggota jubir direktur sekjen wakil capres cawapres cagub
      cawagub cabup cawabup calon pasangan dirjen kapolri kapolda kapolres panglima pengamat politikus politisi elite peneliti kpk dprd dpr kpu
      bawaslu dkpp mk polisi polri tni kemendagri sekretaris kepala juru relawan tkn bpn tpn kubu
    `,
  },
  verb: {
    weight: 1,
    most: 2,
    words: `
      kata ujar tutur ucap ungkap sebut bantah gelar temui bertemu hadiri menghadiri tinjau meninjau resmikan meresmikan lantik melantik dilantik
      sambangi kunjungi mengunjungi beberkan tegaskan menegaskan akui minta meminta diminta tunjuk menunjuk ditunjuk tunda periksa menerima
      serap ceritakan pastikan memastikan dipastikan targetkan incar usung mengusung diusung pengusung deklarasikan dideklarasikan sodorkan
      tawarkan gandeng dampingi mendampingi didampingi sowan silaturahmi mengatakan menyatakan nyatakan menyebut menyebutkan disebut mengungkapkan
      ungkapkan menjelaskan jelaskan membenarkan benarkan mengkonfirmasi mengonfirmasi membantah menilai nilai dinilai imbau mengimbau menandatangani
      bertolak mengundang undang berharap harap menyayangkan menganggap mengundurkan mengundur mempertanyakan pertanyakan ditetapkan menetapkan tetapkan diketahui dilaporkan melaporkan
      laporkan laporan ditangkap menyampaikan sampaikan merespons merespon respons respon menanggapi tanggapi memaparkan paparkan mengaku tiba terbang
      pergi berangkat tersangka menyerahkan serahkan membuka buka pimpin soroti menyoroti kritik mengkritik dikritik
      ajak mengajak ingatkan mengingatkan bahas membahas kunjungan janjikan berjanji klaim mengklaim diklaim umumkan mengumumkan diumumkan
      mendaftar tanggapan komentari sindir optimistis prediksi memprediksi menurut dikutip dilansir melansir mengutip diduga dikabarkan
      direncanakan rencana resmi jelang menjelang terkait usai tepis safari dikunjungi merayakan
      membicarakan mengaitkan mengungkap berujar bertutur memfokuskan menargetkan menyinggung menuturkan membeberkan
      memunculkan menggelar digelar survei survey lsi smrc poltracking mencatat elektabilitas
      berpesan duga gugat menggugat singgung menyinggung prioritaskan kebut pepet sepakati kumpulkan hormati pamit tantang tekankan potensi
      berpeluang reaksi profil fakta kronologi simak jadwal sebanyak
    `,
  },
  date: { weight: 1, most: 1, words: 'senin selasa rabu kamis jumat sabtu minggu wib wita wit kemarin' },
  colon: { weight: 0.5, most: 1 },
  quote: { weight: 0.25, most: 1 },
  percent: { weight: 1, most: 1, words: 'persen' },
  /** Passed on from a newspaper's account or address. */
  source: { weight: 1, most: 1, ofPost: true },
  /** An answer to somebody. */
  reply: { weight: -1.25, most: 1, ofPost: true },
  /** Not one capital. */
  small: { weight: -1.75, most: 1 },
  person: {
    weight: -0.5,
    most: 1,
    words: 'saya kami kita kamu anda kalian lu lo elu loe ente situ kowe sampeyan kau engkau urang mu',
  },
  address: {
    weight: -1.75,
    most: 1,
    words:
      'pak bapak bpk bu mas mbak mba bang bung pakde kang om mbah ayah bro sis guys gaes kawan teman sahabat sobat bos min beliau',
  },
  particle: {
    weight: -0.75,
    most: 2,
    words: `
      sih dong deh kok nih ya lah kan mah lho loh tuh toh nah wah masa masak emang memang cuma aja doang gitu gini begitu banget sekali malah percuma
      padahal makanya mana kenapa ngapain emangnya apalagi kalau pun koq yah woi eh ah oh si jelas duh pertanda ternyata katanya ngakunya
    `,
  },
  wish: {
    weight: -1.25,
    most: 1,
    words: `
      semoga amin aamiin amiin insyaallah alhamdulillah bismillah masyaallah subhanallah mohon selamat sukses allah semangat terimakasih yes yess
      bravo sah tetap kasih yakin doa
    `,
  },
  call: {
    weight: -1.75,
    most: 1,
    words: `
      ayo mari yuk hayuk kuy gas gaskeun gaspol lanjutkan sikat coblos tusuk merdeka hidup salam pokoknya menangkan ingat lawan turunkan lengserkan
      bongkar tolak saatnya waktunya ogah males najis muak kapok emoh wegah mending mendingan fix hayo tetep nyoblos jagoanku pilihanku bupatiku gubernurku presidenku
    `,
  },
  /** A call that begins its clause, or a sentence that begins so. */
  order: { weight: -2.5, most: 1 },
  must: { weight: -0.75, most: 1, words: 'jangan harus wajib pilih siap' },
  good: {
    weight: -2,
    most: 2,
    words: `
      mantap hebat terhebat keren top terbaik jos idola panutan jempol merakyat amanah jujur cerdas visioner tegas berani bijak bijaksana teladan
      inspiratif berprestasi negarawan cocok istimewa juara kompeten mumpuni santun gercep tangguh solutif membanggakan kesayangan tulus ideal layak
      pintar bangga kagum salut cinta biasa pemimpin sosok kepemimpinan membuktikan mencerminkan cerminan bukti terbukti keberhasilan kesuksesan
      prestasi berhasil gemilang memukau memuaskan diandalkan dipercaya diharapkan harapan solusi menjanjikan inovatif kemajuan kedekatan keakraban
      kebersamaan kesederhanaan inklusif inspirasi menginspirasi integritas nasionalis ketulusan keteguhan kejujuran ketegasan kepedulian kebijaksanaan
      kecerdasan kedewasaan kematangan sejati brilian adem merinding manfaat andalan dirindukan kebanggaan keteladanan
    `,
  },
  bad: {
    weight: -2,
    most: 2,
    words: `
      pembohong bohong penipu pengkhianat boneka antek munafik bodoh goblok tolol dungu bego licik rakus maling rampok omdo plonga plongo pencitraan
      memalukan busuk ngibul ngaco kacau sampah penjilat pengecut kasihan kadrun cebong kampret ngeles blunder planga parah lucu hancur diktator
      otoriter fasis payah malu kebusukan ratapan kebohongan kelicikan keserakahan kemunafikan dusta biang dalang omong ngawur tengil sombong
      angkuh arogan culas ambisius zalim bobrok
    `,
  },
  /** Words of a region's own tongue, in which no newspaper writes. */
  regional: {
    weight: -1.5,
    most: 2,
    words: `
      rek lur ker dulur sedulur mbok ndang gek sisan tenan pancen kadung kate ambek piye ngono ngene kabehan wae emoh wegah ngapusi halah nggih
      monggo matur suwun atuh euy mah embung hungkul baraya kumaha hatur lajengkeun sadayana sabana bana banar bae nian harat bubuhan pian
      tiang semeton krama becik pesan sajan noh kwa mar so pe jang seng katong sonde kaka pace mace tawwa kodong tosseng hamu dongan lae bah horas
      wak agik kamek kame jak komiu bosku ente nyong nona dunsanak sanak uda uni den ko kito mande rancak elok
      limutu jo leh budak mike awak kitorang de pu pung tong tretan taretan
    `,
  },
  emoji: { weight: -0.75, most: 2, ofPost: true },
  laugh: { weight: -2.5, most: 1, ofPost: true },
  bang: { weight: -1.5, most: 2, ofPost: true },
  slang: { weight: -0.5, most: 3, ofPost: true },
  tag: { weight: -0.75, most: 3, ofPost: true },
} satisfies Readonly<Record<string, Evidence>>;

/** So much evidence makes a report. */
export const reportFrom = 0.5;
/** How much less a report weighs in the other sentences of its post. */
export const carried = 1.5;

/** Written small in headlines too. */
export const smallWords = 'di ke dan dari yang untuk pada dengan dalam atau bagi oleh agar soal se per vs';

/** Accounts and addresses of the press. */
export const press =
  'news|detik|kompas|tempo|antara|tribun|liputan|cnn|cnbc|republika|kumparan|okezone|viva|sindo|merdeka|jpnn|rmol|tirto|suara|metrotv|tvone|idntimes|inews|media|berita|radar|harian|narasi|jawapos|bisnis|line.?today';

/** A hashtag with such a word names an occasion, as the press does too: it cheers for nobody. */
export const occasionTag =
  '^(?:debat|pil(?:pres|kada|gub|bup|wako|walkot|eg)|pemilu|berita|news|breaking|cek|fakta|info|update|liputan)$';

export const laughter = '^(?:(?:wk|ha|he|hi|xi|kw){2,}\\w*|lol|ngakak|awokawok\\w*)$';
