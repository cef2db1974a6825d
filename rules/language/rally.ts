const event =
  'kampanye|kampanye akbar|kampanye terbuka|deklarasi|deklarasi dukungan|konsolidasi|rapat akbar|apel akbar|apel siaga|jalan sehat|senam sehat|konser|tabligh akbar|kirab|konvoi|safari politik|pawai|blusukan|posko|rakor pemenangan|pelantikan relawan|silaturahmi relawan|pertemuan relawan|temu relawan';

/** Being at, showing or announcing a rally or declaration. */
export const rally = `
  (hadir|hadiri|menghadiri|ikut|live|live dari|sedang|lagi|otw|meriahkan|ramaikan|hadirilah|saksikan|nonton|bersama|siap hadir|suasana|kemeriahan|meriahnya|serunya|euforia|dalam acara|acara|pada acara|di acara) * (${event}) * {who}
  (lautan manusia|lautan massa|tumpah ruah|membludak|membeludak|antusias warga|antusiasme|ribuan warga|ribuan massa|gemuruh|menyemut) * * {who}
  {who} * (disambut|dihadiri|diserbu|dielukan|dielu-elukan) * (warga|massa|ribuan|rakyat|lautan|masyarakat|antusias)
  (deklarasi|mendeklarasikan|deklarasikan) (dukungan|dukung|relawan|kemenangan|pemenangan) * {who}
  (kami|kita|saya|warga|relawan) * (deklarasi|mendeklarasikan) * {who}
  {who} * (kampanye akbar|kampanye terbuka|deklarasi kemenangan)
  ^ (${event}) [untuk|pemenangan|dukungan|paslon|pasangan|akbar|bareng|bersama] {who} $
  ^ (${event}) [untuk|pemenangan|dukungan|paslon|pasangan|akbar|bareng|bersama] {who} * (hadir|hadiri|hadirilah|ramaikan|datang|merapat|yuk|ayo|jangan lupa|gratis|meriahkan|kumpul|catat)
  (pengajian|shalawatan|sholawatan|nobar|ngopi|ngopi bareng|turnamen|bazar|pasar murah|senam|tebus murah|istighosah|doa bersama) (bareng|bersama|dengan) {calon} * (hadir|ramaikan|yuk|datang|meriahkan|gratis|doorprize|merapat|catat)
  foto (bersama|bareng|sama|dengan) * {calon}
  (selfie|swafoto|wefie|berfoto) [bareng|bersama|dengan|sama] {calon}
`;
