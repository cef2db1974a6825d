import { useText } from '../../../components/text.tsx';
import { judgeScenario } from '../decks/judged.ts';
import type { Shown } from '../decks/shown.ts';
import { answerNames } from '../scenario-answer.tsx';

interface Props {
  scenarios: readonly Shown[];
  /** Left out where nothing can be changed. */
  actions?: { edit: (id: string) => void; remove: (id: string) => void };
}

/** Scenarios in a line each, with what Ikrar says of them now. */
export function OwnList({ scenarios, actions }: Props) {
  const text = useText();
  if (scenarios.length === 0) return null;
  return (
    <ul class="own-list">
      {scenarios.map((shown) => {
        const { verdict } = judgeScenario(shown);
        return (
          <li key={shown.id}>
            <span class="own-line">
              <strong>{shown.title}</strong>
              <small class="soft">
                {[text(`activity_${shown.draft.activity}`), shown.draft.text || shown.draft.target?.name]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            <span class={`own-verdict own-${verdict}`}>{text(answerNames[verdict])}</span>
            {actions && (
              <span class="own-actions">
                <button
                  type="button"
                  class="button-link"
                  aria-label={text('own_edit_named', shown.title)}
                  onClick={() => actions.edit(shown.id)}
                >
                  {text('own_edit')}
                </button>
                <button
                  type="button"
                  class="button-link"
                  aria-label={text('remove_named', shown.title)}
                  onClick={() => actions.remove(shown.id)}
                >
                  {text('remove')}
                </button>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
