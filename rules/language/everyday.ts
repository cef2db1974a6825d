const wares =
  'nasi|nasi kuning|bakso|mie|mi ayam|kue|es|gorengan|sayur|ikan|ayam|sate|soto|pecel|kopi|pulsa|galon|gas|bensin|baju|bibit|pupuk|beras|madu|jamu|pentol|cilok|seblak|martabak|kerupuk|sapi|kambing|motor|mobil|rumah|tanah|hp';
const trade =
  'las|bakso|galon|ojek|cukur|sayur|kayu|batu|servis|parkir|becak|sate|pijat|jahit|bangunan|ledeng|kebun|tambal|tambal ban|nasi goreng|kredit|sampah|air|kunci|ac|foto|rias';
const shop =
  'warung|warteg|toko|kedai|lapak|depot|bengkel|kios|salon|laundry|kontrakan|kosan|kost|rental|katering|catering|barbershop|fotokopi|konter|klinik|apotek|praktek|travel|jalan|gang|gedung|rumah makan|resto|restoran|cafe|kafe';
const kin =
  'teman|temen|kawan|kanca|konco|tetangga|sepupu|ponakan|keponakan|murid|guru|dosen|wali kelas|bidan|dokter gigi|pacar|mertua|cucu|mantan pacar|adik kelas|kakak kelas|ketua kelas|pak rt|bu rt';

/** Somebody who only bears a candidate's name: at home, at school, in a trade. */
export const everyday = `
  (${shop}) [dokter|pak|bu|mas|mbak|bang|haji] {who}
  tukang (${trade}) [langganan|dekat|namanya] {who}
  {who} [itu|yang|si|sang] tukang (${trade})
  {who} * (jualan|menjual|jual|dagang|berjualan) * (${wares})
  (${kin}) [saya|gue|gua|gw|aku|kita|kami|sekolah|kantor|kos|sd|smp|sma|kuliah] [namanya|bernama|si] {who}
  {who} [itu|ini|kuwi|iku] (${kin}|adik|adek|kakak|kucing) (saya|gue|gua|aku|kami|kita|sd|smp|sma|kuliah|kantor|sekolah|les)
  {who} * (anakku|adekku|kakakku|kancaku|koncoku|kucingku|kucing saya|lolos cpns|lolos pppk|lolos seleksi|lolos administrasi|temanku|temenku|tetanggaku|adikku|ponakanku|muridku|sepupuku|cucuku|anak saya|ponakan saya|nikahan|lahiran|sunatan|khitanan|lamaran|wisuda|ranking kelas|juara kelas|ban bocor|pindah rumah|opname|rawat inap)
  (nikahan|lahiran|sunatan|khitanan|lamaran|wisuda|syukuran|hajatan|aqiqah|tahlilan|akad) [anak|putri|putra|nya] {who}
  (anakku|temanku|temenku|tetanggaku|adikku|ponakanku|muridku|sepupuku|cucuku|si kecil) [si|namanya|bernama] {who}
`;
