const column = 'kotak kosong|kolom kosong|bumbung kosong|kolom putih|kotak putih|kotaknya kosong|koko';

/** For or against the empty column beside a lone pair; never more than a hint. Who explains it names no wish of their own. */
export const columnWish = `
  (ayo|yuk|mari|gas|mending|mendingan|lebih baik|bagusan|saya|aku|kita|kami|sekeluarga|wajib|pasti|tetap|saatnya|fix|siap|mantap|insyaallah|pokoknya|all in|besok) * (~pilih|~coblos|nyoblos|menangkan|~dukung|bersama|all in) [ke|si|di|yang|saja|sama] (${column})
  (mending|mendingan|lebih baik|bagusan) [si|ke] (${column}) (aja|saja|deh|lah|sih|daripada|ketimbang|timbang|wae)
  (all in|ayo|yuk|gas|hidup|salam|relawan|pendukung|pejuang|barisan|menangkan|untung ada|untung masih ada|syukur ada|syukur masih ada|demi) [si|untuk|ke] (${column})
  (untung|untungnya|syukur|alhamdulillah) * ada [pilihan] (${column})
  (semoga|insyaallah|harus|pasti|wajib|ayo|yuk|saatnya|bismillah|auto) [si] (${column}) * (menang|unggul|juara)
  (${column}) (harus|pasti|wajib|auto|bakal|insyaallah) menang
  (${column}) menang * (rakyat|kita|warga|alhamdulillah|yes|hore|mantap|harga diri)
  (${column}) (juga pilihan|adalah pilihan|pilihan rakyat|pilihan terbaik|harga mati|is the best|solusi|solusinya|pilihanku|pilihan saya|pilihan kami|saja|saja deh|the best|yes|juara|lah|lebih baik|lebih jujur|lebih amanah|tidak korupsi|tidak bohong)
  kosong lebih (jujur|baik|bagus|amanah|terhormat)
  jangan [mau|sampai|ada yang|pernah|salah] (~pilih|~coblos|nyoblos|terhasut|tergoda|kalah sama|kalah dengan|kalah dari) [dengan|sama|si|ke] (${column})
  (rugi|bodoh|percuma|ngapain|sayang|mubazir) [kalau|jika] (~pilih|~coblos|nyoblos) [ke|si] (${column})
  (malu|enak|masa|masak|memalukan|takut|kasihan|bangga|hebat) * (menang|kalah|melawan|lawan) [cuma|hanya|lawan|sama|melawan|dari|dengan] (${column}|kertas|kertas kosong|kardus)
  ^ (~pilih|~coblos|nyoblos|tusuk) [saja|yang] (${column}) (ya|yo|saja|dulur|lur|sedulur|guys|gaes|rek|dong|kawan|semua|$)
  (saya|aku|kami|mending|mendingan|lebih baik|tetap) [akan|tetap|mau] (~pilih|~coblos|nyoblos) yang kosong
  jangan lupa [besok|nanti|ya] (coblos|pilih|milih|nyoblos) [si] (${column})
  (sekampung|sedesa|warga|serumah|satu kampung|satu desa|sudah) sepakat [untuk|akan] (~pilih|~coblos|nyoblos|menangkan) (${column})
`;
