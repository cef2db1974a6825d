import { type Text, useText } from '../../../components/text.tsx';
import type { DraftTicket } from '../draft/draft.ts';
import { ticketLabel } from '../draft/ticket-label.ts';
import { limits } from './limits.ts';
import type { CsvRead, FileFault, LineFault } from './read-csv.ts';

interface Props {
  read: CsvRead | FileFault;
  /** How many tickets there are already. */
  known: number;
  onTake: (tickets: readonly DraftTicket[], replace: boolean) => void;
  onCancel: () => void;
}

/** So many lines are read by anybody. */
const listed = 12;

const lineText = (text: Text, { line, why, column }: LineFault): string =>
  text('paslon_csv_line', String(line), text(`paslon_csv_why_${why}`, column ?? '', String(limits.word)));

/** What was read of a table, before anything of it is taken. */
export function CsvOutcome({ read, known, onTake, onCancel }: Props) {
  const text = useText();
  if (typeof read === 'string') {
    return (
      <p role="alert" class="paslon-fault">
        {text(`paslon_csv_fault_${read}`, String(limits.rows))}
      </p>
    );
  }
  const { tickets, faults, unused } = read;
  const more = faults.length - listed;
  return (
    <section class="csv-outcome" aria-label={text('paslon_csv_outcome')}>
      <p role="status">
        <strong>{text('paslon_csv_count', String(tickets.length))}</strong>{' '}
        {tickets.length > 0 && (
          <span class="soft">
            {tickets.slice(0, 3).map(ticketLabel).join(', ')}
            {tickets.length > 3 && ' …'}
          </span>
        )}
      </p>
      {faults.length > 0 && (
        <div role="alert">
          <p>{text('paslon_csv_faults', String(faults.length))}</p>
          <ul>
            {faults.slice(0, listed).map((fault) => (
              <li key={fault.line}>{lineText(text, fault)}</li>
            ))}
            {more > 0 && <li>{text('paslon_more', String(more))}</li>}
          </ul>
        </div>
      )}
      {unused.length > 0 && <p class="soft">{text('paslon_csv_unused', unused.join(', '))}</p>}
      <div class="row">
        {tickets.length > 0 && (
          <button type="button" class="button button-primary" onClick={() => onTake(tickets, false)}>
            {text('paslon_csv_add', String(tickets.length))}
          </button>
        )}
        {tickets.length > 0 && known > 0 && (
          <button type="button" class="button" onClick={() => onTake(tickets, true)}>
            {text('paslon_csv_replace', String(known))}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {text('cancel')}
        </button>
      </div>
    </section>
  );
}
