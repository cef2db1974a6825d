import { useState } from 'preact/hooks';
import { momentText } from '../../../components/day-text.ts';
import { useText } from '../../../components/text.tsx';
import { bringPack, dropPack, type PackUsed } from '../../pages/own-packs.ts';
import { packErrorText, packWarningText } from '../../pages/pack-texts.ts';
import type { Draft } from '../draft/draft.ts';
import { packOf } from '../draft/to-pack.ts';
import { isFault, type Problem } from '../problems/problem.ts';
import type { Work } from '../use-work.ts';
import { ExportPart } from './export-part.tsx';
import { useInForce } from './use-in-force.ts';

interface Props {
  work: Work;
  problems: readonly Problem[];
}

/** Puts the pack in force here, or hands it on as a file. Nothing that is not whole leaves the page. */
export function ShareSection({ work, problems }: Props) {
  const { draft, images } = work;
  const text = useText();
  const [used, setUsed] = useState<PackUsed | 'busy' | 'dropped' | 'drop-failed'>();
  const mine = useInForce().find(({ pack }) => pack.id === draft.id);
  const faults = problems.filter(isFault).length;
  const make = () => packOf(draft, images);
  const use = () => {
    setUsed('busy');
    bringPack(make()).then(setUsed, () => setUsed({ error: 'failed' }));
  };
  const drop = () => {
    dropPack(draft.id).then(
      (gone) => setUsed(gone ? 'dropped' : 'drop-failed'),
      () => setUsed('drop-failed'),
    );
  };
  return (
    <section class="card paslon-card share">
      <h2>{text('paslon_share')}</h2>
      <div class="share-ways">
        <div>
          <h3>{text('paslon_use')}</h3>
          <p class="help" id="use-help">
            {text('paslon_use_help')}
          </p>
          {mine && (
            <p class="share-now">
              {text(
                mine.from === 'agency' ? 'paslon_in_force_agency' : 'paslon_in_force',
                momentText(mine.at, text('lang')),
              )}
            </p>
          )}
          <div class="row">
            <button
              type="button"
              class="button button-primary"
              disabled={faults > 0 || used === 'busy'}
              aria-describedby="use-help share-faults"
              onClick={use}
            >
              {text(mine ? 'paslon_use_again' : 'paslon_use_button')}
            </button>
            {mine?.from === 'person' && (
              <button type="button" class="button" onClick={drop}>
                {text('paslon_use_stop')}
              </button>
            )}
          </div>
          <div role="status">{used && <UsedLine used={used} draft={draft} />}</div>
        </div>
        <ExportPart work={work} faults={faults} make={make} />
      </div>
      <p class="help" id="share-faults">
        {faults > 0 && text('paslon_share_faults', String(faults))}
      </p>
    </section>
  );
}

const plain = {
  busy: 'paslon_use_busy',
  dropped: 'paslon_use_stopped',
  'drop-failed': 'paslon_use_failed',
} as const;

/** What came of putting it in force. */
function UsedLine({ used, draft }: { used: PackUsed | keyof typeof plain; draft: Draft }) {
  const text = useText();
  if (typeof used === 'string') return <p>{text(plain[used])}</p>;
  if ('error' in used) {
    const at = used.error === 'invalid' ? used.at : undefined;
    return <p class="paslon-fault">{packErrorText(text, used.error, at)}</p>;
  }
  const { contests, faces, emblems, warnings } = used;
  const nameOf = (contest: string) => draft.contests.find(({ id }) => id === contest)?.name ?? contest;
  return (
    <>
      <p>{text('paslon_used', String(contests), String(faces), String(emblems))}</p>
      {warnings.length > 0 && (
        <ul class="share-warnings">
          {warnings.map((warning) => (
            <li key={JSON.stringify(warning)}>{packWarningText(text, warning, nameOf)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
