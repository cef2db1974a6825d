import { type TextKey, useText } from '../../components/text.tsx';
import type { Draft } from '../../rules/draft.ts';

interface Props {
  at: number;
  draft: Draft;
  /** How it went the last time. */
  told: TextKey | undefined;
  onTry: () => void;
}

/** An example as a platform shows it, with the one button to try. */
export function TryCard({ at, draft, told, onTry }: Props) {
  const text = useText();
  const { activity, target } = draft;
  const heading = `try-${at}`;
  return (
    <li class="card welcome-try-card" aria-labelledby={heading}>
      <h2 id={heading}>{text('welcome_try_example', String(at + 1))}</h2>
      <p class="soft">{target ? `${target.name} @${target.handle}` : text('welcome_try_you')}</p>
      <p class="welcome-words" lang="id">
        {target?.text ?? draft.text}
      </p>
      <button type="button" class="button" aria-describedby={heading} onClick={onTry}>
        {text(activity === 'like' ? 'welcome_try_like' : 'welcome_try_post')}
      </button>
      <p class="welcome-told" role="status">
        {told && text(told)}
      </p>
    </li>
  );
}
