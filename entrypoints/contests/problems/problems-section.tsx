import { useState } from 'preact/hooks';
import { useText } from '../../../components/text.tsx';
import { withContest, withTicket } from '../draft/edit.ts';
import type { Work } from '../use-work.ts';
import { moved } from './move.ts';
import { isFault, type Problem } from './problem.ts';
import { problemText } from './problem-text.ts';

interface Props {
  problems: readonly Problem[];
  work: Work;
  /** Shows the contest and the ticket that a problem is about. */
  onOpen: (contest: string | undefined, ticket: string | undefined) => void;
}

/** So many are read by anybody. */
const listed = 4;

/** What is missing, and what would be taken for somebody or something else. */
export function ProblemsSection({ problems, work, onOpen }: Props) {
  const text = useText();
  const faults = problems.filter(isFault);
  const notes = problems.filter((one) => !isFault(one));
  const lists = [
    { key: 'faults', title: text('paslon_faults', String(faults.length)), all: faults },
    { key: 'notes', title: text('paslon_notes', String(notes.length)), all: notes },
  ].filter(({ all }) => all.length > 0);
  return (
    <section class="card paslon-card problems" tabIndex={-1} aria-label={text('paslon_problems')}>
      <h2>{text('paslon_problems')}</h2>
      {lists.length === 0 && <p class="soft">{text('paslon_problems_none')}</p>}
      {lists.map(({ key, title, all }) => (
        <ProblemList key={key} title={title} problems={all} work={work} onOpen={onOpen} />
      ))}
    </section>
  );
}

function ProblemList({ title, problems, work, onOpen }: Props & { title: string }) {
  const text = useText();
  const [whole, setWhole] = useState(false);
  const shown = whole ? problems : problems.slice(0, listed);
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {shown.map((problem) => (
          <li key={`${problem.kind} ${problem.contest} ${problem.ticket} ${problem.words.join(' ')}`}>
            <p>{problemText(text, problem)}</p>
            <Actions problem={problem} work={work} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <button type="button" class="button-link" onClick={() => setWhole(true)}>
          {text('paslon_more', String(problems.length - shown.length))}
        </button>
      )}
    </div>
  );
}

/** One that was seen to leaves the list, and its button with it: the keyboard goes on from here. */
const backTo = ({ currentTarget }: { currentTarget: HTMLElement }) =>
  currentTarget.closest<HTMLElement>('.problems')?.focus({ preventScroll: true });

function Actions({ problem, work, onOpen }: { problem: Problem } & Pick<Props, 'work' | 'onOpen'>) {
  const text = useText();
  const { contest, ticket, movable, words } = problem;
  if (!contest || !ticket) return null;
  const [word = ''] = words;
  const move =
    movable &&
    (() =>
      work.change((draft) =>
        withContest(draft, contest, (before) =>
          withTicket(before, ticket, (one) => moved(one, word, movable)),
        ),
      ));
  return (
    <span class="row">
      {move && (
        <button
          type="button"
          class="button-link"
          aria-label={text('paslon_move_named', word)}
          onClick={(event) => {
            backTo(event);
            move();
          }}
        >
          {text('paslon_move')}
        </button>
      )}
      <button
        type="button"
        class="button-link"
        aria-label={text('paslon_show_named', word)}
        onClick={() => onOpen(contest, ticket)}
      >
        {text('paslon_show')}
      </button>
    </span>
  );
}
