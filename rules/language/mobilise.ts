/** Calling on staff, subordinates, family or residents to take a side. */
export const mobilise = `
  (seluruh|semua|para|segenap|rekan|rekan-rekan|bapak ibu|teman-teman|teman|kawan|jajaran|wahai) * <staff> * (~pilih|~dukung|menangkan|memenangkan|~coblos|merapat|kompak|satu suara|satu komando|arahkan|amankan) * {who}
  (instruksi|arahan|perintah|pesan|amanat) * (pak|bu|bapak|pimpinan|atasan|kadis|camat|bupati|kepala|kades|ketua) * (~pilih|~dukung|menangkan|memenangkan|~coblos) * {who}
  (kumpulkan|~ajak|arahkan|mengarahkan|kerahkan|mengerahkan|himpun|instruksikan|wajibkan|mewajibkan|giring|suruh|perintahkan) * (suara|warga|keluarga|pegawai|<staff>|massa|tetangga|saudara|wali murid|orang tua|murid|siswa) * {who}
  (kumpulkan|~ajak|arahkan|mengarahkan|kerahkan|mengerahkan|instruksikan|wajibkan|mewajibkan|giring|suruh|perintahkan) * (warga|keluarga|pegawai|<staff>|tetangga|saudara|wali murid) [untuk|agar|supaya|biar] (~pilih|~dukung|menangkan|memenangkan|~coblos) * {who}
  <staff> * (wajib|harus|diminta|diwajibkan|kompak|solid|siap) * (~pilih|~dukung|menangkan|memenangkan|~coblos) * {who}
  (kita|kami) * <staff> * (~dukung|menangkan|memenangkan|~pilih|~coblos|solid) * {who}
  (wajib|harus|diminta|diwajibkan) * (~pilih|~dukung|menangkan|memenangkan|~coblos) (calon|paslon|jagoan|pilihan) (pak|bu|bapak|ibu|pimpinan|kita|atasan|kadis)
  (tiap|setiap|masing-masing) (pegawai|asn|guru|opd|dinas|staf|orang) * (suara|orang|keluarga|ktp) * {who}
`;
