/**
 * Leans against somebody on the ballot in a voice of one's own: laughter, sneers, slang. No news speaks so, and none turns it
 * off; like `mock`, never more than a hint.
 */
export const jeer = `
  (<crude>)
  (<laugh>)
  (katanya|ngakunya|bilangnya|janjinya|kirain|dikira|dipikirnya|dikiranya|seolah|seolah-olah|sok sok|sok-sokan|soksoan|mentang-mentang|halu|ngimpi|mimpi kali|ngayal|menghayal|ngarep|ngarang)
  (eh ternyata|ternyata cuma|ternyata hanya|ternyata tidak|ternyata masih|ternyata beneran|ternyata eh|tahunya|taunya|nyatanya|buktinya mana|mana buktinya|mana janjinya|mana janji|janji mana|apa kabar janji|menolak lupa|nah loh|nah lho|nah lo|lah kok|loh kok|lho kok|tapi kok|terus kok|padahal|kata siapa|masa sih|masak sih|masa iya|masak iya|ya iyalah|iya lah|iyalah|lah iya|ndasmu|ndasmu etik|ngapain aja|ngapain saja|ngapain|buat apa|emangnya|memangnya|percuma|apaan|apa iya|yakin nih|yakin lu|apa tidak malu|tidak malu|malu|malu dong|seenaknya|seenak jidat|senak jidat|enak saja|enak aja|gimana sih|piye|makanya)
  (emoh|ogah|wegah|moh|males|malas) (rek|lur|cak|deh|sudah|ah|bos|bang|lagi|gue|aku|saya)
  (tidak|emoh|ogah|wegah|kapok|males) [akan|mau|bakal|aku|saya] [mau] (~pilih|milih|~coblos|nyoblos|toblos) [dia|inya|beliau|bapak|kamu|anda|ko] (lagi|maneh)
  ^ (heran|herannya|lucunya|anehnya)
  (kata|katanya|dasar|wahai|hey|eh|hei|kasihan) [para] pendukung {who}
  pendukung {who} * (bilang|ngaku|koar-koar|ngeyel|nyinyir|belain|kebakaran|mewek|melek)
  kok (gitu|begitu|begini|gini|bisa|malah|masih|jadi|mau|takut|sampai|cuma|dikasihani|marah|diam|sekarang|baru|lucu|aneh)
  (heran|aneh|lucu|ngeri|parah|gawat|miris) (sama|banget|sekali|deh|ya|kali|lihat|melihat|liat|dengan|kalau|bener|benar|memang|saya|sih|juga|kok|bin)
  (kasian|kasihan|lucunya|anehnya|kocak|ngelawak|melawak|pelawak|apes|serem|payah|muak|nyesek|eneg|enek|gedeg|gemes|kesel|amit-amit|naudzubillah|nauzubillah) [sama|banget|sekali|deh|ya|kali|lihat|melihat|liat|dengan|kalau|bener|benar|memang]
  (bikin malu|malu-maluin|gagal total|gagal paham|nol besar|kalah telak|kalah debat|kalah jauh|kalah mulu|kalah terus|kalah lagi|babak belur|mati kutu|cari muka|cari panggung|kebakaran jenggot|asal bukan|abal-abal|tidak tahu diri|tidak punya hati|akal sehat|akal sehatnya|tidak masuk akal|tidak nyambung|salah arah|salah alamat|salah urus|salah kaprah|tidak jelas|tidak mutu|tidak level|salah satu tukang|gagal fokus|tidak penting|mulu)
  (nyapres|nyawapres|nyagub|nyabup|nyaleg|nyalon|nyapres-nyapres) (lagi|terus|mulu|kok|tapi)
  (lima|5|sepuluh|10|tiga|3|empat|4) tahun * (ngapain|kemana saja|mana hasilnya|tidak ada|gagal|apa hasilnya|kerjanya apa|apa prestasinya)
  (masih|kok|mau) * (dua|2|tiga|3) periode
  (apa|mana) (prestasinya|prestasimu|hasilnya|hasil kerjanya|gebrakannya|kinerjanya|buktinya|janjinya|gagasannya|programnya|bedanya)
  (si|sih si) {who}
  {who} (wkwk|bye|tong|tetot|zonk)
  (sabar|tabah|pensiun|istirahat|tidur|pulang|minggir|mimpi|belajar lagi|sekolah lagi|ngaca|tobat|taubat|insaf|insyaf|sadar diri|tahu diri|tau diri|introspeksi|mikir|mikir dong|waras|mabuk|mabok) (dulu|saja|aja|lah|dong|ya|sana|lu|lo|woi|woy|kau|kah|pak)
  (salam waras|salam akal sehat|akal sehat|sehatkan akal|orang waras|yang waras)
  (yang|siapa|kalau ada yang|masih|jika ada yang) [masih|mau] (percaya|dukung|pilih|mendukung|memilih) * (bodoh|dungu|tolol|goblok|bego|sesat|dosa|gila|rugi|tertipu|otaknya|sakit|buta|waras)
  (gelandangan politik|politik murahan|murahan|tidak laku|jualan|ecek-ecek|kelas teri|odong-odong)
  mana (ngerti|ngarti|tahu|tau|paham|faham|bisa|berani|mau)
  (jauh|jauhlah|jauh lah) (kemana-mana|kemana mana|ke mana-mana|bedanya|kualitasnya|levelnya|kelasnya|banget bedanya)
  (enak|enakan|mending|mendingan) (dulu|zaman|jaman|era|pas) * (soeharto|suharto|sby|orba|pak harto|mega|dulu)
  {who} [saja|aja|mah] (ogah|emoh|males|wegah|skip)
  (dia|beliau|doi|nih orang|ini orang|orang ini|bapak ini) [itu|ini|mah|emang|memang|sih] [cuma|hanya|yang|tidak] (bisa|bisanya|kerjanya|suka|doyan|tidak punya|tidak paham|tidak ngerti|tidak bisa|hobi|ambisi|ambisius|munafik)
  (legowo|legawa|move on|terima kenyataan|terima nasib|terima kekalahan) (aja|saja|lah|dong|napa|deh)
  (nalarnya|otaknya|akalnya|nalar) (hilang|ilang|mati|geser|korslet|di dengkul|dengkul|kosong|sudah)
  (tukang|penyebar|raja|produsen|pabrik|sebar|nyebar|team|tim|sama aja|ini baru) (hoax|hoaks)
  (mau|arep|dek) dibawa (kemana|ke mana)
  (kampret|onta|jasmev|nasbung|cebong|kadrun)
  (ngebet|kebelet|ngotot|ngeyel|ngoyo|maksa|pede|percaya diri) (banget|amat|sekali|bener|benar|kali)
  (bikin|buat|membuat|ciptakan|cari) (rusuh|gaduh|onar|ribut|keributan|huru-hara|perkara|sensasi) [lagi]
  (jadi|dijadikan|cuma|buat|sekadar) (hiburan|tontonan|bahan ketawaan|bahan tertawaan|tertawaan|lelucon|lawakan|meme|bulan-bulanan|bahan lawakan)
  (pengin|pengen|ingin|mau|bikin|auto|jadi|cukup|buat) (ketawa|ngekek|muntah|mules|diketawain|ngelus dada|tepok jidat|geleng-geleng)
  (ketawain|diketawain|ngetawain|diketawakan|ditertawakan|ngekek|terpingkal-pingkal|ngadi-ngadi)
  (oalah|owalah|walah|alamak|ampun deh|ampun dah|ampyun|duh gusti|ya ampun)
  (memang|emang|emangnya|memangnya|dikira|dipikir) (gampang|segampang|semudah|mudah|bisa|kita|kami|enak)
  {who} (ke mana|kemana|di mana|dimana) (sih|saja|aja|ya|nih)
  (sudah|pernah|tidak) (mikir|dipikirin|dipikir|dipikirkan|mikirin|kepikiran) (tidak|belum|apa)
  (paling|paling-paling|palingan) (kabur|ngeles|nangis|ngumpet|ngadu|ngambek|bohong|lupa)
`;
