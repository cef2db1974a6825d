/** Own candidacy, announced without leave. */
export const selfCandidacy = `
  (saya|aku|bismillah|insyaallah) * (siap maju|maju sebagai|maju jadi|mencalonkan diri|mencalonkan|nyalon|nyaleg|nyalonkan|siap mencalonkan|mendaftar sebagai|mendaftarkan diri|mendaftar|ikut kontestasi|siap bertarung|maju di|akan maju|ikut penjaringan|daftar) * (<seat>|pilkada|pilgub|pilbup|pilwalkot|pileg|partai)
  (mohon|minta) * (doa|dukungan|restu|doa restu) * * (maju|mencalonkan|pencalonan|bakal calon|nyalon|nyaleg|maju di) * (<seat>|pilkada|pilgub|pilbup|pilwalkot|pileg|saya)
  siap (maju|bertarung) [sebagai|di|jadi|dalam|pada] (<seat>|pilkada|pilgub|pilbup|pilwalkot)
  (bakal calon|bacalon|balon) (bupati|gubernur|walikota|wali kota|wakil bupati|wakil walikota) * (siap mengabdi|mohon doa|mohon dukungan|siap melayani)
  (saya|aku) * (ambil|mengambil|mengembalikan|kembalikan) formulir * (bakal calon|bacalon|pendaftaran|partai|penjaringan)
`;
