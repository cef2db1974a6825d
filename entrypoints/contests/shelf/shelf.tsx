import { useEffect, useState } from 'preact/hooks';
import { momentText } from '../../../components/day-text.ts';
import { useText } from '../../../components/text.tsx';
import { type Kept, type ListedDraft, removeDraft, restoreDraft, watchDrafts } from '../draft/store.ts';
import { useInForce } from '../share/use-in-force.ts';
import { UndoBar } from '../undo-bar.tsx';
import { StartSection } from './start-section.tsx';

/** All packs that are being written on this device, and the ways to begin one. */
export function Shelf() {
  const text = useText();
  const [drafts, setDrafts] = useState<readonly ListedDraft[]>();
  const [fault, setFault] = useState(false);
  const [removed, setRemoved] = useState<{ name: string; kept: Kept }>();
  useEffect(() => watchDrafts(setDrafts, () => setFault(true)), []);
  const nameOf = ({ draft }: ListedDraft) => draft?.name.trim() || text('paslon_pack_unnamed');
  const remove = (one: ListedDraft) => {
    removeDraft(one.id).then(
      (kept) => setRemoved({ name: nameOf(one), kept }),
      () => setFault(true),
    );
  };
  const undo = () => {
    if (removed) restoreDraft(removed.kept).catch(() => setFault(true));
    setRemoved(undefined);
  };
  return (
    <>
      <section class="card paslon-card">
        <h2>{text('paslon_shelf')}</h2>
        {fault && (
          <p role="alert" class="paslon-fault">
            {text('paslon_shelf_fault')}
          </p>
        )}
        {drafts?.length === 0 && (
          <div class="empty">
            <strong>{text('paslon_shelf_empty')}</strong>
            {text('paslon_shelf_empty_help')}
          </div>
        )}
        {drafts && drafts.length > 0 && <DraftList drafts={drafts} nameOf={nameOf} onRemove={remove} />}
      </section>
      <StartSection />
      {removed && (
        <UndoBar
          key={removed.name}
          name={removed.name}
          onUndo={undo}
          onDismiss={() => setRemoved(undefined)}
        />
      )}
    </>
  );
}

interface ListProps {
  drafts: readonly ListedDraft[];
  nameOf: (one: ListedDraft) => string;
  onRemove: (one: ListedDraft) => void;
}

function DraftList({ drafts, nameOf, onRemove }: ListProps) {
  const text = useText();
  const used = new Set(useInForce().map(({ pack }) => pack.id));
  return (
    <ul class="tickets">
      {drafts.map((one) => (
        <li key={one.id} class="ticket">
          <div class="ticket-line">
            <span class="ticket-name">
              {one.draft ? <a href={`#${one.id}`}>{nameOf(one)}</a> : <strong>{one.id}</strong>}
              <small>
                {one.draft
                  ? text(
                      'paslon_pack_counts',
                      String(one.draft.contests.length),
                      String(one.draft.contests.reduce((sum, { tickets }) => sum + tickets.length, 0)),
                      momentText(one.at, text('lang')),
                    )
                  : text('paslon_pack_unreadable')}
              </small>
            </span>
            {used.has(one.id) && <span class="paslon-chip">{text('paslon_pack_used')}</span>}
            <button
              type="button"
              class="button-link"
              aria-label={text('remove_named', nameOf(one))}
              onClick={() => onRemove(one)}
            >
              {text('remove')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
