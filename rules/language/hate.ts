/** Hatred against ethnic, religious and political groups. */
export const hate = `
  (kaum|gerombolan|para|bani|otak|kelakuan|tabiat|gaya|mulut|rezim) (cebong|kampret|kadrun|kecebong|kadal gurun|komunis|kafir|kapir|cina|aseng|cebongers|onta)
  dasar (kadrun|kadal gurun|komunis|kafir|kapir|aseng|cebongers|antek)
  (cebong|kadrun|kecebong|cebongers) * (<beast>|bodoh|tolol|goblok|dungu|sampah|munafik|bego|idiot|panas|kejang|kebakaran)
  (cebong|kadrun|kadal gurun|kampret) (seindonesia|se indonesia|pemilih|pendukung|berkoar|teriak)
  (bapak|raja|ratu|capres|cagub|gubernur|presiden|pendukung) (cebong|kampret|kadrun|pki|kapir)
  (antek|keturunan) (pki|komunis|kadrun)
  {who} [itu|adalah|memang|emang|dasar|kan] [partai|si|dasar|sarang|pendukung] (pki|komunis|kafir|kapir|kadrun|cebong|kampret|keturunan pki|antek pki|antek komunis)
  (pki|kafir|kadrun|cebong|kampret) (seperti|macam|kayak) {who}
  (usir|bunuh|habisi|bantai|ganyang|musnahkan|basmi|sikat|bakar|penggal|gantung|tembak) [saja|semua|para|tuh] [orang|orang-orang|kaum] (<people>|<slur>)
  (<sara>) (<beast>|sipit|najis|terkutuk|penjajah|busuk|serakah|kotor)
  (orang|orang-orang|dasar|suku) <people> * (<beast>|sipit|najis|terkutuk|serakah|kotor|goblok|tolol|bodoh|maling|penipu|pemalas|rasis)
  <beast> <sara>
  (dasar) (<sara>)
  (jangan|haram) * (~pilih|~dukung|mau) * (pemimpin|calon|gubernur|bupati|presiden|walikota|orang) (kafir|kapir|cina|kristen|non muslim|nonmuslim|aseng|keturunan|syiah|nasrani)
  (haram|dosa|murtad|masuk neraka) * (~pilih|~dukung|milih) * (kafir|kapir|non muslim|nonmuslim|cina)
  (pemilih|pendukung) {who} * (<beast>|goblok|tolol|bodoh|dungu|otak udang|kafir|pki|sampah|bego|idiot)
`;
