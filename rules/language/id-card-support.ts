/** Collecting identity cards for somebody who runs without a party. */
export const idCardSupport = `
  (kumpulkan|~kumpul|ngumpulin|dikumpulkan|setor|setorkan|kirim|kirimkan|serahkan|minta|pinjam|butuh|mohon|tolong|titip|bantu|cari|fotokopi|fotocopy|foto|scan) * (ktp|e ktp|ektp|ktp el|fotokopi ktp|fotocopy ktp|fc ktp|suket|nik|kk) * * (dukungan|dukung|calon|independen|perseorangan|bakal calon|balon|dpd|maju|syarat dukungan|paslon|jalur independen)
  (kumpulkan|~kumpul|ngumpulin|dikumpulkan|setor|setorkan|kirim|kirimkan|serahkan|minta|butuh|mohon|tolong|fotokopi|fotocopy) * (ktp|e ktp|ektp|fotokopi ktp|fotocopy ktp|fc ktp|suket) * (untuk|buat|bagi|demi) {calon}
  (dukungan|surat dukungan|pernyataan dukungan) * (ktp|fotokopi ktp|fotocopy ktp|e ktp) * (calon|independen|perseorangan|dpd|bakal|paslon)
  (dukungan ktp|ktp dukungan|surat dukungan) * (calon|independen|perseorangan|dpd|bakal|paslon|dikumpulkan|kumpulkan)
`;
