import { useId } from 'preact/hooks';
import { useText } from '../../../components/text.tsx';
import type { DraftContest, DraftTicket } from '../draft/draft.ts';
import { cut, withContest, withTicket } from '../draft/edit.ts';
import { ticketLabel } from '../draft/ticket-label.ts';
import { PicturesField } from '../pictures/pictures-field.tsx';
import type { Work } from '../use-work.ts';
import { TicketForm } from './ticket-form.tsx';

interface Props {
  work: Work;
  contest: DraftContest;
  ticket: DraftTicket;
  open: boolean;
  onOpen: (on: boolean) => void;
}

/** A ticket in a line, and its fields once it is opened. */
export function TicketItem({ work, contest, ticket, open, onOpen }: Props) {
  const text = useText();
  const id = useId();
  const label = ticketLabel(ticket);
  const people = ticket.members.map(({ name }) => name.trim()).filter(Boolean);
  const pictures = work.draft.pictures.filter(
    (one) => one.contest === contest.id && one.ticket === ticket.key,
  );
  const set = (make: (before: DraftTicket) => DraftTicket) =>
    work.change((draft) => withContest(draft, contest.id, (before) => withTicket(before, ticket.key, make)));
  const inContest = (make: (before: DraftContest) => DraftContest) => (draft: Work['draft']) =>
    withContest(draft, contest.id, make);
  const remove = () => {
    const { rest, back } = cut(contest.tickets, ticket);
    work.remove(
      inContest((before) => ({ ...before, tickets: rest })),
      { name: label, back: inContest((now) => ({ ...now, tickets: back(now.tickets) })) },
    );
  };
  const under = [
    ticket.name.trim() !== '' && people.join(' – '),
    pictures.length > 0 && text('paslon_pictures_count', String(pictures.length)),
  ].filter(Boolean);
  return (
    <li class={open ? 'ticket ticket-open' : 'ticket'}>
      <div class="ticket-line">
        <span class="ticket-number">{ticket.number.trim() || '–'}</span>
        <span class="ticket-name">
          <strong>{label}</strong>
          {under.length > 0 && <small>{under.join(' · ')}</small>}
        </span>
        <span class="ticket-actions">
          <button
            type="button"
            class="button-link"
            aria-expanded={open}
            aria-controls={id}
            aria-label={text(open ? 'paslon_ticket_shut_named' : 'paslon_ticket_edit_named', label)}
            onClick={() => onOpen(!open)}
          >
            {text(open ? 'paslon_ticket_shut' : 'paslon_ticket_edit')}
          </button>
          <button type="button" class="button-link" aria-label={text('remove_named', label)} onClick={remove}>
            {text('remove')}
          </button>
        </span>
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <TicketForm
              ticket={ticket}
              onChange={(part) => set((before) => ({ ...before, ...part }))}
              onRemoveMember={(member) => {
                const { rest, back } = cut(ticket.members, member);
                const put = (make: (now: DraftTicket) => DraftTicket) =>
                  inContest((before) => withTicket(before, ticket.key, make));
                work.remove(
                  put((now) => ({ ...now, members: rest })),
                  {
                    name:
                      member.name.trim() || text('paslon_member', String(ticket.members.indexOf(member) + 1)),
                    back: put((now) => ({ ...now, members: back(now.members) })),
                  },
                );
              }}
            />
            <PicturesField work={work} contest={contest} ticket={ticket} pictures={pictures} />
          </>
        )}
      </div>
    </li>
  );
}
