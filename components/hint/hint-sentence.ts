import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { signText } from '../photo/sign-text.ts';
import { ruleText } from '../rule-text.ts';
import type { Text } from '../text.tsx';

/** Why a draft should be looked at again, by its first finding, with what its pictures show; nothing without one. */
export function hintSentence(
  text: Text,
  { photo = [] }: Draft,
  { findings: [finding] }: Verdict,
): string | undefined {
  if (!finding) return undefined;
  const seen = finding.evidence.flatMap(({ part, start, end }) =>
    part === 'photo' ? photo.slice(start, end).map((sign) => signText(text, sign)) : [],
  );
  const why = ruleText(text, finding.rule);
  return seen.length > 0 ? text('photo_hint', [...new Set(seen)].join('; '), why) : why;
}
