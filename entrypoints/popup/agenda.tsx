import { type AgendaItem, agendaOf } from '../../components/agenda/agenda.ts';
import { dayText } from '../../components/day-text.ts';
import { useText } from '../../components/text.tsx';
import type { Snapshot } from '../../policy/snapshot.ts';
import type { Day } from '../../rules/contests/stage.ts';

/** Names said in full before "and n more". */
const named = 2;

/** Where the person's contests stand, in plain words, with the next day; between elections, what still guards. */
export function Agenda({ snapshot, today }: { snapshot: Snapshot; today: Day }) {
  const text = useText();
  const { training } = snapshot.settings;
  const items = agendaOf(snapshot.contests, training?.day ?? today, training?.stage);
  return (
    <section class="agenda">
      <h2>{text('agenda')}</h2>
      {items.length === 0 ? (
        <p>
          <strong>{text('agenda_between')}</strong>
          <span class="soft">{text('agenda_between_help')}</span>
        </p>
      ) : (
        items.map((item) => <AgendaLine key={`${item.stage}${item.next?.day}`} item={item} />)
      )}
      {snapshot.settings.region === '' && !training && (
        <p class="soft">
          {text('agenda_no_region')}{' '}
          <a href="/options.html" target="_blank" rel="noopener">
            {text('agenda_set_region')}
          </a>
        </p>
      )}
    </section>
  );
}

function AgendaLine({ item }: { item: AgendaItem }) {
  const text = useText();
  const rest = item.names.length - named;
  return (
    <p>
      <strong>{text(`stage_${item.stage}`)}</strong>
      <span>
        {item.names.slice(0, named).join(', ')}
        {rest > 0 && ` ${text('agenda_more', String(rest))}`}
      </span>
      {item.next && (
        <span class="soft">{text(`next_${item.next.what}`, dayText(item.next.day, text('lang')))}</span>
      )}
    </p>
  );
}
