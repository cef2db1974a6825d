const punish =
  'dimutasi|mutasi|dipecat|pecat|dicopot|copot|dipindahkan|dipindah|nonjob|dinonjobkan|non job|putus kontrak|diputus|tidak diperpanjang|dicoret|coret|dicabut|cabut|distop|stop|dihentikan|hentikan|dipotong|potong|ditandai|tandai|kutandai|dicatat|catat|kucatat|ditahan|dipersulit|disanksi|turun jabatan|dirumahkan';

/** Threats against those who vote or don't vote in some way. */
export const threat = `
  (kalau|jika|bila|siapa|barang siapa|yang|awas) * (tidak|beda|berani tidak|bukan|ketahuan|membelot|berkhianat) * (~pilih|~dukung|~coblos|nyoblos|milih|menangkan|pilihan|ikut arahan|hadir kampanye) * * (${punish})
  (kalau|jika|bila|siapa|yang) * (tidak menang|kalah|suaranya kurang|suara kurang|menang lawan) * * (${punish})
  (${punish}) * * (kalau|jika|bila|yang|karena) * (tidak|beda|bukan|ketahuan|berani) * (~pilih|~dukung|~coblos|nyoblos|milih|menangkan|pilihan)
  (${punish}) * (yang|siapa) * (membelot|berkhianat|beda pilihan|main dua kaki|pindah dukungan|tidak ikut mendukung)
  (membelot|beda pilihan|berkhianat) * (kucatat|kutandai|saya catat|saya tandai|akan saya catat)
  (bantuan|bansos|pkh|blt|kontrak|honor|jabatan|tpp|tukin|gaji|beasiswa|bpjs|sertifikasi) * (dicabut|distop|dihentikan|dicoret|hilang|dipotong|ditahan|tidak cair|tidak keluar) * (kalau|jika|bila|yang) * (tidak|bukan|beda) * (~pilih|~dukung|~coblos|milih|menang)
  (ingat|awas|hati-hati) * (nasib|jabatan|kontrak|bantuan|posisi|karier) * (kalau|jika|bila) * (tidak|beda|bukan) * (~pilih|~dukung|milih|menang)
  (yang|siapa|kalau|jika) * (tidak|bukan|berani) * (~pilih|~dukung|milih) {who} * (minggat|pergi|keluar|angkat kaki|usir|diusir|musuh|kafir|dosa|pengkhianat|tanggung akibatnya|lihat saja|awas|jangan harap|jangan minta)
  awas (kalau|jika|bila) tidak (~pilih|~dukung|~coblos|milih)
  (yang|siapa|kalau|jika|awas|barang siapa) * (~pilih|~dukung|~coblos|milih|nyoblos|ikut|memihak) sebelah * * (keluar|minggat|angkat kaki|pergi|out|usir|jangan harap|jangan minta|jangan datang|musuh|tanggung sendiri|awas saja|saya keluarkan|dikeluarkan|bukan manusia|pengkhianat|${punish})
  (yang|siapa|kalau|jika|awas|barang siapa) * (beda pilihan|beda jagoan|beda dukungan|tidak satu suara|tidak satu pilihan|main dua kaki|tidak sejalan) * * (keluar dari|minggat|angkat kaki|out dari|jangan harap|jangan minta|tanggung sendiri|siap-siap|tahu sendiri|saya keluarkan|${punish})
  (kontrak|sk|tpp|jabatan|honor|perpanjangan|bansos|bantuan|pkh|nasib honorer|gaji) * (tergantung|ditentukan|bergantung) [dari|pada|sama] (hasil tps|hasil suara|perolehan suara|suara tps|suara kalian|suara bapak ibu|suara di|suara kita|hasil coblosan|coblosan|pilihan kalian|pilihanmu|pilihan bapak ibu)
  (ketahuan|terbukti|yang) (~dukung|~pilih|milih|nyoblos|~coblos) sebelah * (${punish}|keluar|minggat|out)
  ^ (~pilih|~dukung|milih) sebelah * (keluar|minggat|out|angkat kaki|silakan keluar)
  (bansos|bantuan|kontrak|pkh|blt|beras|jabatan|tpp) * (hanya|cuma|khusus) [untuk|buat|bagi] yang (satu pilihan|satu suara|satu barisan|sejalan|pilih kita|dukung kita|satu dukungan|ikut pilihan)
  (kalau|jika|kalo|bila) * tps * (kalah|tidak menang|jeblok|suaranya kurang) * (saya ganti|diganti|ganti|${punish}|tanggung akibatnya|siap-siap)
  (kalau|jika|bila) * (suara|tps|paslon|jagoan|jago) * kalah * * (susah cair|tidak cair|tidak akan cair|dipersulit|tidak dibangun|tidak diaspal|tidak dapat|tidak akan dapat|jangan harap|jangan minta)
`;
