const event =
  'kampanye akbar|kampanye terbuka|kampanye terakhir|deklarasi dukungan|deklarasi pemenangan|deklarasi kemenangan|konsolidasi pemenangan|jalan sehat paslon|senam paslon';
const join =
  'jangan telat|jangan lupa|jangan ketinggalan|jangan absen|jangan sampai tidak|titik kumpul|kumpul di|kumpul jam|siap hadir|siap ramaikan|siap merapat|wajib hadir|wajib datang|wajib ikut|harus hadir|harus datang|ditunggu kehadirannya|konsumsi|uang bensin|uang transport|bensin|makan siang|nasi kotak|dresscode|dress code|kostum|putihkan|merahkan|hijaukan|kuningkan|birukan|ramaikan|meriahkan|merapat|doorprize';
const wear = 'pakai|pake|memakai|kenakan|berbaju|berkaos';

/** Being called to a campaign's gathering, or making ready for it, whoever's it is. */
export const gathering = `
  (${join}) * (${event})
  (${event}) * * (${join})
  (${event}) * * (${wear}) (kaos|kaus|baju|kostum|atribut|jersey|batik|jilbab|kerudung|kemeja|topi)
  (${event}) * * (bis|bus|mobil|truk|angkutan|angkot|rombongan) * (berangkat|jemput|menjemput|disiapkan|gratis|standby|kumpul|tersedia)
  (ayo|yuk|mari|yok|hayu|gas|gaskeun|monggo) [kita|bareng|bersama|rame-rame] (ke|hadir|hadiri|ikut|ikuti|ramaikan|meriahkan|datang|merapat|berangkat|gabung|kumpul) * (${event})
  (hadirilah|ramaikan|meriahkan|putihkan|merahkan|hijaukan|kuningkan|birukan|wajib hadir|wajib datang|wajib ikut|harus hadir|diwajibkan hadir|siap hadir|siap ramaikan|jangan lupa) * (${event})
  (bis|bus|mobil|truk|rombongan|jemputan) [ke|untuk|buat] (${event}) * (berangkat|jemput|kumpul|jam|disiapkan|gratis|siap)
  (bis|bus|mobil|truk|rombongan) * (berangkat|jemput|kumpul) * (${event})
  (wajib|diwajibkan|harus) [hadir|ikut|datang] * * (${event})
  (kumpul|merapat|ngumpul|ditunggu|rapat) [di|ke|nanti|malam ini|bakda isya] [di] (posko pemenangan|posko kemenangan|rumah pemenangan|markas pemenangan|posko kampanye|posko timses|rumah timses|posko tim sukses)
  (semua|tiap|setiap|seluruh|masing-masing) (rt|rw|desa|dusun|kelurahan|kecamatan|sekolah|kader|<staff>) * * (kirim|kirimkan|kerahkan|bawa|wajib|setor) * * (${event})
  (posko pemenangan|posko kemenangan|rumah pemenangan|markas pemenangan|posko timses) * * (kumpul|ngumpul|merapat|ditunggu|ngopi bareng|rapat malam ini)
  (${event}) * * (satu|tiap|per) (rt|rw|dusun|desa) [satu|dua|1|2|minimal] [satu|dua|1|2] (bis|bus|mobil|truk)
  (kaos|kaus|baju|atribut|seragam) * * (pakai|pake|dipakai|kenakan) * (${event})
`;
