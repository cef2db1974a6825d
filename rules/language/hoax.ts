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
`;
