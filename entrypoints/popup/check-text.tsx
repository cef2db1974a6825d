import { useId, useMemo, useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import { VerdictView } from '../../components/verdict/verdict-view.tsx';
import type { Snapshot } from '../../policy/snapshot.ts';
import type { Day } from '../../rules/contests/stage.ts';
import type { Draft } from '../../rules/draft.ts';
import { createJudge } from '../../rules/judge.ts';
import { provisionOf } from '../../rules/regulation/provisions.ts';
import { situationOf } from '../pages/situation.ts';

/** "Periksa teks": any text, judged as a post while it is typed or pasted. Nothing of it is kept. */
export function CheckText({ snapshot, today }: { snapshot: Snapshot; today: Day }) {
  const text = useText();
  const id = useId();
  const [words, setWords] = useState('');
  const judge = useMemo(() => createJudge(situationOf(snapshot, today)), [snapshot, today]);
  const draft: Draft = { activity: 'post', text: words };
  return (
    <section class="check-text">
      <h2>
        <label for={id}>{text('check_title')}</label>
      </h2>
      <textarea
        id={id}
        class="field"
        rows={3}
        placeholder={text('check_placeholder')}
        aria-describedby={`${id}-help`}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {words.trim() === '' ? (
          <p class="help" id={`${id}-help`}>
            {text('check_help')}
          </p>
        ) : (
          <VerdictView draft={draft} verdict={judge(draft)} provision={provisionOf} />
        )}
      </div>
    </section>
  );
}
