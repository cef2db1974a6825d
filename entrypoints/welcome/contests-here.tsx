import { useEffect, useState } from 'preact/hooks';
import { agendaOf } from '../../components/agenda/agenda.ts';
import { dayText } from '../../components/day-text.ts';
import { useText } from '../../components/text.tsx';
import type { Snapshot } from '../../policy/snapshot.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { type ContestSummary, contestIndex } from '../pages/packs.ts';
import { watchSnapshot } from '../pages/snapshot.ts';
import { lastIn } from './last-contests.ts';

/** The contests that the guard has put in force, with their stage; between elections what still guards, and the last. */
export function ContestsHere({ region }: { region: string }) {
  const text = useText();
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [index, setIndex] = useState<readonly ContestSummary[]>([]);
  const [faulty, setFaulty] = useState(false);
  useEffect(() => {
    contestIndex().then(setIndex, () => setFaulty(true));
    return watchSnapshot(setSnapshot, () => setFaulty(true));
  }, []);
  const lang = text('lang');
  const today = snapshot?.settings.training?.day ?? dayInJakarta();
  const items = agendaOf(snapshot?.contests ?? [], today, snapshot?.settings.training?.stage);
  const last = lastIn(region, today, index);
  return (
    <section class="card welcome-contests" aria-live="polite" aria-busy={snapshot === undefined}>
      <h2>{text('welcome_contests')}</h2>
      {faulty && <p role="alert">{text('banner_contest_fault')}</p>}
      {snapshot && items.length === 0 && (
        <p>
          <strong>{text('agenda_between')}.</strong> {text('agenda_between_help')}
        </p>
      )}
      {items.map((item) => (
        <p key={`${item.stage}${item.next?.day}`}>
          <strong>{text(`stage_${item.stage}`)}</strong>
          <span>{item.names.join(', ')}</span>
          {item.next && (
            <span class="soft">{text(`next_${item.next.what}`, dayText(item.next.day, lang))}</span>
          )}
        </p>
      ))}
      {last && (
        <p class="soft">{text('welcome_contests_past', last.names.join(', '), dayText(last.end, lang))}</p>
      )}
    </section>
  );
}
