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
`;
