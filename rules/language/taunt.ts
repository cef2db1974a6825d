/** Taunts at a camp, a government or "your candidate", and cheers for one, that name nobody: political by themselves, never more than a hint. */
export const taunt = `
  <power> * <rude>
  <rude> * <power>
  (partai|parpol|capres|cawapres|paslon|presiden|gubernur|bupati|walikota|caleg) [ini|itu] (<bad>|<villain>|korup|terbodoh|tergagal|gaduh|pembuat gaduh|perusak|kaleng|kaleng kaleng|kardus|abal abal|odong odong|halu)
  (partai|presiden|capres|gubernur|pemerintah|rezim) (elu|elo|lu|lo|loe|ente|situ|kau|antum|junjungan)
  <power> (kok|macam apa|apaan|model apa|mah|koplak)
  (kelas|sekelas|selevel|kualitas|modelan) (presiden|capres|cawapres|pemimpin|ketum)
  rezim (ini|sekarang|saat ini|kita|amatir|amatiran|oligarki)
  (jahatnya|kejamnya|bengisnya|busuknya|bodohnya|liciknya|zalimnya|paniknya|gagalnya|ganti|anti) * rezim
  rezim $
  (presiden|capres|cawapres|cagub|wapres|cabup) * (katanya|kok|masa|masak|apaan|bisanya|percuma|kasihan|payah)
  (pemerintah|penguasa|istana|rezim) * (panik|ketakutan|zalim|dholim|dzalim|bohong|curang)
  (ekonomi|utang negara|utang luar negeri|utang pemerintah|inflasi|lapangan kerja|tka|pengangguran) * (katanya|malu|payah|kocak|kok|masa|bisanya|malah|buat apa|doang|gagal|ngapain)
  (katanya|percuma|malu|payah|kocak|bisanya|malah|doang|gagal|ngapain) * (ekonomi|utang negara|inflasi|lapangan kerja|tka|rakyat)
  (asing|aseng) [dan] (aseng|asing|asong)
  (pro|antek|bela|kacung|jongos|budak) (asing|aseng|pki|komunis|cina|kafir|kapir)
  (jual|menjual|dijual|gadaikan|menggadaikan|tergadai) (aset|negara|bangsa|negeri|kedaulatan)
  penista agama
  (setelah|habis|kalau|jika|bila|mau|butuh|perlu|sudah|agar|supaya|pasca|demi|kita|wajib|yuk) [kita] ganti (presiden|gubernur|bupati|rezim|pemimpin)
  ganti (presiden|rezim) (baru|dulu|saja|sekarang|segera|siapa|biar|agar|supaya)
  (nipu|menipu|bohongi|bohongin|membohongi|membodohi|bodohi|bodohin|menindas|memeras|khianati|mengkhianati|menyengsarakan|merampok|ngerampok|rampok|memiskinkan|menyusahkan|nyusahin) * rakyat
  rakyat * (dibohongi|dibodohi|ditipu|dikhianati|disengsarakan|dirampok|ditindas|diperas|dikibuli|dibikin susah)
  rakyat (tidak|bukan|mana) (butuh|perlu|makan|kenyang|bisa makan|bodoh|buta|tuli|lapar)
  (memang|emang|emangnya|memangnya|apa|masa) rakyat
  rakyat * (butuh|perlu|butuhkan|kenyang|dikasih|lapar|disuruh) * (bukan|janji|makan)
  (obral|tebar|umbar|mengumbar|jualan) janji
  (minta|kok|malah|masih|bukan|pengen|ngotot|ngebet) * (2|dua|3|tiga) periode
  (lanjut|lanjutkan|lanjutken|salam|wajib|harus|tetap|tetep|pokoknya|insyaallah|semoga|dukung|siap|menuju|gas|yuk|ayo|pasti|layak|pantas|tuntaskan|fix|bismillah) * (2|dua) periode
  (2|dua) periode (pak|bapak|pakde|lagi|harga mati|pasti|saja|aja|lanjut|yes|insyaallah|gas|dong|yuk)
  cukup (satu|1|sekali) periode
  (bangga|salut|kagum|beruntung|bersyukur|malu|kasihan|nasib|pening|capek) * (punya|memiliki|mempunyai|dengan|sama) presiden (yang|kayak|seperti|sehebat|sebaik|begini|sekelas|macam|kita)
  semoga * (bapak|beliau) * (terpilih|kepilih|menang|memimpin) (kembali|lagi)
  baru di (zaman|jaman|era|rezim) ini
  (satu|1|sekali) periode (saja|aja|cukup)
  (songsong|sambut|menyambut|menyongsong|butuh|perlu|saatnya|rindu|merindukan|menanti|pengin|pengen) (presiden|gubernur|bupati|walikota) baru
  (presiden|gubernur|bupati|walikota) baru (2019|2024|2029|2034|harapan baru)
  salah (pilih|milih|memilih) (presiden|gubernur|bupati|walikota|pemimpin)
  (tahun|thn) (tidur|bohong|menderita|sengsara|sia-sia|dibohongi|dibodohi) * (periode|rakyat|pilih|presiden|rezim|pemerintah)
  mau dibawa (kemana|ke mana) * (negara|negeri|bangsa|indonesia|ekonomi|rakyat|daerah)
  (negara|negeri|bangsa|indonesia|ekonomi|daerah) * mau dibawa (kemana|ke mana)
  (artinya|berarti) (anda|bapak|kau) * gagal
  (setelah|sudah) gagal (mewujudkan|memimpin|mengelola|mengurus|menepati|memenuhi|mensejahterakan|menyejahterakan)
  (putusan|keputusan) mk * (melanggar|cacat|demi|untuk anak|paman)
  (pilpres|pilkada|pemilu|pemilihan|demokrasi) * (odong odong|dagelan|sandiwara|curang|dicurangi|busuk|rusak|bobrok|amburadul|mundur|dibajak|dirampok|lelucon)
  (penculik|culik|penculikan|bantai|bunuh) [bunuh] (aktivis|mahasiswa)
  bukan (cebong|kampret|kadrun|cebonger|kampreter|buzzerp)
  (para|kaum|kalian) (bong|micin|kampret)
  kampret (mah|mencret|kejang|kejang kejang|ngamuk|panik|kepanasan|nyinyir|berkoar|teriak)
  bani (taplak|micin|serbet|daster|koplak|nasbung|kaleng|oposisi)
  (cebong|cebonger|cebongers|kadrun|kadal gurun|kampreter|nasbung|buzzerp|sekolam|ahoax|jokower|ahoker|prabower|aniser|kepret)
  (si|jadi|dibilang|sebutan|model|sifat|cabang|kata) kampret * (kubu|capres|politik|presiden|pilpres|paslon|cebong|pemerintah|gerombolan)
  (bong|kamfret) (otak|mikir|makan|dengar|baca|mana|jangan|kalau|iq|lu|lo)
  (gitu|dasar|wahai|para|woy|woi) (bong|pret)
  bani (<slur>|kacung)
  rezim * (<rude>|<bad>|<villain>|<beast>|anti|gagal|bohong|tukang|nipu|tipu|hoax|hoaks|rusak|dholim|zalim|hutang|utang|gila|bedebah|bejat|represif|tangan besi|impor|asing|aseng|curang|hancur|bobrok|khilaf|panik|takut|komunis|busuk|durjana|bangsat|terburuk|paling|penindas|menindas)
  (antek|antek antek|penjilat|kacung|buzzer|bobroknya|kebusukan|kebohongan|kegagalan|kedok|dosa) * rezim
  (<rude>|<beast>|tumbangkan|lawan|gulingkan|tenggelamkan|lengserkan|muak|bubarkan) * rezim
  rezim (apa|macam apa|model apa|ini|sekarang) (ini|hancur|memang|makin|sudah|semakin|terbukti|lebih)
  (junjunganmu|junjungan mu|junjungan lu|junjungan lo|junjungan elu|junjungan loe|junjungan ente|junjungan kalian|junjungannya|capresmu|capres mu|capres lu|capres lo|capres loe|cawapresmu|presidenmu|presiden mu|paslonmu|jagoan mu|gubernurmu|partaimu|bapakmu presiden)
  (kubu|capres|paslon|partai|tetangga) sebelah (panik|kepanasan|ngamuk|kejang|nangis|takut|sewot|baper|halu|hoax|curang|mana|bisanya|kok|pasti)
  (capres|paslon|timses) sebelah
  (2019|2024|2029|gerakan|tagar|kaos|baju|saatnya|waktunya|ayo|segera|harus|wajib|ingin|pengin|pengen|cepat|otak|rakyat) ganti presiden
  ganti presiden (2019|2024|2029)
  gantipresiden
  (lengserkan|makzulkan|gulingkan|turunkan) (presiden|rezim|gubernur|bupati|walikota|wapres)
  (bubarkan|tenggelamkan) partai
  (capres|cawapres|paslon|calon presiden|calon gubernur|calon bupati|calon penguasa|calon pemimpin|presiden|pemimpin) [ini|itu|yang|kok|nya|kita|model|modal] [cuma|suka|paling|ditanya] (<rude>|gagal|boneka|joget|joged|ndasmu|kacung|dagelan|anak kecil|anak kemarin|bau kencur|emosian)
  (penculik|pelanggar ham|penjahat ham|koruptor|mantan koruptor|pembohong|penista agama|pelanggar etik) * (tidak boleh|jangan|kok|mau|jadi|nyapres|nyalon|bisa) * (presiden|wapres|gubernur|bupati|walikota|caleg|nyapres|nyalon)
  (~pilih|milih) * (penculik|pelanggar ham|penjahat ham|pembohong|boneka|koruptor|karbitan|bocil) * (presiden|gubernur|bupati|capres|pemimpin)
  (omon omon|planga plongo|plonga plongo|petugas partai|anak haram konstitusi|ndasmu etik|pelanggar ham)
  (dipimpin|memimpin|pemimpin|presidennya|cawapresnya) * (anak kecil|bocil|bau kencur|karbitan|anak ingusan|pelanggar ham|penculik|antek|boneka|asing dan aseng|diktator)
  (partai|parpol) [penghina|penista|pendukung] (islam|ulama|penista|gaduh|koruptor|pembohong|pengkhianat|penghianat|maling|penjual agama|jualan agama|setan|iblis)
  (pasangan|paslon|capres|cawapres|duet) (<rude>|boneka|pembohong|koruptor|penculik)
  (presiden|gubernur|bupati) * (boneka|antek|kacung|gagal|terburuk|tidak berdaya|diktator|plonga|pencitraan|ngibul) * (rakyat|negara|pilpres|rezim|asing|aseng|ini|rezimnya)
  (asal bukan|asal jangan) * (genap|ganjil|nomor|petahana|incumbent|paslon)
  (otak|kaum|gerombolan|pendukung) ganti presiden
  (anak penguasa|anak presiden|demi anak|ambisi keluarga|dinasti politik|politik dinasti) * (cawapres|capres|nyapres|rusak|hancur|malu|merusak|curang|odong)
`;
