/** Hatred against ethnic, religious and political groups. Names for a camp by themselves are in `taunt.ts`. */
export const hate = `
  (pemimpin|calon|gubernur|bupati|presiden|walikota|cagub|penguasa|menteri) (kafir|kapir|aseng|komunis|pki)
  (kafir|kapir) * (tidak boleh|haram|jangan) * (jadi|memimpin|pimpin|di~pilih|dipilih|pemimpin)
  (budak|kacung|jongos|babu) [{who}] (kafir|kapir|cina|aseng|yahudi|arab)
  (kaum|umat|bani|golongan|keturunan|anak cucu) (<beast>)
  (gerombolan|bani|otak|kelakuan|tabiat|mulut|rombongan|komplotan|kawanan|kandang|ternak|geng|ulama|neo) (cebong|kampret|kadrun|kecebong|kadal gurun|komunis|kapir|cina|aseng|cebongers|onta|pki|togog|kacung|kepet)
  (kaum|para|rezim|umat) (kampret|kadrun|kecebong|cebong|kadal gurun|kapir|cina|aseng|cebongers|onta|togog|kacung|kepet|bong) [itu|memang|yang|pada|dan] (<rude>|<beast>|panas|kejang|kebakaran)
  (cebong|cebongers|kadrun|kecebong|kampreter) * (<beast>|<rude>|munafik|sampah|kejang|kebakaran|kapir|kafir|laknat|busuk|bangke|cabul|dongok|dendam|hoax|bohong|tukang|sekolam|etnis|mampus)
  (<rude>|<beast>|dipelihara) [lo|lu|kau|loe|dasar|si] (cebong|cebongers|kadrun|kecebong|ebong)
  (dasar|andalan|dipelihara|bapak|capres) (cebong|kadrun|kadal gurun|kecebong|ebong|cebongers)
  (dasar|jadi|si|kaum|sifat) kampret [itu|memang|lo|loe|lu|dan] (<rude>|<beast>|busuk|capres|paslon|presiden|cebong|onta)
  dasar (komunis|kafir|kapir|aseng|antek|pki|onta|bani)
  (kampret|onta|kadrun|kodok|kecebong|cebong) (dan|atau|bin) (onta|kampret|kadrun|kodok|kecebong)
  (onta|kadrun|kampret) (onta|kampret|gila|sekampung|seindonesia|goblok|tolol|dungu)
  kaum (kampret|onta|kadrun|cebong)
  (raja|ratu|capres|cagub|gubernur|presiden|pendukung|ulama) (cebong|kampret|kadrun|pki|kapir|kafir)
  (antek|keturunan|anak anak|sarang|titisan|gembong) (pki|komunis|kadrun)
  (simpatisan|kader|anak) (pki|komunis) * (kesempatan|bangkit|berkuasa|istana|presiden)
  (iq|otak) [200|dua ratus|rata rata|maksimal] * (sekolam|sekandang)
  (iq|iq200|otak|cebong) * sekolam
  (kamu|lu|elo|kalian|situ|ente) [itu|mah|memang|emang] (pki|komunis|kafir|kapir)
  (ia|dia|mereka|partaimu) [itu|ini|mah] pki
  ingat * ingat (komunis|pki|kafir)
  {who} [itu|adalah|memang|emang|dasar|kan] [partai|si|dasar|sarang|pendukung] (pki|komunis|kafir|kapir|kadrun|cebong|kampret|keturunan pki|antek pki|antek komunis|cina|yahudi|antek cina)
  (pki|kafir|kadrun|cebong|kampret|kapir|cina) (seperti|macam|kayak|si) {who}
  (usir|bunuh|habisi|bantai|ganyang|musnahkan|basmi|sikat|bakar|penggal|gantung|tembak|bersihkan|lenyapkan) [saja|semua|para|tuh] [orang|orang-orang|kaum|etnis|ormas|kelompok] (<people>|<slur>|lgbt|wahabi|wahabbi|rohingya)
  (<people>|lgbt|wahabi|rohingya) * (pantas|layak|harus|lebih baik|wajib) * (dimusnahkan|dibunuh|dibantai|dihabisi|diusir|dibakar|dilenyapkan|dipenggal|dibasmi)
  <sara> (<beast>|sipit|najis|terkutuk|penjajah|busuk|serakah|kotor)
  cina (kafir|kapir)
  (si|dasar|para) sipit * (menguasai|kuasai|penjajah|cina|kafir|licik)
  (orang|orang-orang|dasar|suku|etnis) <people> [itu|ini|memang|emang|yang|pada|semua|kan|kok] (<beast>|sipit|najis|terkutuk|serakah|kotor|goblok|tolol|bodoh|maling|penipu|pemalas|rasis|primitif|dungu|licik|munafik)
  <beast> (<sara>|<slur>)
  dasar <sara>
  (jangan|haram) * (~pilih|~dukung|mau) * (pemimpin|calon|gubernur|bupati|presiden|walikota|orang) (kafir|kapir|cina|kristen|non muslim|nonmuslim|aseng|keturunan|syiah|nasrani)
  (haram|dosa|murtad|masuk neraka) * (~pilih|~dukung|milih) * (kafir|kapir|non muslim|nonmuslim|cina)
  banyak (cina|kafir|kapir) * (pilih|dukung) * {who}
  (lebih bejat|lebih rendah|lebih hina) (dari|daripada) (hewan|binatang|babi|anjing)
  (pemilih|pendukung|pengagum|penggemar|relawan|buzzer|pemuja|fans) {who} * (<beast>|goblok|tolol|bodoh|dungu|otak udang|otak kosong|kafir|pki|sampah|bego|idiot|dongo|cebong|kampret|kadrun|onta|tidak berotak|tidak punya otak)
  (pemilih|pemilihnya|pemilih nya|pendukungnya|pengagumnya|pengikutnya) * (<beast>|sampah|sekandang|sekolam|otak udang|otak kosong|tidak berotak|idiot|dungu|tolol|goblok|kepet)
  (tka|tentara|imigran) (cina|aseng) * (serbu|serbuan|menyerbu|banjiri|membanjiri|kuasai|menguasai|jajah|menjajah)
  (pribumi|umat islam) * (dijajah|diinjak|dikuasai|dijual|dibantai) * (cina|kafir|aseng|kapir|yahudi|asing)
  rezim [cina|ini] (pki|kafir|kapir|yahudi|cina|iblis|setan|dajjal|laknat)
  penista agama (kafir|cina|anjing|babi|laknat|homo)
  homo penista
  (capres|cawapres|paslon|presiden|gubernur) (anjing|babi|monyet|kunyuk|bajingan|bangsat|keparat|laknat|dajjal)
  {who} [<be>] [<be>] (anjing|babi|monyet|kunyuk|laknat|dajjal|iblis|setan)
`;
