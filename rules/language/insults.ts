/**
 * Word groups that speak against somebody, named in phrases like those of `groups.ts`.
 * How freely a group may stand beside a name is what tells them apart.
 */
export const insults: Readonly<Record<string, string>> = {
  // Said of people only: a few words may lie between them and the name.
  rude: '<crude>|pembohong|tukang bohong|raja bohong|pembual|omong kosong|sombong|angkuh|arogan|congkak|munafik|munafikun|licik|culas|rakus|tamak|serakah|bejat|biadab|bodoh|idiot|plin plan|plinplan|asal bunyi|mencla mencle|pikun|memuakkan|menjijikkan|kurang ajar|tidak tahu malu|tidak punya malu|tidak punya adab|tidak punya etika|tidak beradab|tidak beretika|tidak beradap|tidak becus|tidak tahu diri|tidak punya harga diri|tidak punya prestasi|minim prestasi|minim gagasan|fakir prestasi|emosian|tempramental|temperamental|haus kekuasaan|gila kekuasaan|rakus kekuasaan|mabuk kekuasaan|gila jabatan|gila hormat|penjilat|pengkhianat|penghianat|pecundang|pengecut|petugas partai|karbitan|bau kencur|anak kemarin sore|anak ingusan|anak haram konstitusi|pelanggar ham|pencitraan|politik identitas|bapak politik identitas|jual agama|jualan agama|ingkar janji|obral janji|tukang janji|cuma janji|hanya janji|gimmick|diktator|diktaktor|fasis|tiran|otak udang|otak kosong|otak dengkul|otak di dengkul|tidak berotak|tidak punya otak|tidak punya akhlak|tidak berakhlak|tidak bermoral|tidak punya nurani|tidak punya malu|muka dua|muka tembok|muka badak|tebal muka|syahwat berkuasa|syahwat kekuasaan|fakir gagasan|miskin gagasan|tukang fitnah|tukang janji|tukang ngutang|tukang nyinyir',
  // The same, in words that no newspaper uses of its own.
  crude:
    '<insult>|ngeles|boong|dikibuli|dibohongin|diboongin|dibegoin|dibodohin|ngapusi|diapusi|ngedobos|nggedabrus|gedabrus|keminter|kemlinthi|ngabohong|ngabobodo|pangicuah|ongeh|ngomong thok|ngomong tok|banyak bacot|bacot|cangkem|sok pintar|sok jago|sok merakyat|sok milenial|katrok|katro|lebay|lemot|ngelantur|ngawur|ngaco|muter muter|cengeng|baperan|pecicilan|kampungan|nyinyir|kena mental',
  // Aimed at a person wherever it stands in a sentence.
  insult:
    'kibulin|dikibulin|ngibuli|gendeng|belegug|tidak ngerti apa apa|tidak paham apa apa|tidak tahu apa apa|ngibul|ngibulin|tukang kibul|omdo|omong doang|ngomong doang|omon omon|omon|belagu|songong|tengil|sok tahu|sok tau|sok suci|goblok|goblog|guoblok|guoblog|gblk|tolol|dungu|bego|dongo|bloon|geblek|dableg|dablek|ndableg|koplak|koplok|somplak|sontoloyo|sinting|pekok|cemen|cupu|plonga plongo|planga plongo|planga plango|plongo|asbun|asal njeplak|tidak waras|gagal paham|kurang waras|sompret|semprul|sableng|gemblung|bedebah|tengik|bajingan|bangsat|keparat|brengsek|kacung|jongos|haus darah|tidak tau malu|tidak tau diri',
  // Said of things and events as well: only right beside the name.
  bad: 'bohong|gagal|gagal total|memalukan|mengecewakan|menyedihkan|memprihatinkan|busuk|kacau|ampas|pemecah belah|zalim|dzalim|dholim|licin|payah|amburadul|nol|nol besar|zonk|ambisius|tidak pantas|tidak layak|tidak cocok|tidak mampu|tidak amanah|tidak jujur|tidak jelas|tidak kompeten|tidak bisa apa apa|tidak paham|tidak faham|tidak ngerti|tidak mengerti|tidak nyambung|tidak sinkron|tidak konsisten|tidak mutu|tidak sanggup|tidak siap|tidak hafal|tidak hapal|tidak menghargai|tidak peduli|tidak merakyat|tidak terhormat|tidak tahu apa apa|kurang cerdas|sumber konflik|beban negara|biang kerok|janji palsu|bocil|orang kuno|kuno|pemarah|panik|panikan|lucu|kocak|blunder|ngasal|kalah mulu|kalah terus|khianat|berkhianat|licik sekali|melanggar etik|melanggar etika|melanggar konstitusi|cacat etik|cacat etika|cacat hukum|cacat moral|cacat legitimasi|parah|lebih parah|tambah parah|menyesatkan|norak|alay|konyol|tendensius|nyebelin|menyebalkan|dangkal|cetek|cupet|cekak|loyo|letoy|terburuk|paling buruk|tidak kredibel|tidak bermutu|tidak berkualitas|tidak berbobot|tidak adil|tidak bijak|tidak cerdas|tidak becus|tidak waras|tidak laku|tidak relevan|tidak sportif|tidak dewasa|tidak profesional|tidak transparan|tidak tegas|tidak berguna|tidak ada gunanya|tidak masuk akal|tidak bisa kerja|tidak bisa dipercaya|asal jawab|asal ngomong|asal bicara|berbahaya',
  // Also what a candidate may promise to fight: nothing may lie between it and the name but the words of `be`.
  villain:
    'penipu|tukang tipu|koruptor|korup|boneka|badut|maling|rampok|perampok|garong|penculik|penjahat|penjahat ham|pelaku ham|pembunuh|perusak|provokator|radikal|penista|penista agama|pemberontak|sampah|dinasti|nepotisme|intoleran|bocah|beban|antek|antek antek|antek asing|pelawak|dagelan|standar|bangkrut|bankrut|kejam|otoriter',
  // What somebody is told to have done to others or to the truth.
  misdeed:
    'menipu|nipu|membohongi|bohongi|bohongin|membodohi|ngibulin|mengkhianati|khianati|mengingkari|ingkari|diingkari|menindas|merampok|ngerampok|nyolong|nilep|menjual negara|jual negara|menggadaikan|gadaikan|memfitnah|nyebar fitnah|nyalahin|salahin|salahkan|nuduh|menuduh|merusak|ngerusak|hancurkan|menghancurkan|memecah belah|mengadu domba|adu domba|nyontek|mencontek|ngemis|menjilat|nyebar hoax|nyebar hoaks|menyebar hoax|mangkir|kabur|ngibrit|ngacir|lari dari|cari muka|cari simpati|cari panggung|tebang pilih|cuci tangan|lempar batu|kambing hitam|menghalalkan|mempolitisasi|menjegal|membegal',
  // Words between a name and what it is called.
  be: 'memang|emang|sudah|jelas|jelas jelas|ternyata|terbukti|benar|benar benar|sangat|paling|makin|semakin|tambah|selalu|sering|suka|sukanya|cuma|hanya|kok|mah|sih|itu|ini|tuh|nih|kan|adalah|tukang|si|sang|dasar|bisanya|bisa|hobi|juga|ya|yang|lagi|tetap|pasti|akan|bakal|seorang|raja|orangnya|kerjanya|kinerjanya|omongannya|janjinya|programnya|debatnya|jawabannya|emang kan|terlalu|agak|rada|kayak|kek|kaya|seperti|macam|mirip|terlihat|kelihatan|keliatan|cocok|cocoknya|malah|banyak|terus|dan|terlihat sangat|jadi|menjadi',
  oust: '~tolak|lawan|tenggelamkan|boikot|hancurkan|kalahkan|tumbangkan|lengserkan|singkirkan|bubarkan|tinggalkan|gulingkan|usir|hempaskan|turunkan|stop|gagalkan|makzulkan|copot|pecat|ganti|batalkan',
  downfall: 'lengserkan|melengserkan|gulingkan|makzulkan|tumbangkan|tenggelamkan|hempaskan',
  // Foretold of somebody; said flatly, the second group may be news.
  flop: 'tenggelam|tumbang|hancur|rontok|keok|terjungkal|nyungsep|nyungseb|anjlok|ambruk|jeblok|karam|bangkrut|lengser|tamat|wassalam|kalah mulu|kalah terus|kalah telak|kalah lagi|kalah debat|kalah jauh',
  fall: '<flop>|kalah|gagal|merosot|tersingkir|hilang|ditinggal|ditinggalkan|sepi',
  power:
    'presiden|wapres|capres|cawapres|gubernur|cagub|bupati|cabup|walikota|pemerintah|pemerintahan|penguasa|istana|rezim|partai|parpol|paslon|petahana|caleg|politisi|timses|koalisi|oposisi|pilpres|pilkada|pemimpin|wakil rakyat|kepala daerah',
  you: 'anda|kau|kamu|lu|lo|loe|elo|elu|situ|sampeyan|ente|antum|bapak',
  laugh:
    '😂|🤣|😆|😝|😛|🤪|🤭|🤡|🙈|😹|🤮|🤢|💩|🙄|😅|🙃|😏|🤦|👎|😒|😤|😡|🥱|💀|🐒|wkwk|wkwkw|wkwkwk|wkwkwkw|wkwkwkwk|wkwkwkwkwk|wk|kwkwk|kwkw|awokwok|awokawok|xixixi|hahaha|hahahaha|hahahah|hahah|haha|wakakak|wakakaka|ckck|ckckck|cck|brekekek|gkgkgk|hihihi|huahaha|ngakak|lol|hadeh|hadeuh|haduh|halah|heleh|preet|prett|pret|hoek|huek|cuih|idih|dih|njir|anjir|anjay|buset|busyet|edun|edan',
  sara: 'cina|china|cino|kafir|kapir|kristen|islam|syiah|ahmadiyah|yahudi|papua|tionghoa|aseng|pribumi|katolik|hindu|budha|nasrani|muslim|non muslim',
  people: '<sara>|jawa|sunda|madura|batak|padang|minang|arab|dayak|bugis|betawi|melayu|ambon|timor|bali|aceh',
  slur: 'cebong|kampret|kampreter|kadrun|kadal gurun|kecebong|cebongers|onta|bani|komunis|pki|kafir|kapir|munafikun|buzzerp|bong|togog|nasbung|sumbu pendek|bumi datar',
  beast:
    'babi|anjing|anjir|monyet|kera|bangsat|bajingan|keparat|iblis|setan|binatang|laknat|laknatullah|dajjal|kunyuk|jancok|jancuk|tai|taik|lonte',
};
