import { useId, useMemo, useState } from 'preact/hooks';
import { type TextKey, useText } from '../../components/text.tsx';
import { VerdictView } from '../../components/verdict/verdict-view.tsx';
import type { Snapshot } from '../../policy/snapshot.ts';
import type { Day } from '../../rules/contests/stage.ts';
import type { Draft } from '../../rules/draft.ts';
import { createJudge } from '../../rules/judge.ts';
import { provisionOf } from '../../rules/regulation/provisions.ts';
import { situationOf } from './situation.ts';

interface Props {
  snapshot: Snapshot;
  today: Day;
  /** What stands in the field at first. */
  first?: string;
  /** Lines of the field. */
  rows?: number;
  label?: TextKey;
}

/** "Periksa teks": any text, judged as a post while it is typed or pasted. Nothing of it is kept. */
export function CheckText({ snapshot, today, first = '', rows = 3, label = 'check_title' }: Props) {
  const text = useText();
  const id = useId();
  const [words, setWords] = useState(first);
  const judge = useMemo(() => createJudge(situationOf(snapshot, today)), [snapshot, today]);
  const draft: Draft = { activity: 'post', text: words };
  return (
    <section class="check-text">
      <h2>
        <label for={id}>{text(label)}</label>
      </h2>
      <textarea
        id={id}
        class="field"
        rows={rows}
        value={words}
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
