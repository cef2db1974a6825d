/**
 * Words that signs are made of. Readers of pictures drop spaces and mistake letters (`COBLOSNO2`, `C0BLOS`), so words are looked
 * for in what was read; a run of letters is taken apart only where one of these words stands in it.
 */
export const signWords = `
  coblos nyoblos mencoblos coblosan pencoblosan contreng tusuk pilih memilih pilihlah pilihan dukung dukungan mendukung menangkan memenangkan
  menang pemenangan kemenangan lanjutkan perubahan paslon pasangan calon nomor nomer urut partai caleg cabup cawabup cagub cawagub cawalkot
  cawali capres cawapres bupati wakil gubernur walikota wali kota presiden legislatif dapil relawan sahabat pendukung simpatisan posko kampanye
  deklarasi suara surat pemilu pilkada pilgub pilpres pemilihan bersama untuk rakyat kabupaten provinsi periode putaran harga mati
  loket antrean antrian poli poliklinik lomba ganda juara pertandingan jual dijual grosir promo diskon bimtek sosialisasi simulasi netral netralitas
  bawaslu panwaslu kpps debat kandidat osis ketua kelas
`;

/** Those that are told although a letter of them is wrong: no other word is so near. */
export const nearlyRead = `
  coblos nyoblos mencoblos pencoblosan bupati gubernur walikota relawan pasangan dukungan pendukung menangkan memenangkan kemenangan
  kampanye deklarasi lanjutkan legislatif antrean sosialisasi simulasi bawaslu netralitas poliklinik pendaftaran pertandingan pemilihan
`;

/** Words between them; they tell nothing by themselves. */
export const joiningWords =
  'no di ke dan yang yg ayo yuk mari kita kami jangan lupa pak bu ibu bapak haji siap pasti ingat tanggal salam jari ya saja aja semua warga';

/** After these a sign that may be a digit is one: `N0MOR URUT I`. */
export const beforeNumber = 'no nomor nomer urut paslon';
