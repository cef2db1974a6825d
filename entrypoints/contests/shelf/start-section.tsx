import { useEffect, useState } from 'preact/hooks';
import { Confirm } from '../../../components/confirm/confirm.tsx';
import { ContestPicker } from '../../../components/contest-picker/contest-picker.tsx';
import { useText } from '../../../components/text.tsx';
import { contoh } from '../../../rules/contests/contoh.ts';
import { type ContestSummary, contestIndex, contestsById } from '../../pages/packs.ts';
import { CsvOutcome } from '../csv/csv-outcome.tsx';
import type { Draft, Images } from '../draft/draft.ts';
import { copyOf } from '../draft/from-pack.ts';
import { emptyContest, emptyDraft } from '../draft/new-draft.ts';
import { isKept, writeDraft } from '../draft/store.ts';
import { FileButton } from '../file-button.tsx';
import { openId } from '../use-open-id.ts';
import { type Brought, broughtFrom } from './brought.ts';

const [training] = contoh.contests;

/** The ways to begin: with nothing, with a contest that is known, with a file. */
export function StartSection() {
  const text = useText();
  const [index, setIndex] = useState<readonly ContestSummary[]>(contoh.contests);
  const [chosen, setChosen] = useState(training?.id ?? '');
  const [fault, setFault] = useState('');
  const [brought, setBrought] = useState<Brought>();
  useEffect(() => {
    contestIndex().then(setIndex, () => setFault(text('contests_fault')));
  }, [text]);
  const begin = (draft: Draft, images?: Images) => {
    writeDraft(draft, images).then(
      () => openId(draft.id),
      () => setFault(text('paslon_save_fault')),
    );
  };
  const copy = async () => {
    const [contest] = await contestsById([chosen]);
    if (!contest) throw new Error(`no contest ${chosen}`);
    begin({
      ...emptyDraft(),
      name: text('paslon_copy_name', contest.name),
      source: text('paslon_copy_source', contest.name),
      contests: [copyOf(contest)],
    });
  };
  const take = async (file: File) => {
    setFault('');
    setBrought(undefined);
    const found = await broughtFrom(file);
    if (found.kind === 'fault') {
      setFault(text(`paslon_file_${found.why}`, found.at ?? ''));
    } else if (found.kind === 'pack' && !(await isKept(found.draft.id))) {
      begin(found.draft, found.images);
    } else setBrought(found);
  };
  return (
    <section class="card paslon-card">
      <h2>{text('paslon_start')}</h2>
      <div class="starts">
        <div>
          <h3>{text('paslon_start_empty')}</h3>
          <p class="help">{text('paslon_start_empty_help')}</p>
          <button type="button" class="button button-primary" onClick={() => begin(emptyDraft())}>
            {text('paslon_start_empty_button')}
          </button>
        </div>
        <div>
          <h3>{text('paslon_start_copy')}</h3>
          <p class="help">{text('paslon_start_copy_help')}</p>
          <ContestPicker label={text('contest')} contests={index} value={chosen} onChange={setChosen} />
          <button
            type="button"
            class="button"
            onClick={() => void copy().catch(() => setFault(text('contests_fault')))}
          >
            {text('paslon_start_copy_button')}
          </button>
        </div>
        <div>
          <h3>{text('paslon_start_file')}</h3>
          <p class="help">{text('paslon_start_file_help')}</p>
          <FileButton
            label={text('paslon_start_file_button')}
            accept=".json,.csv,.txt,application/json,text/csv"
            onFile={(file) => void take(file).catch(() => setFault(text('paslon_file_json')))}
          />
        </div>
      </div>
      {fault && (
        <p role="alert" class="paslon-fault">
          {fault}
        </p>
      )}
      {brought?.kind === 'table' && (
        <CsvOutcome
          read={brought.read}
          known={0}
          onTake={(tickets) =>
            begin({ ...emptyDraft(), contests: [{ ...emptyContest(), tickets: [...tickets] }] })
          }
          onCancel={() => setBrought(undefined)}
        />
      )}
      {brought?.kind === 'pack' && (
        <Confirm
          title={text('paslon_replace_title')}
          explain={text('paslon_replace_explain', brought.draft.name)}
          confirm={text('paslon_replace_confirm')}
          onConfirm={() => begin(brought.draft, brought.images)}
          onCancel={() => setBrought(undefined)}
        />
      )}
    </section>
  );
}
