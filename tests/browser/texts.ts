import type { Settings } from '../../policy/settings.ts';

/** What the cases write. The names are the training contest's own; nobody is called that. */
export { partisan } from '../../platforms/expected.ts';

export const partisanToo = 'Pilih LemJaka nomor 3, jangan sampai kalah!';
/** Held whatever the day and the contests: a new frame knows neither yet. */
export const partyCall = 'Ayo dukung dan coblos PDI Perjuangan!';
export const clean = 'Rapat besok pukul delapan di aula kantor camat.';

/** Training settings under which the partisan texts are held. */
export const training: Partial<Settings> = {
  training: { day: '2024-10-10', contests: ['contoh-kabupaten'], stage: 'candidates' },
};
