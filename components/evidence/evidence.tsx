import type { Draft, Target } from '../../rules/draft.ts';
import type { Evidence } from '../../rules/verdict.ts';
import { signText } from '../photo/sign-text.ts';
import type { Text } from '../text.tsx';
import { excerpt } from './excerpt.ts';
import { ownLabel, targetLabel } from './labels.ts';

/** A text with its evidence marked; long texts are trimmed round the marks. */
export function Marked({ text, spans }: { text: string; spans: readonly Pick<Evidence, 'start' | 'end'>[] }) {
  return (
    <>
      {excerpt(text, spans).map((piece) =>
        piece.kind === 'mark' ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}

interface QuotesProps {
  text: Text;
  draft: Draft;
  evidence: readonly Evidence[];
  /** The pictures themselves are shown beside this. */
  pictured?: boolean;
}

/**
 * What a finding stands on: the person's own words, and what the activity is aimed at when evidence stands there
 * or when there are no own words at all. The two never look alike, so nobody is shown another's words as theirs.
 */
export function Quotes({ text, draft, evidence, pictured = false }: QuotesProps) {
  const words = evidence.filter(({ part }) => part !== 'photo');
  const signs = evidence
    .filter(({ part }) => part === 'photo')
    .flatMap(({ start }) => draft.photo?.[start] ?? []);
  const seen = [...new Set(signs.map((sign) => signText(text, sign)))];
  if (pictured && evidence.length > 0 && words.length === 0) return null;
  const own = draft.text.trim() !== '';
  const aimed = draft.target && ((!own && seen.length === 0) || words.some((one) => one.part !== undefined));
  return (
    <>
      {!pictured && seen.length > 0 && (
        <figure class="quote">
          <figcaption>{text('quote_picture')}</figcaption>
          <blockquote>
            {seen.map((sign) => (
              <p key={sign}>
                <mark>{sign}</mark>
              </p>
            ))}
          </blockquote>
        </figure>
      )}
      {own && (
        <figure class="quote">
          <figcaption>{text(ownLabel[draft.activity])}</figcaption>
          <blockquote>
            <Marked text={draft.text} spans={evidence.filter((one) => one.part === undefined)} />
          </blockquote>
        </figure>
      )}
      {draft.target && aimed && (
        <figure class="quote quote-target">
          <figcaption>{text(targetLabel[draft.activity])}</figcaption>
          <TargetWords target={draft.target} evidence={evidence} />
        </figure>
      )}
    </>
  );
}

/** What an activity is aimed at, with its evidence marked. */
export function TargetWords({ target, evidence }: { target: Target; evidence: readonly Evidence[] }) {
  const at = (part: Evidence['part']) => evidence.filter((one) => one.part === part);
  const handle = target.handle;
  return (
    <>
      {(target.name || handle) && (
        <p class="quote-account">
          {target.name && (
            <strong>
              <Marked text={target.name} spans={at('target.name')} />
            </strong>
          )}{' '}
          {handle && (
            <span>
              {handle.startsWith('@') ? '' : '@'}
              <Marked text={handle} spans={at('target.handle')} />
            </span>
          )}
        </p>
      )}
      {target.text && (
        <blockquote>
          <Marked text={target.text} spans={at('target.text')} />
        </blockquote>
      )}
    </>
  );
}
