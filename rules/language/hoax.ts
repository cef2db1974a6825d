/** Patterns of hoaxes: urging to spread before removal, and unproven claims of fraud. */
export const hoax = `
  (viralkan|sebarkan|share|bagikan|sebarluaskan|viralin) [sebelum|sebelom|keburu] (dihapus|di hapus|hilang|ditake down|diblokir|dibanned|diturunkan)
  (sebelum|keburu) (dihapus|di hapus|ditake down|diblokir) * (rezim|pemerintah|admin|kpu|facebook|twitter|mereka)
  (viralkan|sebarkan|share) (sampai|hingga|ke semua|biar) (viral|semua|rakyat|seluruh|tahu|dunia) * (kpu|curang|pemilu)
  (kpu|bawaslu|kpps|panitia) * (curang|main mata|dibeli|disuap|disetting|direkayasa|sudah diatur|berpihak|sudah dibayar|disogok)
  (server|sistem|data|sirekap|situng) kpu * (diretas|disetting|dihack|di hack|jebol|dimanipulasi|di luar negeri|diatur|sudah diatur)
  (kontainer|ribuan|jutaan|karung|truk) * surat suara * (tercoblos|dicoblos|palsu|dari china|dari cina|ditemukan)
  surat suara * (sudah tercoblos|telah tercoblos|sudah dicoblos|sudah di coblos) * (nomor|01|02|03|paslon|untuk|ribuan|kontainer)
  (pemilu|pilpres|pilkada|pilgub|penghitungan) [ini|sudah|pasti|jelas|2024|2019|penuh] [pasti|sudah|jelas|penuh] (curang|kecurangan|direkayasa|rekayasa|settingan|setingan|sudah diatur|dicurangi)
  (bom|pengeboman|ngebom|teror|kerusuhan) * (rekayasa|settingan|setingan|pengalihan isu|sandiwara) * *
  sekali ngebom
  (rekayasa|settingan|pengalihan isu) * (rezim|pemerintah|penguasa|istana)
  (oligarki|asing|aseng|china|cina) * (danai|membiayai|transfer|tf|mendanai|atur|beli) * (pemilu|pilpres|kpu|capres|suara)
  (info|kabar|bocoran) (a1|valid dari dalam|dari orang dalam|dari intelijen) * (kpu|pemilu|curang|suara)
  (suara|hasil) * (dicuri|dirampok|digelembungkan|penggelembungan|dicurangi|dihilangkan) * (kpu|rezim|penguasa)
  (kpu|kpps|bawaslu|rezim|penguasa|paslon) * (mencuri|curi|nyolong|rampok|merampok|gelembungkan|menggelembungkan|manipulasi|memanipulasi|mengubah|sulap|menyulap) * (suara|hasil|data|perolehan|form c1)
  (kotak suara|surat suara) * (dibakar|ditukar|dibuang|siluman|gelap|selundupan) * (menangkan|untuk|paslon|nomor|rezim|curang)
  (penggelembungan suara|suara siluman|suara dicuri|suara dirampok|kecurangan masif|kecurangan tsm|kecurangan terstruktur|c1 palsu|curang tsm|disihir)
  ada penggelembungan * (paslon|suara|pasangan)
  (gila|edan|parah|brutal|nyata|jelas|terbukti|makin) * (kecurangannya|kecurangan|curangnya) * (kpu|masif|pilpres|pemilu|pilkada|sirekap|suara|paslon)
  (perolehan suara|suara) {who} * (berkurang|menyusut|hilang|dicuri|dirampok|disunat|dipangkas|lenyap)
  (kpu|bawaslu|mk) (panik|takut|ketakutan|kelabakan|bohong|pembohong|maling|curang|budak|antek|bonekanya)
  (ijazah|gelar|akta|skck) [nya|sma|s1] {who} [itu|memang|ternyata|terbukti] (palsu|bodong|hasil beli|tidak asli)
  {who} * (pakai|punya|gunakan|berijazah|menggunakan) [ijazah|gelar] (ijazah palsu|gelar palsu|palsu)
  {who} * (dibiayai|didanai|dibayar|dimodali|disokong|ditunggangi) * (cina|asing|aseng|cia|komunis|pki|yahudi|israel|oligarki|bandar narkoba|bandar judi)
  (partai komunis|cina|asing|aseng|cia|yahudi|israel|bandar narkoba|bandar judi) * (biayai|danai|modali|sokong|membiayai|mendanai) * {who}
  {who} * (keturunan|anak|cucu|kader|simpatisan|agen) (pki|komunis|gerwani|cia|mossad|yahudi)
  {who} * (menjual|jual|gadaikan|menggadaikan|serahkan) * (pulau|negara|nkri|indonesia|tanah air|aset negara) * (cina|asing|aseng|rrc)
  (jutaan|juta|ribuan|serbuan|banjir) * (tka|tenaga kerja|buruh) cina
  (tka|buruh|tenaga kerja) cina * (serbu|menyerbu|banjiri|membanjiri|serbuan|jutaan|10 juta|sepuluh juta)
  (media|televisi|tv) * (bungkam|dibungkam|tidak berani|dilarang) * (tayangkan|menayangkan|beritakan|siarkan) * {who}
  {who} * (akan|bakal|mau|berencana) * (hapus|menghapus|larang|melarang|bubarkan) * (adzan|azan|pelajaran agama|agama islam|pesantren|tahlilan|maulid|jilbab|kolom agama|zakat)
  (kalau|jika|bila) {who} * (menang|terpilih|jadi presiden|jadi gubernur|jadi bupati) * (adzan|azan|pesantren|pelajaran agama|jilbab|lgbt|khilafah|pki|syariat) * (dihapus|dilarang|dibubarkan|dilegalkan|bangkit|berdiri|ditiadakan)
`;
