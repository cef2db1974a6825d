import { useText } from '../../../components/text.tsx';
import { WordsField } from '../../training/own/words-field.tsx';
import type { DraftContest } from '../draft/draft.ts';
import { emptyContest } from '../draft/new-draft.ts';
import type { Work } from '../use-work.ts';
import { fieldLimit } from './field-limit.ts';

interface Props {
  work: Work;
  contest: DraftContest | undefined;
  onContest: (id: string) => void;
}

/** What the pack is called, where its facts come from, and which of its contests is open. */
export function PackSection({ work: { draft, change }, contest, onContest }: Props) {
  const text = useText();
  return (
    <section class="card paslon-card">
      <h2>{text('paslon_pack')}</h2>
      <div class="paslon-fields">
        <WordsField
          label={text('paslon_pack_name')}
          value={draft.name}
          longest={fieldLimit}
          onChange={(name) => change((before) => ({ ...before, name }))}
        />
        <WordsField
          label={text('paslon_pack_source')}
          value={draft.source}
          longest={fieldLimit}
          onChange={(source) => change((before) => ({ ...before, source }))}
        />
      </div>
      <fieldset class="paslon-contests">
        <legend class="label">{text('paslon_contests')}</legend>
        {draft.contests.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class="button paslon-tab"
            aria-pressed={id === contest?.id}
            onClick={() => onContest(id)}
          >
            {name.trim() || text('paslon_contest_unnamed')}
          </button>
        ))}
        <button
          type="button"
          class="button button-quiet"
          onClick={() => {
            const added = emptyContest();
            change((before) => ({ ...before, contests: [...before.contests, added] }));
            onContest(added.id);
          }}
        >
          {text('paslon_contest_add')}
        </button>
      </fieldset>
    </section>
  );
}
