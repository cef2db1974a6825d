/** A public programme presented as the gift of somebody on the ballot. */
export const programme = `
  (bansos|bantuan|sembako|pkh|blt|beasiswa|jalan|jembatan|pasar|sumur|program|pembangunan|ambulans|traktor|pupuk|rtlh|bedah rumah|modal usaha|kip|kis) * (dari|berkat|jasa|hadiah|pemberian|kiriman|atas jasa|bukti kerja|persembahan|buah tangan|karena) {calon}
  (terima kasih|terimakasih|matur nuwun|hatur nuhun|matur suwun|makasih) {calon} * * (bansos|bantuan|sembako|pkh|blt|beasiswa|jalan|jembatan|pasar|program|ambulans|traktor|pupuk|bedah rumah|modal usaha)
  (terima kasih|terimakasih|matur nuwun|hatur nuhun|matur suwun|makasih) * (bansos|bantuan|sembako|pkh|blt|beasiswa|jalan|jembatan|program|pupuk) * {calon}
  berkat {calon} * (jalan|jembatan|bansos|bantuan|desa|kampung|pasar|warga|kami|kita|rakyat|sekolah|sudah)
  {calon} * (revitalisasi|bangun|bagi|bagikan|membagikan|serahkan|menyerahkan|salurkan|menyalurkan|kucurkan) * (pasar|jalan|jembatan|bansos|bantuan|sembako|beasiswa|rumah) * (rakyat|warga|masyarakat|kita|tradisional)
`;
