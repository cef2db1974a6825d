import { useEffect, useState } from 'preact/hooks';
import { Mark } from '../../components/mark.tsx';
import { type TextKey, useText } from '../../components/text.tsx';
import type { Snapshot } from '../../policy/snapshot.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { Banners } from '../pages/banners.tsx';
import { CheckText } from '../pages/check-text.tsx';
import { watchSnapshot } from '../pages/snapshot.ts';
import { askForSelected } from './selected.ts';

type Came = { text: string } | { text: ''; note: TextKey };

/**
 * "Periksa teks", in a small window of its own, for a text that was selected on any page.
 * @param selected by which name the background has it
 */
export function CheckSelected({ selected }: { selected: string | undefined }) {
  const text = useText();
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [fault, setFault] = useState<unknown>();
  const [came, setCame] = useState<Came | undefined>(selected ? undefined : { text: '', note: 'check_gone' });
  useEffect(() => watchSnapshot(setSnapshot, setFault), []);
  useEffect(() => {
    if (!selected) return;
    // Whoever loads the page again finds nothing: it is not kept.
    history.replaceState(null, '', location.pathname);
    askForSelected(selected).then(
      (found) => setCame(found === undefined ? { text: '', note: 'check_unread' } : { text: found }),
      setFault,
    );
  }, [selected]);
  return (
    <>
      <header class="page-head">
        <p class="page-brand">
          <Mark /> Ikrar
        </p>
      </header>
      <Banners settings={snapshot?.settings} />
      <main class="check">
        <div>
          <h1>{text('title_check')}</h1>
          <p class="soft">{text('lead_check')}</p>
        </div>
        {fault && <p role="alert">{text('fault_storage')}</p>}
        {came && 'note' in came && (
          <p class="verdict-line verdict-hint" role="status">
            {text(came.note)}
          </p>
        )}
        {came && snapshot && (
          <CheckText
            snapshot={snapshot}
            today={dayInJakarta()}
            first={came.text}
            rows={6}
            label="check_field"
          />
        )}
      </main>
    </>
  );
}
