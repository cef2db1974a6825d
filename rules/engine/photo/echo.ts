import { echoes, rulesOfPictures, rulesOfWords } from '../../regulation/echoes.ts';
import type { Finding } from '../../verdict.ts';

/** The findings without those that only repeat what another says of the same picture. */
export function withoutPictureEchoes(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const told = new Set(findings.map(({ rule }) => rule));
  const picture = findings.some(({ rule }) => rulesOfPictures.includes(rule));
  const repeated = new Set([...told].flatMap((rule) => echoes[rule] ?? []));
  return findings.filter(
    ({ rule, evidence }) =>
      !repeated.has(rule) &&
      !(picture && rulesOfWords.includes(rule) && evidence.every(({ part }) => part === 'photo')),
  );
}
