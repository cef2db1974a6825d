import type { Draft } from '../rules/draft.ts';
import { signText } from '../rules/engine/photo/sign-text.ts';
import { partText } from '../rules/part-text.ts';
import type { Evidence, Verdict } from '../rules/verdict.ts';
import type { Check } from './check.ts';

/** The words of the draft that a piece of evidence points at. */
function wordsOf(draft: Draft, evidence: Evidence): string {
  const { start, end, part } = evidence;
  return part === 'photo' ? signText(draft, evidence) : partText(draft, part).slice(start, end);
}

/** A verdict's findings as they are logged: the words that weighed, each once, and nothing else of the text. */
export function loggedFindings(draft: Draft, verdict: Verdict): Check['findings'] {
  return verdict.findings.map(({ evidence, ...finding }) => {
    const words = [...new Set(evidence.map((one) => wordsOf(draft, one)))];
    const told = (word: string) => words.some((other) => other !== word && other.includes(word));
    return { ...finding, words: words.filter((word) => !told(word)) };
  });
}
