/** Approval in general; only under somebody's campaign content does it take a side. */
export const praise = `
  (gaskan|gaskuy|gass|gasken|mantap|mantab|mantul|keren|hebat|top|jos|josh|gas|gaspol|gaskeun|setuju|sepakat|siap|semangat|sukses|maju terus|lanjutkan|luar biasa|terbaik|juara|bravo|salut|bangga|oke|the best|idola|idolaku|cakep|ganteng|cantik|amin|aamiin|amiin|menang|bismillah|all in|alhamdulillah|masyaallah|hadir|merapat|jempol|joss|kereen|mantaps|mantep|mantaf|sikat|yakin|pasti bisa|dukung|dukung terus|dukung penuh|sehat selalu|sukses selalu|nyala|menyala|cocok|satuju|satujuh|cihuy|paten)
`;

/** The same, without words. */
export const praiseEmoji: readonly string[] = [
  '👍',
  '🔥',
  '❤',
  '💪',
  '🙌',
  '👏',
  '☝',
  '✌',
  '🤟',
  '🤘',
  '👆',
  '💯',
  '🥰',
  '😍',
  '🫡',
  '🫰',
  '❤️‍🔥',
  '🏆',
  '🥇',
  '🤲',
  '👊',
  '✊',
  '🖐️',
];
