/** What a picture shows is told once: rules that say no more than another that is met. */
export const echoes: Readonly<Record<string, readonly string[]>> = {
  'profil-dukungan': ['foto-alat-peraga', 'foto-timses-atribut'],
  'foto-alat-peraga': ['foto-timses-atribut'],
};

/** Rules on words; where all of the words stand in a picture that is told as one, they say the same again. */
export const rulesOfWords: readonly string[] = [
  'dukungan-calon-post',
  'dukungan-calon-komentar',
  'bagikan-konten-kampanye',
  'tagar-slogan-kampanye',
  'dukungan-parpol',
  'kesan-berpihak',
];
export const rulesOfPictures: readonly string[] = ['foto-alat-peraga', 'foto-timses-atribut'];
