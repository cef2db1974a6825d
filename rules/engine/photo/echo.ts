import type { Finding } from '../../verdict.ts';

/** What a picture shows is told once: rules that say no more than another that is met. */
const echoes: Readonly<Record<string, readonly string[]>> = {
  'profil-dukungan': ['foto-alat-peraga', 'foto-timses-atribut'],
  'foto-alat-peraga': ['foto-timses-atribut'],
};

/** Rules on words; where all of the words stand in a picture that is told as one, they say the same again. */
const ofWords: ReadonlySet<string> = new Set([
  'dukungan-calon-post',
  'dukungan-calon-komentar',
  'bagikan-konten-kampanye',
  'tagar-slogan-kampanye',
  'dukungan-parpol',
  'kesan-berpihak',
]);
const ofPictures: ReadonlySet<string> = new Set(['foto-alat-peraga', 'foto-timses-atribut']);

/** The findings without those that only repeat what another says of the same picture. */
export function withoutPictureEchoes(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const told = new Set(findings.map(({ rule }) => rule));
  const picture = findings.some(({ rule }) => ofPictures.has(rule));
  const repeated = new Set([...told].flatMap((rule) => echoes[rule] ?? []));
  return findings.filter(
    ({ rule, evidence }) =>
      !repeated.has(rule) &&
      !(picture && ofWords.has(rule) && evidence.every(({ part }) => part === 'photo')),
  );
}
