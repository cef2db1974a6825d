/** Attack on or ridicule of somebody on the ballot. */
export const attack = `
  <kami> * (benci|membenci|muak|jijik|mual|enek|eneg|gedeg|najis|sebel|kesel) * {who}
  (tembak|bunuh|penggal|culik|racun|habisi|gantung|gebuk|gebukin|bacok|kubur|azab) [mati|saja|si|tuh] {who}
  (ocehan|bualan|rengekan|ratapan|igauan|halusinasi|kelicikan|kebodohan|kebohongan|dusta|keculasan|kegagalan|bacotan|omong kosong|janji palsu|akal bulus|tabiat|kebiadaban|kejahatan|kemunafikan|kesombongan|kengawuran) [nya|dari|si|para|pasangan|rezim|ala|ke berapa|keberapa|apa lagi|apalagi] [nih|lagi] {who}
  (<insult>|munafik|munafikun|bodoh|idiot|pembohong|tukang bohong|penjilat|pengkhianat|penghianat|pecundang|biadab|bejat|tidak becus|tidak tahu malu|tidak punya malu|tidak tahu diri|kurang ajar|muka tembok|otak udang|otak kosong|fakir prestasi|miskin gagasan|tidak bermoral|omong kosong|mencla mencle)
  {who} * (<misdeed>)
  {who} * (<bad>)
  {who} * (tidak|kurang|bukan) [akan|bakal|pernah|cukup|terlalu|begitu|sosok|pemimpin|orang|yang] (<trait>|<good>)
  {who} * (takut|ketakutan) * (kalah|debat|berdebat|ditanya|dikritik|saingan)
  {who} * (tantrum|kesurupan|ngamuk|ngambek|merengek|kelabakan|ngumpet)
  (gerombolan|geng|penjilat|komplotan|bani|cebong|ternak|kacung|jongos) [si] {who}
  {who} * <rude>
  {who} [<be>] [<be>] [<be>] (<bad>|<villain>|<flop>)
  {who} * (seorang|si|jelas|ternyata|terbukti|dasar|adalah|itu|memang|emang|cuma|hanya|kayak|kek|seperti|macam) [<be>] (<bad>|<villain>)
  {who} * (akan|bakal|pasti|makin|semakin|sudah|siap-siap|tanda-tanda|auto|mulai|terancam|bisa) <fall>
  (dasar|si|sang|capres|cawapres|calon|presiden|gubernur|bupati|partai|geng|gerombolan|pasangan|rezim) (<rude>|<bad>|<villain>) * {who}
  (<rude>|<bad>|<villain>|kabur|mangkir|nyontek) [<be>] [si|pak|mas|bung|om|nya] {who}
  (<rude>) [mulu|terus|banget|sekali|deh|dah] {who}
  <you> [<be>] [<be>] (<rude>|gagal|kalah|bohong|penipu|koruptor|maling|penculik|panik|ngeles|tidak pantas|tidak layak|tidak becus|tidak amanah|tidak jujur|tidak mampu|tidak cocok)
  <you> * tidak [akan|bakal|pernah] (menang|terpilih|cocok|pantas|layak|amanah|jujur|dipilih|saya pilih)
  dasar (<rude>|penipu|pembohong|koruptor|maling|penculik|boneka|antek|badut)
  {who} * (tidak|kurang|belum|bukan) [akan|bakal|pernah|bisa|punya|sama sekali|terlalu|cukup] (pantas|layak|cocok|becus|jujur|amanah|mampu|kompeten|bermoral|beretika|malu|menang|terpilih|kapok|konsisten|netral|berani|sanggup|paham|faham|mengerti|ngerti|berpengalaman|bisa kerja|bisa memimpin|bisa mimpin|negarawan|merakyat|level|selevel|tahu apa-apa|sadar|sadar diri|bertanggung jawab|peduli|berpihak|tahu ekonomi|nasionalis)
  {who} * (tidak|kurang|minim|nihil|nol|miskin|krisis|defisit) [punya|ada|ade|sedikitpun] (prestasi|gagasan|etika|adab|empati|integritas|solusi|kapasitas|moral|nurani|rekam jejak|pengalaman|visi|otak|akal|malu|harga diri|substansi|wibawa|data|bukti|rasa)
  {who} * (kelewat batas|keterlaluan|kebangetan|menghalalkan segala cara|lari dari masalah|kambing hitam|makan uang rakyat|menipu rakyat|membodohi|bohongi rakyat|membohongi|khianati|mengkhianati|jual negara|menjual negara|menjual agama|rekam jejak buruk|merampok|menindas|perpecahan|perselisihan|sudah sepi|bosan|bosen|menjilat|cari muka|kebakaran jenggot|lupa daratan|lupa diri|besar kepala|tangan besi|bermuka dua|muka dua|buang badan|cuci tangan|habiskan uang|menghabiskan uang|hamburkan|menghamburkan|gali lubang|menggadaikan|tunduk pada|disetir|dikendalikan|dibekingi)
  (bohong|kebohongan|dosa|kebusukan|kebodohan|kegagalan|pengkhianatan|penghianatan|kepalsuan|keserakahan|kesombongan|keangkuhan|borok|aib|kelicikan|kezaliman|kedunguan|kebobrokan|kecurangan|drama|sandiwara|topeng|akal bulus|tipu muslihat|tipu daya|akal-akalan|omong kosong|bualan|janji palsu|janji manis|pencitraan|gimmick|blunder|kekonyolan|ketidakmampuan|sifat asli) [besar|si|nya|dari|ala|oleh|pasangan|rezim] {who}
  (muak|jijik|bosan|bosen|enek|eneg|males|malas|geli|malu|mual|kesel|kesal|sebel|sebal|gedek|gedeg|benci|kapok|ilfil|ill feel|ilfeel|hilang respek|hilang simpati|tidak respek|tidak respect|tidak simpati|tidak suka|tidak percaya|tidak yakin|tidak sudi|ogah|alergi|trauma) [<very>|banget|sekali|saya|kita|deh] [sama|karo|jo|jeung|ambek|dengan|lihat|liat|dengar|denger|ke|pada|terhadap|kepada|kalau|jika|pilih|dukung|punya|dipimpin] [omongan|janji|kelakuan|muka|tingkah|sikap|calon|presiden|pemimpin] [kayak|seperti|macam|modelan|si|oleh] {who}
  ^ (tangkap|penjarakan|adili|bakar|hukum|seret|gantung|periksa|usut) [saja|dan adili|si] {who}
  (tangkap|penjarakan|adili|seret|gantung) [saja|dan adili|si] {who}
  {who} * (antek|antek-antek|kaki tangan|bonekanya|boneka|kroni|jongos|budak|peliharaan|pelayan|kacung) [si|para] (asing|aseng|amerika|orba|oligarki|china|cina|rezim|partai|orde baru|taipan|cukong|mafia|rrc|yahudi|megawati|istana)
  {who} * (penculik|pelanggar|pelaku|penjahat|pembunuh) * (ham|aktivis|pemilu|98|mahasiswa)
  {who} * (memulai|memainkan|mainkan|jualan|menjual|pakai|bermain|main|dalang|biang) * (politik identitas|politik uang|isu sara|politik adu domba|isu agama|ayat)
  {who} * (disetir|disetting|dibekingi|ditunggangi|dikendalikan|dimodali|dibiayai) [oleh] (asing|aseng|oligarki|china|cina|cukong|taipan|mafia|partai|ketum|rezim)
  jangan (percaya|mau dibohongi|dengar|dengarkan|dengerin|didengar|di dengar|di dengerlah|didengerin|tertipu|termakan|ketipu|kemakan|terbuai|terpesona|tergoda|berharap|harap) * (janji|omongan|rayuan|kata|pencitraan|sama|oleh|dengan|si|pada|terhadap|ke|kepada|banyak|lah) [manis|palsu|politik|si] {who}
  jangan (percaya|tertipu|ketipu|berharap) {who}
  {who} * jangan (dipercaya|di percaya|didengar|di dengar|didengerin|dikasih)
  {who} * (terjebak|lupa|ingkar|ingkari|langgar|melanggar|obral|tebar|umbar|mengumbar) * (asumsi|janji|daratan|rakyat|sumpah)
  (salah|nyesel|menyesal|rugi|sesat) [sudah|dulu|saya|dah] (pilih|milih|memilih|dukung) * {who}
  {who} [<be>] [<be>] (korupsi|mengkorupsi|ngorupsi)
  {who} * (nyolong|nilep|ngerampok|ngembat|embat|gasak|garong) [uang|duit|dana]
  (prabohong|prabowong|jokodok|jokowow|anisun|aniesun|fufufafa)
  (otak|muka|mulut|moncong|cangkem|bacot|congor) * {who} * (kosong|sampah|tebal|busuk|dua|bau|tidak)
  (meragukan|ragu|diragukan|sangsi) * (kemampuan|kapasitas|kemampuanmu|kejujuran|pemahaman|kualitas|integritas) * {who}
  {who} * (diragukan|meragukan|patut dipertanyakan|dipertanyakan)
  {who} * (jago|pintar|pinter|ahli|tukang|juara|spesialis|raja|ratu|bapak|pakar|master|hobi|hobinya|bisanya) * (ngeles|bohong|ngibul|nipu|ngutang|utang|hutang|impor|janji|pencitraan|fitnah|hoax|hoaks|nyinyir|joget|joged|tipu|drama|nyalahin|bacot|ngemis|omong|ngomong)
  (jago|ahli|tukang|spesialis|raja|ratu|bapak|pakar) (ngeles|bohong|ngibul|nipu|ngutang|utang|hutang|impor|pencitraan|fitnah|hoax|hoaks|nyinyir|tipu|drama|nyalahin|bacot|angin) * {who}
  {who} * (kalah pamor|turun kasta|kalah telak|kalah jauh|kalah kelas|tidak laku|tidak selevel|asal bunyi|sekadar janji|banyak janji|mimpi di siang|kebanyakan gaya|banyak gaya|kebanyakan janji|asal ngomong|asal bicara|kurang kerjaan|tidak ada gunanya|tidak guna|tidak berguna|jauh dari harapan|bikin malu|malu-maluin|memalukan|bikin susah|bikin sengsara|menyengsarakan|bikin rusak|biang kerok|gagal move on|miskin gagasan|miskin ide|tidak ada apa-apanya)
  {who} (ini|itu) (siapa|apa|apaan) (sih|dah|emang)
  (kalahkan|lawan) {who} [si] <bad>
  {who} * (terjungkal|keok|nyungsep|nyungseb|terkapar|babak belur|ngibrit|ngacir|megap-megap|kepanasan|kejang|kebakaran jenggot|gigit jari|ketar-ketir|ketakutan|gagap|gelagapan|mati kutu|kehabisan akal|panas dingin)
  {who} (panik|blunder|kabur|lebay|baper|ngeles)
  {who} * (presiden|gubernur|bupati|walikota|capres|cawapres|pemimpin|calon|menteri) * (<rude>|gagal|boneka|terburuk|paling buruk|tergagal|abal-abal|karbitan|dadakan|sakit-sakitan|khayalan|halu|terbodoh|paling bodoh|palsu|curang)
  (presiden|gubernur|bupati|walikota|capres|cawapres|pemimpin|calon|menteri) (<rude>|gagal|boneka|terburuk|paling buruk|tergagal|abal-abal|karbitan|terbodoh|curang|palsu) * {who}
  {who} * (cocok|cocoknya|pantas|pantasnya|mending|mendingan|lebih cocok) [lebih] (jadi|dadi|jualan) [tukang|kang] (motivator|tukang|kang|pelawak|artis|selebgram|penyanyi|badut|host|mc|penceramah|komedian|sales|marketing|satpam|youtuber|dukun|pengamat|penonton|lurah|rt)
  (hancur|bubar|bangkrut|rusak|kacau|celaka|tamat|tenggelam|suram|sengsara|mundur|ambyar) * * (kalau|jika|bila|di) (dipimpin|tangan|sama|pilih|milih|oleh|menang) {who}
`;
