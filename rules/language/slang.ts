/** Everyday spellings and the words they stand for. Nothing on the right is itself on the left. */
export const spellings = `
  yg yng sing ingkang : yang
  dgn dg dngn dng : dengan
  utk u untk tuk kanggo kagem pikeun : untuk
  dr dri : dari
  dlm : dalam
  pd : pada
  krn krna karna kerna : karena
  sdh sdah udh udah dah uda wis wes geus : sudah
  blm blom belom blum durung acan : belum
  tdk tak gak ga nggak ngga enggak engga kagak kaga gk g ngak ndak tdak gag ora mboten henteu teu indak endak nda ngk kgk kgak ngg tida tdx gx ndk tra sonde kada idak dak nenten : tidak
  moal : tidak akan
  bkn dudu sanes : bukan
  jgn jngn jangn jgan ojo : jangan
  sampe smp smpai ampe sampek : sampai
  hrs kudu mesti musti mst kedah : harus
  wjb : wajib
  bs bsa iso tiasa : bisa
  sy sya aku gue gw gua ane awak kulo kula abdi ambo beta aq ak gwe aing inyong ulun : saya
  kmi kamek : kami
  kt kito kitong qta torang katong kitorang : kita
  loe elo elu km kmu kowe koe : kamu
  mrk mrka : mereka
  oke okey okay okeh : ok
  klo kalo klu kl klau klw lamun : kalau
  org orng wong : orang
  skrg skrng skarang skg saiki ayeuna : sekarang
  bgt bngt buanget pisan : banget
  skali : sekali
  sm ama : sama
  jd jdi dadi : jadi
  mjd mnjd : menjadi
  tp tpi : tapi
  lg lgi deui meneh agik buin malih : lagi
  dn jeung sareng : dan
  kpd : kepada
  sbg sbgai : sebagai
  spt sprti : seperti
  kyk kek koyo kados : kayak
  trs trus teros : terus
  sja wae ae : saja
  cm cuman mung ngan : cuma
  emang emg mmg emng mank : memang
  lbh lbih : lebih
  smua kabeh sadaya sedaya : semua
  iki ieu niki : ini
  kuwi iku eta : itu
  mo mw arep hoyong : mau
  tau : tahu
  sll slalu : selalu
  inget eling : ingat
  pantes : pantas
  bnyk byk akeh : banyak
  msh masi isih : masih
  abis : habis
  ntar entar : nanti
  bsk bsok sesuk isukan : besok
  sapa sopo saha : siapa
  tlg tlong : tolong
  mhn : mohon
  spy : supaya
  dkg dkng dukg dkung : dukung
  plh plih pilh : pilih
  cblos tjoblos cobls : coblos
  mnang : menang
  ps psangan : pasangan
  pslon : paslon
  nomer nomr nmr nmor no nr : nomor
  nourut : nomor urut
  bpk bapa bp : bapak
  pa pk : pak
  jendral : jenderal
  presidn pres president persiden : presiden
  gub : gubernur
  bup : bupati
  walkot wako : walikota
  kab : kabupaten
  insyaalloh inshaallah inshaalloh insya insallah : insyaallah
  smg smga moga mudahan mugi mugia muga mugo : semoga
  thn th : tahun
  tks trims trimakasih makasih makasi thx mksh nuhun suwun : terimakasih
  partey parte : partai
  parpol : partai
  bener bner bnr : benar
  pinter : pintar
  apik : bagus
  bodo : bodoh
  gblk gblok : goblok
  bgst bngst : bangsat
  cbong : cebong
  kmpret : kampret
  negri : negeri
  indo : indonesia
  ri1 : ri 1
  rkyt : rakyat
  yu yuks : yuk
  donk : dong
  sekedar : sekadar
  priode priod pereode : periode
  hny hnya : hanya
  dpt dpat : dapat
  sgt sngt sngat : sangat
  krja : kerja
  pmimpin pmmpin : pemimpin
  pmrintah pemrintah pmerintah pemerinth : pemerintah
  rejim : rezim
  smangat smngat smgt : semangat
  slamat slmt : selamat
  sblm sblum : sebelum
  ttp ttep tetep angger keukeuh teuteup pancet panggah : tetap
  pamimpin : pemimpin
  pokoke pokokna pokona pokokno : pokoknya
  mamilih mamiliah milihi : memilih
  ttg tntang tntg : tentang
  mslh mslah : masalah
  sblh : sebelah
  bkal : bakal
  bgus : bagus
  hbt hebad : hebat
  trbaik : terbaik
  kmbali kmbli : kembali
  rkyat : rakyat
  prgram progam : program
  nyanda nyandak nongka tusing ndeq : tidak
  katek dakdo dakde trada taena : tidak ada
  sampunang teako unang janganmi : jangan
  su suba sampun sube parantos nunga sudahmi sudem : sudah
  dereng alum : belum
  badhe : akan
  handak gelem hayang naeng : mau
  biso saget saged jeut : bisa
  sayo kuring simkuring aye denai nakke : saya
  kite iraga hita geutanyoe ikatte : kita
  hami kamoe ikambe : kami
  ngana ikam hamu : kamu
  ngoni bosong besong : kalian
  dorang : mereka
  dio : dia
  samua makejang sude sadonyo sado galo galonyo barataan sabarataan sadayana sedoyo kabehan : semua
  sajo saje ajah aje sajami ajami haja : saja
  jugo juge : juga
  punyo punye pung nduwe duwe : punya
  apo opo naon : apa
  siapo siape : siapa
  mane : mana
  samo ambi : sama
  lupo : lupa
  lamo : lama
  maneh : lagi
  nek amun : kalau
  oreng uwong jalma jalmi ureung ureueng : orang
  nggo gasan par : untuk
  deng kaliyan : dengan
  supados : supaya
  sapertos jiga lagee : seperti
  nyoe : ini
  ntu nyan : itu
  iyo iye : iya
  payo : ayo
  dumogi dumadak : semoga
  wayahe wancine wayahna waktosna : saatnya
  liyane liyo laeng : lain
  ajeg tetapki : tetap
  meunang menangki : menang
  lanjuik lanjutmi lanjutki : lanjut
  cukuik cukui cukupmi : cukup
  gasmi : gas
  suaro suare : suara
  percayo percoyo : percaya
  kerjo kerje karja : kerja
  nyato : nyata
  mudo : muda
  baiak : baik
  kasi kasihki : kasih
  basodara basudara : saudara
  inga ingek emut : ingat
  bekeng biking bekin : bikin
  dolo : dulu
  bagitu : begitu
  bagini : begini
  dewe sandiri : sendiri
  batul beutoi : betul
  talalu : terlalu
  parcuma : percuma
  manyala : menyala
  bisuak : besok
  elek : jelek
  bhegus begus bheghus : bagus
  nian : banget
  samangaik samangat : semangat
  tangtu tangtos : tentu
  kiapa : kenapa
  dukuang rojong : dukung
  rakyaik : rakyat
  sakali : sekali
  pillit piliah pileh : pilih
`;

/** Denials written in one word with what they deny: `gabisa`, `nggakmau`. */
export const denials = 'ga gak ngga nggak gk';
/** What they deny. */
export const denied =
  'ada bisa mau tahu punya akan bakal pernah usah boleh jadi suka perlu peduli layak pantas mungkin percaya cocok jelas guna';
