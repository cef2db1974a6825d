/** Words of those who run for an office, of their camps and of who holds it now: a post with one of them may lean and name nobody. */
export const raceWords = `
  capres cawapres capresnya cawapresnya paslon paslonnya nyapres nyawapres pilpres petahana incumbent oposisi junjungan junjungannya rezim
  cagub cawagub cabup cawabup cawalkot cawali nyagub nyabup nyalon
`;

/** Everybody's while a president is elected. Of a governor or a bupati the same may be said at work. */
export const presidentWords = 'presiden wapres presidennya presidenku presidenmu istana penguasa';

/** Of these too a post may lean, and far more often does not. */
export const regentWords = 'bupati walikota gubernur wabup wawali wagub';
