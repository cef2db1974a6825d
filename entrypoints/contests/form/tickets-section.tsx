import { useState } from 'preact/hooks';
import { useText } from '../../../components/text.tsx';
import { CsvPanel } from '../csv/csv-panel.tsx';
import type { Draft, DraftContest, DraftTicket } from '../draft/draft.ts';
import { withContest } from '../draft/edit.ts';
import { ticketFor } from '../draft/new-draft.ts';
import type { Work } from '../use-work.ts';
import { matchingTickets } from './matching-tickets.ts';
import { TicketItem } from './ticket-item.tsx';

interface Props {
  work: Work;
  contest: DraftContest;
  /** Key of the ticket whose fields are open. */
  open: string | undefined;
  onOpen: (key: string | undefined) => void;
}

/** As many as a screen takes in. */
const page = 40;

/** Who stands for election: by form, or many at once from a table. */
export function TicketsSection({ work, contest, open, onOpen }: Props) {
  const text = useText();
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(page);
  const { tickets } = contest;
  const found = matchingTickets(tickets, wanted);
  // What is open is in sight, wherever it stands.
  const until = Math.max(shown, found.findIndex(({ key }) => key === open) + 1);
  const setTickets = (make: (before: readonly DraftTicket[]) => DraftTicket[]) =>
    work.change((draft) =>
      withContest(draft, contest.id, (before) => ({ ...before, tickets: make(before.tickets) })),
    );
  const add = () => {
    const added = ticketFor(contest);
    setTickets((before) => [...before, added]);
    setWanted('');
    onOpen(added.key);
  };
  const replace = (taken: readonly DraftTicket[]) => {
    const put = (all: readonly DraftTicket[]) => (draft: Draft) =>
      withContest(draft, contest.id, (before) => ({ ...before, tickets: [...all] }));
    const name = text('paslon_replaced_tickets', String(tickets.length));
    work.remove(put(taken), { name, back: put(tickets) });
  };
  return (
    <section class="card paslon-card">
      <h2>{text('paslon_tickets', String(tickets.length))}</h2>
      <CsvPanel
        contest={contest}
        onAdd={(added) => setTickets((before) => [...before, ...added])}
        onReplace={replace}
      />
      {tickets.length === 0 && (
        <div class="empty">
          <strong>{text('paslon_tickets_empty')}</strong>
          {text('paslon_tickets_empty_help')}
        </div>
      )}
      {tickets.length > page / 4 && (
        <input
          class="field"
          type="search"
          aria-label={text('paslon_tickets_find')}
          placeholder={text('paslon_tickets_find')}
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      )}
      {tickets.length > 0 && found.length === 0 && <p class="soft">{text('paslon_tickets_none')}</p>}
      <ol class="tickets">
        {found.slice(0, until).map((ticket) => (
          <TicketItem
            key={ticket.key}
            work={work}
            contest={contest}
            ticket={ticket}
            open={ticket.key === open}
            onOpen={(on) => onOpen(on ? ticket.key : undefined)}
          />
        ))}
      </ol>
      <div class="row">
        {found.length > until && (
          <button type="button" class="button button-quiet" onClick={() => setShown(until + page)}>
            {text('paslon_tickets_more', String(found.length - until))}
          </button>
        )}
        <button type="button" class="button" onClick={add}>
          {text('paslon_ticket_add')}
        </button>
      </div>
    </section>
  );
}
