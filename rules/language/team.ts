/** Own place in a campaign or volunteer team. */
export const team = `
  (saya|aku|kami|resmi|alhamdulillah|dipercaya|ditunjuk|bangga|siap|sah|bismillah|bergabung|gabung|segenap|dilantik|daftar) * <team> * {who}
  (saya|aku) (adalah|sebagai|jadi|menjadi|ikut|masuk|anggota|bagian dari|resmi|bergabung|dipercaya|ditunjuk) * (tim sukses|timses|tim pemenangan|tim kampanye|konsultan politik|jurkam|juru kampanye|relawan paslon|relawan pemenangan)
  (resmi|dipercaya|ditunjuk|gabung|bergabung|dilantik) * (tim sukses|timses|tim pemenangan|tim kampanye|konsultan politik|jurkam|juru kampanye|tim ahli paslon|saksi paslon|relawan paslon|relawan pemenangan|relawan caleg|relawan capres)
  ^ (tim sukses|timses|tim pemenangan|tim kampanye|relawan|koordinator relawan|koordinator|korcam|kordes|jurkam|konsultan|saksi|ketua relawan|admin|laskar|barisan) {who}
  (ayo|mari|yuk|segera|buka|pendaftaran|open|rekrutmen|dibutuhkan|gabung|daftar) * (relawan|timses|tim sukses|saksi|tim pemenangan) * {who}
  (we are|kami adalah|kita adalah|kami) [bagian dari|adalah] (relawan|sahabat|sobat|barisan|laskar|tim) {who}
`;
