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
  bad: 'pembohong|tukang bohong|raja bohong|bohong|pembual|penipu|tukang tipu|pengkhianat|penghianat|berkhianat|koruptor|korup|boneka|antek|antek asing|munafik|gagal|gagal total|bodoh|goblok|goblog|tolol|dungu|bego|idiot|licik|culas|rakus|serakah|maling|rampok|penculik|pelanggar ham|pelaku ham|penjahat|penjahat ham|omdo|omong kosong|plin plan|plinplan|pencitraan|memalukan|busuk|ngibul|ngaco|kacau|sampah|penjilat|haus kekuasaan|gila jabatan|gila kekuasaan|pengecut|perusak|pemecah belah|provokator|intoleran|otoriter|diktator|tidak becus|tidak pantas|tidak layak|tidak cocok|tidak mampu|tidak amanah|tidak jujur|tidak punya malu|tidak tahu malu|tidak bisa apa-apa|kurang ajar|sumber konflik|beban negara|beban|biang kerok|politik identitas|bapak politik identitas|petugas partai|ingkar janji|obral janji|janji palsu|cuma janji|planga plongo|emosian|tempramental|temperamental|pikun|dinasti|anak haram konstitusi|biadab|kejam|bangkrut',
  oust: '~tolak|lawan|tenggelamkan|boikot|hancurkan|kalahkan|tumbangkan|lengserkan|singkirkan|bubarkan|tinggalkan|gulingkan|usir|hempaskan|turunkan|stop|gagalkan',
  fall: 'kalah|gagal|tenggelam|tumbang|hancur|rontok|keok|terjungkal|nyungsep|karam|tersingkir|bangkrut|hilang|ditinggal|ditinggalkan|sepi',
  goods:
    'uang|duit|amplop|sembako|beras|minyak goreng|voucher|kuota|pulsa|hadiah|mi instan|gula|paket sembako|kaos|kupon|transferan|dana|imbalan|bayaran',
  staff:
    'asn|pns|pppk|p3k|pegawai|guru|staf|honorer|tenaga honorer|tenaga kontrak|kepala sekolah|kepsek|kepala desa|kades|perangkat desa|lurah|camat|rt|rw|anak buah|bawahan|karyawan|tenaga kesehatan|nakes|bidan|rekan kantor|teman kantor|satpol pp|opd|kepala dinas|kadis|kabid',
  team: 'tim sukses|timses|tim pemenangan|tim kampanye|relawan|sukarelawan|koordinator relawan|koordinator|korcam|kordes|korlap|saksi|tim ahli|konsultan|jurkam|juru kampanye|simpatisan|bendahara tim|sekretaris tim|ketua tim|barisan|laskar|sahabat|sobat|pasukan|pejuang|loyalis',
  sara: 'cina|china|kafir|kristen|islam|syiah|ahmadiyah|yahudi|papua|tionghoa|aseng|pribumi|katolik|hindu|budha|nasrani|muslim|non muslim',
  people: '<sara>|jawa|sunda|madura|batak|padang|minang|arab|dayak|bugis|betawi|melayu|ambon|timor|bali|aceh',
  slur: 'cebong|kampret|kadrun|kadal gurun|kecebong|cebongers|onta|bani|komunis|pki|kafir|kapir|teroris|munafikun|buzzerp|bong|togog',
  beast:
    'babi|anjing|anjir|monyet|kera|bangsat|bajingan|keparat|iblis|setan|binatang|laknat|laknatullah|dajjal',
};
