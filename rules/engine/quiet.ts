import type { Draft } from '../draft.ts';
import { partText } from '../part-text.ts';
import type { Evidence, Finding } from '../verdict.ts';
import { signText } from './photo/sign-text.ts';
import { tokensOf } from './tokens.ts';

/** One and the same, for each has a memory of words of its own. */
const knowsNothing = (): boolean => false;

const textOf = (draft: Draft, { part }: Evidence): string =>
  part === 'target.handle' ? `@${partText(draft, part).replace(/^@/, '')}` : partText(draft, part);

/** The words that a finding rests on, normalised and joined by spaces: what "Ini keliru" stores as a `QuietPhrase`. */
export function phraseOf(draft: Draft, finding: Pick<Finding, 'evidence'>): string {
  let end = -1;
  let last = '';
  const words: string[] = [];
  for (const one of finding.evidence) {
    if (one.part === 'photo') {
      words.push(...tokensOf(signText(draft, one), knowsNothing).map((token) => token.form));
      continue;
    }
    const text = textOf(draft, one);
    const from = (one.part ?? '') === last ? Math.max(one.start, end) : one.start;
    if (from < one.end)
      words.push(...tokensOf(text.slice(from, one.end), knowsNothing).map((token) => token.form));
    end = (one.part ?? '') === last ? Math.max(end, one.end) : one.end;
    last = one.part ?? '';
  }
  return words.join(' ');
}
