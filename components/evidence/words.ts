import type { Draft } from '../../rules/draft.ts';
import { partText } from '../../rules/part-text.ts';
import type { Evidence } from '../../rules/verdict.ts';
import { signText } from '../photo/sign-text.ts';
import type { Text } from '../text.tsx';

/** What a piece of evidence points at: words of the draft, or what its pictures show. */
export const evidenceWords = (text: Text, draft: Draft, { part, start, end }: Evidence): string =>
  part === 'photo'
    ? (draft.photo ?? [])
        .slice(start, end)
        .map((sign) => signText(text, sign))
        .join('; ')
    : partText(draft, part).slice(start, end);
