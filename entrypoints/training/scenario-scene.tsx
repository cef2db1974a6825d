import { ownLabel, targetLabel } from '../../components/evidence/labels.ts';
import { signText } from '../../components/photo/sign-text.ts';
import { useText } from '../../components/text.tsx';
import { roleKey } from '../rules/role-key.ts';
import type { Shown } from './decks/shown.ts';

/** A scenario without its answer: who, when, and what is about to be sent. */
export function ScenarioScene({ shown }: { shown: Shown }) {
  const text = useText();
  const { draft, stage, role } = shown;
  const { target, photo = [] } = draft;
  return (
    <div class="scene">
      <p class="scene-facts">
        <strong>{text(`activity_${draft.activity}`)}</strong> · {text(roleKey(role))} ·{' '}
        {text(`stage_${stage}`)}
      </p>
      {target && (
        <figure class="scene-target" lang="id">
          <figcaption lang={text('lang')}>{text(targetLabel[draft.activity])}</figcaption>
          {(target.name || target.handle) && (
            <p class="scene-account">
              <strong>{target.name}</strong> <span class="soft">{target.handle}</span>
            </p>
          )}
          {target.text && <blockquote>{target.text}</blockquote>}
        </figure>
      )}
      {photo.length > 0 && (
        <figure class="scene-target">
          <figcaption>{text('quote_picture')}</figcaption>
          <ul>
            {photo.map((sign) => (
              <li key={`${sign.kind} ${sign.value}`}>{signText(text, sign)}</li>
            ))}
          </ul>
        </figure>
      )}
      {draft.text && (
        <figure class="scene-own" lang="id">
          <figcaption lang={text('lang')}>{text(ownLabel[draft.activity])}</figcaption>
          <blockquote>{draft.text}</blockquote>
        </figure>
      )}
    </div>
  );
}
