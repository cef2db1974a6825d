/** A page that a row of this folder rests on. The five seeds are the news texts that the project began from; they have no address here. */
export interface Source {
  title: string;
  url?: string;
}

/** The pages that rows of this folder rest on, as read in November 2026. Press pages on single cases are left out: they name people. For pages that show sources; content scripts never load it. */
export const sources = {
  'seed-000': { title: 'Berita ikrar netralitas Batam, Oktober 2020 (bahan awal proyek)' },
  'seed-001': { title: 'Berita ikrar netralitas Kepri, 19–21 Oktober 2020 (bahan awal proyek)' },
  'seed-002': { title: 'Berita ikrar netralitas Tanjungpinang, 20 November 2023 (bahan awal proyek)' },
  'seed-003': { title: 'Berita kampanye virtual KASN, Kaltara 2020 (bahan awal proyek)' },
  'seed-004': { title: 'Berita ikrar netralitas Pesawaran, 17 November 2023 (bahan awal proyek)' },
  'aceh-tribun-2018': {
    title: 'Serambi: tanda suka di laman KPU boleh, 20 Januari 2018',
    url: 'https://aceh.tribunnews.com/2018/01/20/peringatan-untuk-pns-beri-like-di-media-sosial-kepada-calon-kepala-daerah-bisa-dihukum-kecuali?page=1',
  },
  'aktual-bkn': {
    title: 'Aktual: BKN mencatat 47 laporan, 2024',
    url: 'https://aktual.com/bkn-catat-47-laporan-pelanggaran-netralitas-asn-dalam-pemilu-2024',
  },
  ameg: {
    title: 'Ameg: ASN dan kampanye menurut UU Pemilu',
    url: 'https://ameg.disway.id/read/9247/asn-dan-pejabat-negara-yang-terlibat-kampanye-bisa-dipenjara-1-tahun',
  },
  'antara-kotim': {
    title: 'Antara Kalteng: ASN Kotim dan hak pilih',
    url: 'https://kalteng.antaranews.com/berita/289362/asn-kotim-wajib-ikut-sukseskan-pemilu',
  },
  'antara-natuna': {
    title: 'Antara Kepri: pakta integritas ASN Natuna, 2023',
    url: 'https://kepri.antaranews.com/berita/173109/asn-natuna-tanda-tangani-pakta-integritas-netralitas-pemilu',
  },
  'antara-palangka': {
    title: 'Antara: KPU Palangka Raya dan ASN',
    url: 'https://antaranews.com/berita/807058/kpu-palangka-raya-sosialisasikan-kepemiluan-kepada-asn',
  },
  'antara-sultra': {
    title: 'Antara Sultra: pose ASN menjelang Pemilu 2024',
    url: 'https://sultra.antaranews.com/berita/451791/pj-gubernur-sultra-larang-asn-berfoto-dengan-pose-tertentu-jelang-pemilu-2024',
  },
  'bantenekspres-5asn': {
    title: 'Banten Ekspres: lima ASN dan sanksi ringan, Januari 2024',
    url: 'https://bantenekspres.co.id/2024/01/31/langgar-netralitas-lima-asn-hanya-disanksi-ringan/2',
  },
  'banyumas-geng3': {
    title: 'Tribun Banyumas: pose jari, 27 September 2024',
    url: 'https://banyumas.tribunnews.com/2024/09/27/pose-jari-yang-dilarang-ditunjukkan-asn-tni-dan-polri-selama-pilkada-termasuk-simbol-hati-korea?page=2',
  },
  'bappeda-kalteng': {
    title: 'Bappedalitbang Kalteng: pembinaan netralitas',
    url: 'https://bappedalitbang.kalteng.go.id/berita/read/11222/blog.html',
  },
  batamtoday: {
    title: 'Batam Today: enam ujaran kebencian menurut BKN, Mei 2018',
    url: 'http://batamtoday.com/home/read/110956/Berikut-6-Ujaran-Kebencian-Berkategori-Pelanggaran-Disiplin-ASN',
  },
  belajarmadrasah: {
    title: 'Belajar Madrasah: surat Menteri PANRB B/71/2017',
    url: 'https://belajarmadrasah.blogspot.com/2016/08/pns-dilarang-berpolitik-netralitas-asn.html',
  },
  'beritajateng-mk': {
    title: 'Berita Jateng: Pasal 71 UU Pilkada dan putusan MK',
    url: 'https://beritajateng.tv/?p=105466',
  },
  bimabangkit: {
    title: 'Bima Bangkit: Bawaslu tentang menghadiri kampanye, Mei 2018',
    url: 'http://www.bimabangkit.info/2018/05/bawaslu-izinkan-asn-ikut-kampanye.html',
  },
  'bkn-medan-cltn': {
    title: 'BKN Kanreg VI Medan: ASN dengan pasangan calon, SE Menteri PANRB 18/2023',
    url: 'https://medan.bkn.go.id/?p=7882',
  },
  'bkn-medan-disiplin': {
    title: 'BKN Kanreg VI Medan: pelanggaran disiplin dan sanksi netralitas, Oktober 2023',
    url: 'https://medan.bkn.go.id/2023/10/apa-pelanggaran-disiplin-dan-jenis-sanksi-atas-pelanggaran-netralitas-pegawai-asn',
  },
  'bloomberg-mk': {
    title: 'Bloomberg Technoz: putusan MK 121/PUU-XXII/2024',
    url: 'https://www.bloombergtechnoz.com/detail-news/87507/mk-pemerintah-harus-bentuk-lembaga-independen-pengawas-asn',
  },
  'bloomberg-skb': {
    title: 'Bloomberg Technoz: ASN dan akun capres, caleg, cakada',
    url: 'https://bloombergtechnoz.com/detail-news/16196/asn-terlarang-masuk-grup-komentar-like-capres-caleg-cakada/2',
  },
  cikalpedia: {
    title: 'Cikalpedia: Bawaslu Kuningan dan SIAPNET',
    url: 'https://cikalpedia.id/netralitas-asn-dipertaruhkan-bawaslu-kuningan-kirim-dua-nama-ke-kasn/2',
  },
  cnbc: {
    title: 'CNBC Indonesia: sanksi moral bagi PNS, 26 September 2023',
    url: 'https://www.cnbcindonesia.com/news/20230926154105-4-475683/ini-sanksi-moral-bagi-pns-like-share-follow-medsos-capres?page=komentar',
  },
  coraknews: {
    title: 'Corak News: Bawaslu mengawasi unggahan pose, 2023',
    url: 'https://coraknews.com/bawaslu-awasi-asn-unggah-pose-tunjuk-jari-di-medsos/',
  },
  democrazy: {
    title: 'Democrazy: pose menurut BKN (melalui Detik), November 2023',
    url: 'https://democrazy.id/2023/11/simak-inilah-10-pose-jari-yang-dilarang.html?amp=0',
  },
  deras: {
    title: 'Deras: SE Menteri PANRB 1/2023 untuk non-PNS',
    url: 'https://deras.id/pegawai-pemerintah-non-pns-bisa-kena-phk-jika-tak-jaga-netralitas-di-tahun-politik',
  },
  'detik-swafoto': {
    title: 'Detik: KPU ingatkan pemilih tak swafoto di bilik suara, 16 April 2019',
    url: 'https://news.detik.com/berita/d-4513339/kpu-ingatkan-pemilih-tak-swafoto-di-bilik-suara',
  },
  detikhukum: {
    title: 'Detik Hukum: UU 20/2023 tentang ASN, 7 Juli 2024',
    url: 'https://detikhukum.id/2024/07/07/uu-asn-no-20-tahun-2023-disahkan-negara-resmi-mewajibkan-pns-dan-pppk-di-indonesia-berakhlak/',
  },
  'disiplin-pns': {
    title: 'Teks PP 94/2021 dalam aplikasi Disiplin PNS (wawannug)',
    url: 'https://github.com/wawannug/disiplin-pns',
  },
  'disway-dana': {
    title: 'Disway: Pasal 523 UU Pemilu',
    url: 'https://disway.id/amp/755178/heboh-bocornya-rencana-penggunaan-dana-desa-untuk-pemenangan-salah-satu-paslon-pilres-2024-sebut-pj-bupati-dandim-kapolres-hingga-kajari/32',
  },
  djppi: {
    title: 'Ditjen PPI Kominfo: ikrar netralitas dan pakta integritas',
    url: 'https://djppi.kominfo.go.id/news/ikrar-netralitas-dan-penandatanganan-pakta-integritas-djppi-kominfo',
  },
  'dumai-bkn': {
    title: 'BKPSDM Kota Dumai: Deputi BKN tentang netralitas, 2019',
    url: 'https://bkpsdm.dumaikota.go.id/kata-deputi-bkn-bidang-wasdalpeg-soal-3-poin-utama-netralitas-asn/',
  },
  emka: {
    title: 'EMKA: kedudukan dan prinsip netralitas ASN, Februari 2025',
    url: 'https://cms.emka.web.id/2025/02/apa-itu-kedudukan-dan-prinsip-netralitas-asn.html',
  },
  'fajar-sulbar': {
    title: 'Fajar Sulbar: pelimpahan ke BKN, 18 September 2024',
    url: 'https://sulbar.fajar.co.id/2024/09/18/pilkada-2024-netralitas-asn-jadi-sorotan-bawaslu-limpahkan-400-laporan-ke-bkn',
  },
  gurumadrasah: {
    title: 'Guru Madrasah: pedoman pembinaan dan pengawasan netralitas, Januari 2023',
    url: 'https://gurumadrasah.com/2023/01/pedoman-pembinaan-dan-pengawasan.html',
  },
  gurusiana: {
    title: 'Gurusiana: naskah ikrar KASN, 26 Agustus 2020',
    url: 'https://www.gurusiana.id/read/harinisetijowatiskmmhsc/article/netralitas-asn-dalam-pilkada-tagur-128-2004814',
  },
  haibandung: {
    title: 'Hai Bandung: alasan larangan pose',
    url: 'https://haibandung.pikiran-rakyat.com/nasional/pr-2947375289/asn-dilarang-berfoto-dengan-10-pose-ini-untuk-jaga-netralitas-pemilu-2024-ada-sanksi-jika-melanggar?page=all',
  },
  harapanrakyat: {
    title: 'Harapan Rakyat: Bawaslu Kota Banjar, November 2023',
    url: 'https://harapanrakyat.com/2023/11/bawaslu-kota-banjar-larang-asn-like-komen-caleg-ada-sanksinya-lho',
  },
  harianrakyat: {
    title: 'Harian Rakyat Bengkulu: ASN diminta bijak gunakan medsos',
    url: 'https://harianrakyatbengkulu.bacakoran.co/amp/10263/jelang-pilkada-asn-diminta-bijak-gunakan-medsos/16',
  },
  hukamanews: {
    title: 'Hukama News: aturan media sosial PNS selama Pemilu',
    url: 'https://www.hukamanews.com/nasional/46010626426/pns-harus-netral-di-medsos-selama-pemilu-dilarang-like-dan-share-begini-aturannya-dan-sanksinya?page=2',
  },
  hukumonline: {
    title: 'Hukumonline: enam aktivitas ujaran kebencian yang dilarang bagi PNS, Mei 2018',
    url: 'https://www.hukumonline.com/berita/baca/lt5affac8285ce9/6-aktivitas-ujaran-kebencian-yang-dilarang-dilakukan-oleh-pns',
  },
  hulondalo: {
    title: 'Hulondalo: komentar ASN pada status caleg, 2019',
    url: 'https://www.hulondalo.id/nasional/pr-9647164428/asn-boleh-komen-status-caleg-di-fb-asalkan',
  },
  'idn-puadi': {
    title: 'IDN Times: Bawaslu mengingatkan ASN di media sosial',
    url: 'https://www.idntimes.com/news/indonesia/amp/yosafat-diva-bagus/bawaslu-ingatkan-asn-hati-hati-pakai-medsos-jelang-pemilu',
  },
  indoraya: {
    title: 'Indoraya: Bawaslu Jateng tentang pose ASN',
    url: 'https://indoraya.news/asn-jateng-dilarang-posting-foto-acungkan-jempol-bawaslu-awasi-ketat',
  },
  'inews-semarang': {
    title: 'iNews Semarang: empat dugaan pelanggaran, 2024',
    url: 'https://semarang.inews.id/read/507662/22-hari-masa-kampanye-bawaslu-kota-semarang-tangani-empat-dugaan-pelanggaran/2',
  },
  infosemarang: {
    title: 'Info Semarang: ASN dan media sosial capres, 25 September 2023',
    url: 'https://www.infosemarang.com/umum/7618/25092023/waduh-asn-dilarang-kementari-hingga-mengikuti-medsos-capres-cawapres-ini-sanksinya',
  },
  'infosemarang-19': {
    title: 'Info Semarang: 19 jenis pelanggaran, 3 November 2023',
    url: 'https://infosemarang.com/umum/9548/03112023/amp/waspada-19-jenis-pelanggaran-kode-etik-dan-displin-asn-tak-netral-di-pemilu-2024',
  },
  inilahbanten: {
    title: 'Inilah Banten: Bawaslu tentang kampanye aktif dan pasif',
    url: 'https://inilahbanten.com/jelang-pilkada-bawaslu-harap-asn-tak-ikut-kampanye-aktif-maupun-pasif',
  },
  intimnews: {
    title: 'Intim News: ikrar netralitas Sukamara, 2023',
    url: 'https://intimnews.com/jelang-pemilu-pj-bupati-kaspinor-pimpin-apel-ikrar-netralitas-pegawai-asn',
  },
  iradio: {
    title: 'iRadio: sanksi ASN dan akun media sosial',
    url: 'https://iradiofm.com/sanksi-asn-yang-follow-like-dan-comment-akun-medsos-capres-dan-cawapres/',
  },
  jabarekspres: {
    title: 'Jabar Ekspres: netralitas ASN, 20 Desember 2021',
    url: 'https://jabarekspres.com/berita/2021/12/20/netralitas-asn/2',
  },
  'jabarnews-dprd': {
    title: 'Jabar News: pakta integritas Sekretariat DPRD Jabar, 2023',
    url: 'https://jabarnews.com/dprd-jabar/sekretariat-dprd-jawa-barat-gelar-penandatanganan-pakta-integritas-netralitas-asn-di-pemilu-2024/2',
  },
  'jabarnews-uang': {
    title: 'Jabar News: tindak pidana politik uang',
    url: 'https://www.jabarnews.com/daerah/awas-jangan-macam-macam-ini-ancaman-dan-hukuman-bagi-pelaku-tindak-pidana-politik-uang/2/',
  },
  'jakarta-go': {
    title: 'Pemprov DKI Jakarta: ASN Pilih Netral',
    url: 'https://jakarta.go.id/asnpilihnetral',
  },
  joglojateng: {
    title: 'Joglo Jateng: 10 pose menurut Kominfo Jateng, 10 November 2023',
    url: 'https://joglojateng.com/2023/11/10/asn-dilarang-foto-sembarangan-ini-10-pose-yang-dilarang-pemerintah/',
  },
  'jpnn-kemnaker': {
    title: 'JPNN: pakta integritas Kemnaker, 2023',
    url: 'https://jpnn.com/news/pegawai-kemnaker-teken-pakta-integritas-netralitas-hadapi-pemilu-2024-begini-isinya?page=2',
  },
  'jpnn-se1': {
    title: 'JPNN: SE Menteri PANRB awal 2023',
    url: 'https://www.jpnn.com/news/se-menpan-rb-terbaru-di-awal-2023-penting-diketahui-pns-pppk-ppnpn?page=2',
  },
  jurnalbabel: {
    title: 'Jurnal Babel: KPU tentang foto surat suara',
    url: 'https://jurnalbabel.com/setelah-memilih-kpu-imbau-masyarakat-tak-unggah-foto-surat-suara-tercoblos',
  },
  kabarnyata: {
    title: 'Kabar Nyata: putusan MK 136/PUU-XXII/2024',
    url: 'https://www.kabarnyata.com/hukum/hati-hati-mahkamah-konstitusi-tegaskan-pejabat-negara-hingga-kepala-desa-bisa-dipidana-bila-langgar-netralitas-dalam-pilkada/',
  },
  kahaba: {
    title: 'Kahaba: Menteri PANRB tentang ASN dengan pasangan calon',
    url: 'https://kahaba.net/menpan-rb-peringatkan-asn-yang-memiliki-pasutri-berstatus-caleg',
  },
  kaltenglima: {
    title: 'Kalteng Lima: bentuk pelanggaran ASN pada Pilkada 2024',
    url: 'https://www.kaltenglima.com/nasional/amp/35113948490/hati-hati-ini-bentuk-pelanggaran-asn-pada-pilkada-2024',
  },
  'kasn-2022': {
    title: 'KASN: penanganan netralitas ASN pada Pemilu 2024',
    url: 'https://kasn.go.id/id/publikasi/kasn-tengah-susun-konsep-penanganan-netralitas-asn-pada-pemilu-2024-dengan-bawaslu-',
  },
  kausa: {
    title: 'Kausa: sanksi moral PP 42/2004',
    url: 'https://kausa.id/dear-asn-dilarang-posting-like-share-dan-comment-di-medsos-capres-dan-peserta-pemilu',
  },
  'kompas-2017': {
    title: 'Kompas: kampanye di luar jadwal, 7 Februari 2017',
    url: 'http://megapolitan.kompas.com/read/2017/02/07/22235371/twitter.com',
  },
  'kompas-2023': {
    title: 'Kompas: jenis pelanggaran ASN tidak netral, 6 November 2023',
    url: 'http://www.kompas.com/tren/read/2023/11/06/133000265/potong-gaji-dan-pemberhentian-ini-jenis-pelanggaran-asn-tidak-netral-jelang',
  },
  'kompas-kasn2023': {
    title: 'Kompas: bentuk pelanggaran netralitas, 24 Maret 2023',
    url: 'https://nasional.kompas.com/read/2023/03/24/07364051/kasn-ungkap-bentuk-pelanggaran-netralitas-asn-saat-tahun-politik',
  },
  'kompas-twibbon': {
    title: 'Kompas: Bawaslu tentang twibbon, 5 Mei 2023',
    url: 'https://nasional.kompas.com/read/2023/05/05/12441781/bawaslu-tak-permasalahkan-soal-twibbon-dukung-ganjar',
  },
  'kompasiana-20': {
    title: 'Kompasiana: dua puluh bentuk pelanggaran netralitas',
    url: 'https://kompasiana.com/elvi82352/65be1b4cde948f0a707255e2/dua-puluh-bentuk-pelanggaran-netralitas-aparatur-negara-apa-saja',
  },
  'kompasiana-pose': {
    title: 'Kompasiana: pose jari dan foto selama Pemilu',
    url: 'https://kompasiana.com/hanifsofyan1758/6560d3e912d50f30bf0a02e2/pose-jari-dan-foto-terlarang-bagi-asn-selama-pemilu?page=3&page_images=5',
  },
  'kompastv-bkn': {
    title: 'Kompas TV: BKN dan tindak lanjut 2020',
    url: 'https://kompas.tv/article/127122/580-asn-dijatuhi-sanksi-karena-langgar-netralitas-di-tahapan-pilkada-2020',
  },
  'kompastv-pose': {
    title: 'Kompas TV: pose ASN, 2023',
    url: 'https://kompas.tv/amp/nasional/461703/catat-ini-sanksi-bagi-asn-yang-berfoto-jari-dukung-capres-cawapres-2024',
  },
  'koran-jakarta': {
    title: 'Koran Jakarta: Mendagri, ASN jangan golput',
    url: 'https://koran-jakarta.com/mendagri-asn-jangan-golput',
  },
  koranbanjar: {
    title: 'Koran Banjar: tanda suka pada unggahan paslon, Kalsel 2020',
    url: 'https://koranbanjar.net/ketahuan-asn-like-postingan-paslon-sanksi-netralitas-dijatuhkan/',
  },
  kraya: {
    title: 'Kraya: pose jari menurut BKN',
    url: 'https://kraya.id/hati-hati-jarimu-asn-berikut-pose-jari-yang-dilarang-dan-ancaman-sanksi-yang-langgar-netralitas-asn.html',
  },
  kronologi: {
    title: 'Kronologi: dasar hukum netralitas ASN, 9 Februari 2024',
    url: 'https://kronologi.id/2024/02/09/marten-taha-minta-asn-jaga-netralitas-di-pemilu-2024-ungkap-banyak-dasar-hukumnya',
  },
  'kuncijawaban-se137': {
    title: 'Teks SE Menteri PANRB 137/2018',
    url: 'https://berbagikuncijawaban.blogspot.com/2008/08/download-surat-edaran-menpan-nomor-137.html',
  },
  lajur: {
    title: 'Lajur: UU Pemilu dan ASN dalam tim kampanye',
    url: 'https://www.lajur.co/uu-pemilu-asn-jadi-tim-kampanye-bisa-dipenjara-1-tahun/',
  },
  'liputan6-se137': {
    title: 'Liputan6: delapan hal media sosial PNS, SE 137/2018',
    url: 'https://opera.liputan6.com/bisnis/read/3534394/pns-pakai-media-sosial-wajib-ketahui-8-hal-ini',
  },
  majalahteras: {
    title: 'Majalah Teras: ASN membantu sosialisasi Pemilu 2019',
    url: 'https://majalahteras.com/asn-bantu-sosialisasikan-pemilu-serentak-2019',
  },
  medcom: {
    title: 'Medcom: ASN di media sosial, 2020',
    url: 'https://www.medcom.id/pilkada/news-pilkada/dN6AX0pK-asn-langgar-netralitas-di-medsos-kenaikan-pangkat-dan-gaji-ditunda',
  },
  mediaduta: {
    title: 'Media Duta: penjelasan Pj Gubernur Sulsel (mantan Ketua KASN), Oktober 2024',
    url: 'https://mediaduta.id/2024/10/pj-gubernur-sulsel-zudan-tanggapi.html',
  },
  merdeka: {
    title: 'Merdeka: PNS dilarang like, comment, share',
    url: 'https://www.merdeka.com/uang/pns-dilarang-like-comment-dan-share-medsos-capres-dan-peserta-pemilu-27999-mvk.html',
  },
  'murianews-mk': {
    title: 'Murianews: putusan MK 136/PUU-XXII/2024',
    url: 'http://berita.murianews.com/cholis-anwar/427665/mk-pejabat-daerah-dan-anggota-tni-polri-tidak-netral-bisa-dipidana',
  },
  'ntbsatu-pose': {
    title: 'NTBSatu: 10 pose jari menurut Bawaslu NTB, 6 November 2023',
    url: 'https://ntbsatu.com/2023/11/06/mau-terhindar-dari-sanksi-berikut-10-pose-jari-terlarang-untuk-asn-saat-musim-politik.html',
  },
  'ntbsatu-sanksi': {
    title: 'NTBSatu: sanksi bagi ASN yang melanggar netralitas, 6 Februari 2024',
    url: 'https://ntbsatu.com/2024/02/06/dari-denda-hingga-pidana-penjara-ini-sanksi-bagi-asn-yang-langgar-netralitas.html/3',
  },
  ntvnews: {
    title: 'NTV News: Menteri PANRB tentang Pilkada dan LAPOR!',
    url: 'https://stg.ntvnews.id/news/0123702/menteri-panrb-ingatkan-asn-untuk-utamakan-kepentingan-publik-dalam-pilkada?page=2',
  },
  'okezone-6asn': {
    title: 'Okezone: KASN merekomendasikan, PPK menjatuhkan, 14 Oktober 2020',
    url: 'https://news.okezone.com/read/2020/10/14/512/2293806/pamer-foto-bareng-paslon-di-medsos-6-asn-langgar-netralitas?page=2',
  },
  'okezone-bkn2019': {
    title: 'Okezone: larangan bagi ASN, 9 Februari 2019',
    url: 'https://news.okezone.com/read/2019/02/09/605/2015683/ini-larangan-yang-harus-diperhatikan-asn-jelang-pilpres-dan-pileg?page=2',
  },
  'papua-kpu': {
    title: 'KPU Papua: gambar petahana dalam program pemerintah',
    url: 'https://www-dev.papua.dev/view-detail-berita-5431/index.html',
  },
  parboaboa: {
    title: 'Parboaboa: larangan like dan share unggahan kampanye',
    url: 'https://parboaboa.com/jaga-netralitas-bawaslu-larang-asn-like-share-postingan-kampanye',
  },
  pekalongan: {
    title: 'Pemkot Pekalongan: non-ASN juga wajib netral',
    url: 'https://pekalongankota.go.id/berita/selain-asn-pegawai-non-asn-juga-wajib-jaga-netralitas-dalam-pemilu-.html',
  },
  penarakyat: {
    title: 'Pena Rakyat: Bawaslu Wajo meneruskan ke BKN',
    url: 'https://penarakyat.com/bawaslu-wajo-teruskan-dugaan-pelanggaran-netralitas-kepala-sekolah-di-keera-ke-bkn',
  },
  'pr-banjarnegara': {
    title: 'Pikiran Rakyat Banjarnegara: apa itu politik uang',
    url: 'https://banjarnegara.pikiran-rakyat.com/news/pr-2465872791/apa-itu-politik-uang-apa-sanksi-bagi-pelaku-money-politik-simak-selengkapnya?page=2',
  },
  prokal: {
    title: 'Prokal: tanda suka dan komentar pada akun Pilkada, Kalteng 2020',
    url: 'https://sampit.prokal.co/read/news/31807-like-dan-komentari-akun-medsos-pilkada-gubernur-puluhan-asn-di-kalteng-disanksi.html',
  },
  prototypecast: {
    title: 'Prototypecast: larangan keberpihakan dalam UU Pemilu',
    url: 'https://prototypecast.com/istana-kebijakan-cuti-menteri-pagari-atribusi-hingga-kebijakan-publik/2',
  },
  purbalingga: {
    title: 'Pemkab Purbalingga: sosialisasi tata cara memilih',
    url: 'https://purbalinggakab.go.id/?p=9428',
  },
  'radarkarawang-2019': {
    title: 'Radar Karawang: ASN menjadi KPPS, 2019',
    url: 'https://radarkarawang.id/?p=17118',
  },
  radarkaur: {
    title: 'Radar Kaur: Bawaslu Bengkulu Selatan tentang tanda suka',
    url: 'https://radarkaur.bacakoran.co/amp/11585/pjs-bupati-bengkulu-selatan-ingatkan-asn-harus-netral-bawaslu-ada-temuan-lapor-dan-sertakan-bukti/16',
  },
  'radarkepahiang-uu': {
    title: 'Radar Kepahiang: lima kewajiban dalam UU 20/2023',
    url: 'https://radarkepahiang.disway.id/amp/666665/uu-asn-no-20-tahun-2023-tegaskan-5-kewajiban-pns-ada-sanksi-menanti',
  },
  radarlampung: {
    title: 'Radar Lampung: Bawaslu melimpahkan laporan ke BKN',
    url: 'https://radarlampung.bacakoran.co/read/12649/bawaslu-limpahkan-400-laporan-dugaan-pelanggaran-asn-ke-bkn',
  },
  'radartasik-bkn': {
    title: 'Radar Tasik: laporan netralitas menurut BKN, 2024',
    url: 'https://radartasik.disway.id/amp/666193/jumlah-laporan-pelanggaran-netralitas-asn-di-pemilu-2024-berikut-ancaman-sanksinya',
  },
  'rakyatjateng-sumbar': {
    title: 'Rakyat Jateng: ASN Sumbar membacakan ikrar, 31 Mei 2023',
    url: 'https://rakyatjateng.fajar.co.id/2023/05/31/asn-sumbar-bacakan-ikrar-netralitas-jelang-pemilu-2024',
  },
  rbtv: {
    title: 'RBTV: penerima politik uang',
    url: 'https://rbtv.disway.id/read/38019/ini-sanksi-bagi-yang-menerima-money-politic-pahami-apa-saja-jenis-politik-uang-dalam-pemilu',
  },
  'redaksinasional-dki': {
    title: 'Redaksi Nasional: pakta integritas DKI, 2023',
    url: 'https://redaksinasional.id/baca/7848/bkd-dki-jakarta-sosialisasi-netralitas-asn-dalam-pemilu',
  },
  'republika-jppr': {
    title: 'Republika: JPPR tentang larangan mengikuti akun',
    url: 'https://fbeta.republika.co.id/amp/s1jm3f330/jppr-berlebihan-larang-asn-follow-akun-pemenangan-capres',
  },
  riaupublik: {
    title: 'Riau Publik: politik uang dalam UU Pilkada, Maret 2018',
    url: 'https://riaupublik.com/2018/03/perlu-dibaca-hati-hati-jangan-masuk.html',
  },
  'scribd-skb': {
    title: 'Scribd: SKB netralitas ASN, 22 September 2022 (halaman judul)',
    url: 'https://www.scribd.com/document/602350661/SKB-Netralitas-ASN-22-September-2022',
  },
  sdn77: {
    title: 'SDN 77 Kota Bima: pelanggaran kode etik ASN dalam Pemilu',
    url: 'https://sdn77.bimakota.sch.id/web/detail-berita/310/pelanggaran-kode-etik-asn-dalam-pemilu',
  },
  searchx: {
    title: 'SearchX: Pj Gubernur Sultra tentang pose ASN',
    url: 'https://searchx.id/artikel/pj-gubernur-sultra-warning-asn-saat-pose-foto-jelang-pemilu-2024',
  },
  'slideshare-pidana': {
    title: 'Slideshare: pasal tindak pidana Pemilu',
    url: 'https://www.slideshare.net/slideshow/pasal-tindak-pidana/256348134',
  },
  'suara-medan': {
    title: 'Suara: tanda suka pada media sosial calon, 17 September 2020',
    url: 'https://suara.com/bisnis/2020/09/17/090252/pns-bisa-kena-sanksi-hanya-karena-beri-like-ke-medsos-calon-kepala-daerah',
  },
  sukabumi: {
    title: 'Pemkot Sukabumi: pakta integritas ASN, Juli 2024',
    url: 'https://kdp.sukabumikota.go.id/2024/07/Pakta-Integritas-ASN.html',
  },
  sumba: {
    title: 'Pikiran Rakyat Sumba: larangan bagi ASN',
    url: 'https://sumba.pikiran-rakyat.com/nasional/pr-3027152228/ketat-asn-dilarang-pasang-spanduk-hingga-kampanye-media-sosial-terhadap-peserta-pemilu-2024',
  },
  swanara: {
    title: 'Swanara: larangan bagi ASN DKI',
    url: 'https://swanara.com/pj-gubernur-dki-larang-asn-foto-bareng-serta-beri-like-unggahan-capres-cawapres-di-media-sosial',
  },
  swarafakta: {
    title: 'Swara Fakta: dua ASN Semarang, Januari 2025',
    url: 'https://swarafakta.my.id/berita/terbukti-langgar-netralitas-pilkada-dua-asn-di-semarang-kena-sanksi-disiplin-f4e0d',
  },
  tabengan: {
    title: 'Tabengan: Bawaslu Kalteng tentang tanda suka, 2018',
    url: 'https://tabengan.co.id/?p=18314',
  },
  tanahbumbu: {
    title: 'Pemkab Tanah Bumbu: ikrar netralitas KASN, 7 Oktober 2020',
    url: 'https://mc.tanahbumbukab.go.id/asn-tanbu-turut-nyatakan-sikap-netralitas-dalam-pilkada/',
  },
  'tandaseru-halbar': {
    title: 'Tandaseru: visi misi lewat laman KPU, 30 September 2024',
    url: 'https://www.tandaseru.com/2024/09/30/bawaslu-sosialisasikan-netralitas-kepada-asn-halmahera-barat/2',
  },
  'tandaseru-halteng': {
    title: 'Tandaseru: Bawaslu Halmahera Tengah dan pidana Pilkada, 2 Oktober 2024',
    url: 'https://www.tandaseru.com/2024/10/02/bawaslu-halmahera-tengah-gandeng-gakkumdu-bahas-indikasi-pidana-pilkada/2',
  },
  'tempo-heru': {
    title: 'Tempo: Pemprov DKI mengingatkan netralitas ASN',
    url: 'https://metro.tempo.co/read/1776334/heru-budi-minta-asn-dki-jakarta-jaga-netralitas-dilarang-unggah-foto-bareng-peserta-pemilu-di-medsos',
  },
  'tempo-tinta': {
    title: 'Tempo: foto jari bertinta',
    url: 'https://gaya.tempo.co/read/1196409/unggah-foto-jari-bertinta-saat-pemilu-maknanya-bukan-hanya-pamer',
  },
  teraskabar: {
    title: 'Teras Kabar: ikrar Donggala, 2024',
    url: 'https://teraskabar.id/kapolres-donggala-ingatkan-asn-untuk-netral-jelang-pilkada/',
  },
  teraswarga: {
    title: 'Teras Warga: foto di hajatan, Pilkada Cirebon 2024',
    url: 'https://teraswarga.id/dua-pns-dilaporkan-ke-bkn-jelang-pilkada-cirebon-2024-diduga-langgar-netralitas-asn/2',
  },
  'tirto-mk': {
    title: 'Tirto: MK dan lembaga independen pengawas ASN',
    url: 'https://tirto.id/mk-perintahkan-pembentukan-lembaga-independen-pengawasan-asn-hjMl',
  },
  towa: {
    title: 'Towa: putusan MK 121/PUU-XXII/2024',
    url: 'https://towa.co.id/postingan/mahkamah-konstitusi-perintahkan-pembentukan-lembaga-independen-pengawas-asn',
  },
  'tribun-abhan2020': {
    title: 'Tribunnews: Bawaslu, ASN bijak gunakan media sosial, 30 Juni 2020',
    url: 'https://m.tribunnews.com/nasional/2020/06/30/bawaslu-ingatkan-asn-bijak-gunakan-media-sosial-saat-pilkada',
  },
  'tribun-bkn-ganti': {
    title: 'Tribunnews: BKN menggantikan KASN, 17 September 2024',
    url: 'https://m.tribunnews.com/amp/mata-lokal-memilih/2024/09/17/bkn-gantikan-kasn-soal-tindak-lanjut-pelanggaran-asn-selama-pilkada-serentak',
  },
  'tribun-bkn1005': {
    title: 'Tribunnews: daftar larangan SKB 2020, 30 November 2020',
    url: 'https://m.tribunnews.com/amp/nasional/2020/11/30/bkn-melaporkan-sebanyak-1005-aparatur-sipil-negara-melanggar-netralitas?page=2',
  },
  'tribun-jakarta-bkn': {
    title: 'Tribun Jakarta: keterangan BKN, 25 September 2023',
    url: 'https://jakarta.tribunnews.com/2023/09/25/muncul-aturan-asn-dilarang-like-dan-komen-unggahan-capres-dan-cawapres-2024-apa-kata-bkn?page=2',
  },
  'tribun-jatim-15nov': {
    title: 'Tribun Jatim: aturan netralitas PNS, 15 November 2023',
    url: 'https://jatim.tribunnews.com/2023/11/15/pns-wajib-waspada-sekadar-like-atau-comment-bisa-kena-sanksi-jelang-pemilu-2024-simak-aturannya?page=2',
  },
  'tribun-kpps': {
    title: 'Tribunnews: bolehkah ASN menjadi KPPS, 20 Desember 2023',
    url: 'https://m.tribunnews.com/amp/mata-lokal-memilih/2023/12/20/apakah-asn-boleh-jadi-kpps-pemilu-2024-simak-aturan-dan-rincian-gajinya?page=4',
  },
  'tribun-tiktok': {
    title: 'Tribunnews: Bawaslu tentang joget TikTok, 28 September 2023',
    url: 'https://m.tribunnews.com/mata-lokal-memilih/2023/09/28/ingatkan-tnipolri-hingga-asn-netral-di-pemilu-bawaslu-jangan-joget-tiktok',
  },
  'tvone-nganjuk': {
    title: 'tvOne: pegawai yang dibayar negara harus netral',
    url: 'https://tvonenews.com/amp/daerah/jatim/252399-pegawai-yang-dibayar-uang-negara-harus-netral-pj-bupati-nganjuk-jika-melanggar-sanksi-copot-jabatan-sesuai-uu?page=2',
  },
  'tvone-sulsel': {
    title: 'tvOne: Bawaslu Sulsel tentang ASN dan kampanye',
    url: 'https://beta.tvonenews.com/daerah/sulawesi/183877-bawaslu-sulsel-ingatkan-asn-tidak-boleh-berkampanye-tapi-boleh-hadiri-kampanye?page=2',
  },
  ubaygurupai: {
    title: 'Ubay Guru PAI: larangan bagi ASN, Januari 2024',
    url: 'https://ubaygurupai.blogspot.com/2024/01/asn-dilarang-apa-saja-di-musim-politik.html',
  },
  'viva-jatim': {
    title: 'Viva Jatim: sanksi bagi ASN di media sosial',
    url: 'https://jatim.viva.co.id/kabar/7408-ada-sanksi-bagi-asn-yang-tanggapi-unggahan-apapun-di-medsos-capres?page=2',
  },
  'voi-se18': {
    title: 'VOI: ASN dengan suami atau istri calon',
    url: 'https://voi.id/amp/309370/asn-yang-memiliki-suami-atau-istri-maju-pemilu-2024-dapat-mendampingi-saat-kampanye-asal',
  },
  'voi-tangsel': {
    title: 'VOI: syarat ASN menghadiri kampanye, 2024',
    url: 'https://voi.id/berita/416463/asn-dibolehkan-hadiri-acara-kampanye-paslon-tapi-dengan-syarat',
  },
  waktu: {
    title: 'Waktu: panduan SE Menteri PANRB 18/2023',
    url: 'https://waktu.news/panduan-netralitas-pegawai-asn-di-pemilu-2024-surat-edaran-menpan-terbaru-nomor-18-tahun-2023/amp',
  },
  wantimpres: {
    title: 'Wantimpres: KASN tentang akun peserta Pemilu',
    url: 'https://wantimpres.go.id/?p=88740',
  },
  waspada: {
    title: 'Waspada: putusan MK 136/PUU-XXII/2024',
    url: 'http://redaksi.waspada.co.id/v2024/mk-tni-polri-dan-asn-tak-netral-di-pilkada-2024-bisa-dipidana',
  },
  'zonasultra-hadir': {
    title: 'Zona Sultra: Bawaslu tentang menghadiri kampanye, 2018',
    url: 'https://zonasultra.id/?p=99189',
  },
  'zonasultra-tinta': { title: 'Zona Sultra: foto jari bertinta', url: 'https://zonasultra.id/?p=128068' },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
