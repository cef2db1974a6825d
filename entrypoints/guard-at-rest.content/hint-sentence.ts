import { signText } from '../../components/photo/sign-text.ts';
import { ruleText } from '../../components/rule-text.ts';
import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { browserText } from '../pages/browser-text.ts';

/** Why a draft should be looked at again, by its first finding, with what its pictures show; nothing without one. */
export function hintSentence({ photo = [] }: Draft, { findings: [finding] }: Verdict): string | undefined {
  if (!finding) return undefined;
  const seen = finding.evidence.flatMap(({ part, start, end }) =>
    part === 'photo' ? photo.slice(start, end).map((sign) => signText(browserText, sign)) : [],
  );
  const why = ruleText(browserText, finding.rule);
  return seen.length > 0 ? browserText('photo_hint', [...new Set(seen)].join('; '), why) : why;
}
