/** Attack on or ridicule of somebody on the ballot. */
export const attack = `
  {who} [<very>] [cuma|hanya|tukang|seorang|si|raja|jelas|ternyata|dipimpin|kok|tuh|mah|kan|suka|sering|bisanya] [seorang|bisa] <bad>
  {who} * (seorang|si|tukang|jelas|ternyata|terbukti|dasar|adalah|itu|memang|cuma|hanya|bapak|bonekanya) * <bad>
  (dasar|si|sang|pasangan|capres|calon|presiden|partai|geng) <bad> * {who}
  <bad> (seperti|kayak|macam|itu|bernama|namanya|ya|adalah) {who}
  {who} * (tidak|kurang) [akan|bakal|pernah|bisa|punya] (pantas|layak|cocok|becus|jujur|amanah|mampu|kompeten|bermoral|beretika|malu|menang|terpilih|kapok|konsisten|netral|berani)
  {who} * (akan|bakal|pasti|makin|semakin|sudah|siap-siap|tanda-tanda|auto|mulai|terancam) <fall>
  {who} (tenggelam|tumbang|hancur|keok|nyungsep|takut|kabur|panik|kepanasan|ketakutan|blunder|ngawur|lebay|nyinyir|baper|kebakaran jenggot|ngeles|cari muka|mencla mencle|kelewat batas|keterlaluan|tidak tahu diri)
  {who} * (kelewat batas|keterlaluan|menghalalkan segala cara|lari dari masalah|kambing hitam|makan uang rakyat|menipu rakyat|membodohi|bohongi rakyat|membohongi|khianati|mengkhianati|berkhianat|jual negara|menjual negara|menjual agama|jualan agama|rekam jejak buruk|merampok|menindas|perpecahan|perselisihan|sudah sepi|bosan|bosen)
  (bohong|kebohongan|dosa|kebusukan|kegagalan|pengkhianatan|penghianatan|kepalsuan|keserakahan|borok|aib|kelicikan|kezaliman|drama) [besar|si|nya] {who}
  (muak|jijik|bosan|bosen|enek|males|geli|ngakak|malu) [sama|dengan|lihat|liat|dengar|denger] * {who}
  ^ (tangkap|penjarakan|adili|bakar|hukum|seret|gantung) [si] {who}
  {who} * (antek|kaki tangan|bonekanya|boneka|kroni|jongos|budak|peliharaan) [asing|aseng|amerika|orba|oligarki|china|cina|rezim|partai|orde baru]
  {who} * (penculik|pelanggar|pelaku|penjahat) * (ham|aktivis|pemilu)
  {who} * (memulai|memainkan|mainkan|jualan|menjual|pakai|bermain|main|dalang|biang) * (politik identitas|politik uang|isu sara|politik adu domba)
  (anda|kau|kamu|lu|lo|situ|sampeyan|ente) * tidak [akan|bakal|pernah] (menang|terpilih|cocok|pantas|layak|amanah|jujur|dipilih|saya pilih)
  (anda|kau|kamu|lu|lo|situ|ente) * (akan|bakal|pasti) (gagal|kalah|keok|tumbang|tenggelam)
  {who} * (tidak|kurang|minim) [punya|ada] (prestasi|gagasan|etika|adab|empati|integritas|solusi|kapasitas|moral|nurani)
  jangan (percaya|mau dibohongi|dengar|dengarkan|dengerin|tertipu|termakan) * (janji|omongan|rayuan|kata|pencitraan|sama|oleh|dengan) {who}
  {who} * (terjebak|lupa|ingkar) * (asumsi|janji|daratan|rakyat)
  (salah|nyesel|menyesal|rugi) (pilih|milih|memilih|dukung) {who}
  {who} * (korupsi|dikorupsi|mengkorupsi|nyolong|nilep|ngerampok) [uang|duit|dana]
  (prabohong|prabowong|jokodok|jokowow|anisun|aniesun|fufufafa|plongo)
  (otak|muka|mulut) * {who} * (kosong|sampah|tebal|busuk|dua)
  (meragukan|ragu) * (kemampuan|kapasitas|kemampuanmu|kejujuran) * {who}
  {who} * (jago ngeles|kalah pamor|turun kasta|kena mental|gagal paham|asal bunyi|asbun|sekadar janji|banyak janji|cuma janji)
`;
