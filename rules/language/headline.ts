const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Written small in headlines too. */
export const smallWords = words(
  'di ke dan dari yang untuk pada dengan dalam atau bagi oleh agar soal se per vs',
);

/** Somebody speaks for themselves, calls or cheers: no headline. */
export const personalWords = words(
  'saya aku gue gua kami kita ayo mari yuk hayuk jangan semoga pokoknya insyaallah salam wajib harus siap sikat gas gaskeun gaspol lanjutkan coblos merdeka terima amin aamiin bismillah alhamdulillah mantap hebat hidup',
);
