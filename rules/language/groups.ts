/** Word groups that phrases of any family may name as `<ajak>`. Alternatives are parted by `|`; `~` makes active forms. */
export const groups: Readonly<Record<string, string>> = {
  ajak: 'ayo|mari|yuk|yok|kuy|ayuk|hayu|hayuk|hayo|marilah|ayolah|gas|gaskan|gaskeun|gaspol|monggo|cus|let us|ayok|kuylah|yo',
  coblos: '~coblos|nyoblos|~contreng|tusuk|tusuklah',
  vote: '~pilih|~coblos|nyoblos|~contreng|~dukung|tusuk|tusuklah|menangkan|memenangkan|menangin|menangkanlah|vote|perjuangkan|sukseskan|kawal|bela',
  kami: 'saya|aku|kami|kita|kita semua|keluarga|sekeluarga|kula|kulo|awak dewe|urang|torang|beta',
  sure: 'pasti|bakal|akan|harus|wajib|tetap|memang|emang|auto|fix|sudah|tetep|insyaallah|selalu|tentu|terbukti|semakin|makin',
  very: 'sangat|sungguh|paling|memang|emang|selalu|tetap|makin|semakin|lebih|benar-benar|terlalu|super|pancen|sih|ini|itu|adalah|is|yang|the|terus',
  office:
    'presiden|wapres|wakil presiden|gubernur|wagub|wakil gubernur|bupati|wabup|wakil bupati|walikota|wali kota|wawali|wakil walikota|kepala daerah|ri 1|ri1|ri satu|dewan|anggota dewan|dpr|dprd|dpd|wakil rakyat|senator|nomor satu|orang nomor satu',
  seat: 'presiden|gubernur|bupati|walikota|wali kota|kepala daerah|dewan|anggota dewan|wakil rakyat|senator|caleg|capres|cagub|cabup|cawalkot|calon <office>|bakal calon <office>',
  good: 'mantap|mantab|mantul|hebat|terhebat|keren|top|terbaik|luar biasa|jos|gandos|idola|idolaku|panutan|the best|jempol|jempolan|merakyat|amanah|jujur|cerdas|visioner|tegas|berani|peduli|bijak|bijaksana|rendah hati|teladan|inspiratif|berprestasi|dicintai|dicintai rakyat|dekat dengan rakyat|pro rakyat|berpengalaman|berintegritas|negarawan|sakti|oke|ok|yes|cocok|istimewa|berkelas|juara|kompeten|dirindukan|mumpuni|santun|gercep|tangguh|solutif|membanggakan|kesayangan|keberlanjutan',
  goods:
    'uang|duit|amplop|sembako|beras|minyak goreng|voucher|kuota|pulsa|hadiah|mi instan|gula|paket sembako|kaos|kupon|transferan|dana|imbalan|bayaran',
  staff:
    'asn|pns|pppk|p3k|pegawai|guru|staf|honorer|tenaga honorer|tenaga kontrak|kepala sekolah|kepsek|kepala desa|kades|perangkat desa|lurah|camat|rt|rw|anak buah|bawahan|karyawan|tenaga kesehatan|nakes|bidan|rekan kantor|teman kantor|satpol pp|opd|kepala dinas|kadis|kabid',
  team: 'tim sukses|timses|tim pemenangan|tim kampanye|relawan|sukarelawan|koordinator relawan|koordinator|korcam|kordes|korlap|saksi|tim ahli|konsultan|jurkam|juru kampanye|simpatisan|bendahara tim|sekretaris tim|ketua tim|barisan|laskar|sahabat|sobat|pasukan|pejuang|loyalis',
};
