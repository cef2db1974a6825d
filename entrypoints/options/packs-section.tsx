import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dayText, momentText } from '../../components/day-text.ts';
import { useText } from '../../components/text.tsx';
import { dropPack, type OwnPack, readOwnPacks, type StoredPacks, watchOwnPacks } from '../pages/own-packs.ts';
import { packStateKey, readPackState } from '../pages/pack-state.ts';
import { packErrorText, packWarningText } from '../pages/pack-texts.ts';
import { useStored } from '../pages/use-stored.ts';
import { AgencyAddress } from './agency-packs.tsx';
import { LockNote } from './locks.tsx';
import { bringFile, type FileUsed } from './pack-file.ts';
import { PackNotes, useOurContestIds } from './pack-notes.tsx';
import type { SectionProps } from './section.ts';

/** The packs that were brought, kept current; nothing until storage has answered. */
function usePacks(): { stored: StoredPacks | undefined; failed: boolean } {
  const [stored, setStored] = useState<StoredPacks>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const read = () => void readOwnPacks().then(setStored, () => setFailed(true));
    read();
    return watchOwnPacks(read);
  }, []);
  return { stored, failed };
}

/** What came of the last press. */
type Outcome = FileUsed | { removed: string } | 'busy';

/** "Paket paslon": what counts beside what comes with Ikrar, where it is from, and a way to bring more. */
export function PacksSection({ settings }: SectionProps) {
  const text = useText();
  const { stored, failed } = usePacks();
  const state = useStored(packStateKey, readPackState);
  const ours = useOurContestIds();
  const [outcome, setOutcome] = useState<Outcome>();
  const packs = stored?.packs ?? [];
  const agency = settings.agency.name ?? text('agency_yours');
  const load = (file: File) => {
    setOutcome('busy');
    bringFile(file).then(setOutcome, () => setOutcome({ error: 'failed' }));
  };
  const remove = (id: string, name: string) => {
    dropPack(id).then(
      (gone) => setOutcome(gone ? { removed: name } : { error: 'failed' }),
      () => setOutcome({ error: 'failed' }),
    );
  };
  return (
    <section class="card section">
      <div>
        <h2>{text('packs_title')}</h2>
        <p class="help">{text('packs_help')}</p>
        <p>
          <a href="/contests.html">{text('paslon_link')}</a>
        </p>
      </div>
      {failed && <p role="alert">{text('packs_error_list')}</p>}
      {state && (
        <AgencyAddress
          state={state}
          agency={agency}
          version={packs.find(({ from }) => from === 'agency')?.version}
        />
      )}
      {stored && packs.length + stored.unreadable.length === 0 && <p class="help">{text('packs_none')}</p>}
      {stored && packs.length + stored.unreadable.length > 0 && (
        <ul class="chosen">
          {packs.map((own) => (
            <PackRow
              key={`${own.from} ${own.pack.id}`}
              own={own}
              agency={agency}
              notes={<PackNotes own={own} packs={packs} ours={ours} />}
              onRemove={remove}
            />
          ))}
          {stored.unreadable.map((id) => (
            <li key={id}>
              <span>{text('packs_unreadable', id)}</span>
              <RemoveButton name={id} onRemove={() => remove(id, id)} />
            </li>
          ))}
        </ul>
      )}
      <div class="act">
        <p class="help" id="packs-load-help">
          {text('packs_load_help')}
        </p>
        <label class="button file-button">
          <input
            type="file"
            class="hidden"
            accept=".json,application/json"
            aria-describedby="packs-load-help"
            disabled={outcome === 'busy'}
            onChange={(event) => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              if (file) load(file);
              // The same file can be chosen once more after it was mended.
              input.value = '';
            }}
          />
          {text('packs_load')}
        </label>
      </div>
      <div role="status">{outcome && <OutcomeLines outcome={outcome} packs={packs} />}</div>
    </section>
  );
}

/** A pack of a whole province has forty contests, and nobody reads them here. */
const shown = 5;

interface RowProps {
  own: OwnPack;
  agency: string;
  notes: ComponentChildren;
  onRemove: (id: string, name: string) => void;
}

/** One pack: where it is from, and its contests with the day that matters most. */
function PackRow({ own: { pack, from, version, at }, agency, notes, onRemove }: RowProps) {
  const text = useText();
  const moment = momentText(at, text('lang'));
  return (
    <li>
      <span>
        {pack.name}
        <small class="soft">
          {from === 'agency'
            ? text('packs_from_agency', agency, String(version), moment, pack.source)
            : text('packs_from_person', moment, pack.source)}
        </small>
        {pack.contests.slice(0, shown).map(({ id, name, stages }) => (
          <small key={id}>{text('packs_contest', name, dayText(stages.vote, text('lang')))}</small>
        ))}
        {pack.contests.length > shown && (
          <small>{text('packs_more', String(pack.contests.length - shown))}</small>
        )}
        {notes}
        {from === 'agency' && <LockNote lock={{ locked: true, sentence: text('locked_by', agency) }} />}
      </span>
      {from === 'person' && <RemoveButton name={pack.name} onRemove={() => onRemove(pack.id, pack.name)} />}
    </li>
  );
}

function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }) {
  const text = useText();
  return (
    <button type="button" class="button-link" aria-label={text('remove_named', name)} onClick={onRemove}>
      {text('remove')}
    </button>
  );
}

function OutcomeLines({ outcome, packs }: { outcome: Outcome; packs: readonly OwnPack[] }) {
  const text = useText();
  if (outcome === 'busy') return <p class="help">{text('packs_busy')}</p>;
  if ('removed' in outcome) return <p class="help">{text('packs_removed', outcome.removed)}</p>;
  if ('error' in outcome) {
    const at = outcome.error === 'invalid' ? outcome.at : undefined;
    return <p class="problem">{packErrorText(text, outcome.error, at)}</p>;
  }
  const { contests, faces, emblems, warnings } = outcome;
  const all = packs.flatMap(({ pack }) => pack.contests);
  const nameOf = (contest: string) => all.find(({ id }) => id === contest)?.name ?? contest;
  const lines = warnings.map((warning) => packWarningText(text, warning, nameOf));
  return (
    <>
      <p class="help">{text('packs_used', String(contests), String(faces), String(emblems))}</p>
      <ul class="remarks">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
