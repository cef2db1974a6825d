import { useRef, useState } from 'preact/hooks';
import { Confirm } from '../../components/confirm/confirm.tsx';
import { download } from '../../components/photo/copy.ts';
import { type TextKey, useText } from '../../components/text.tsx';
import type { Settings } from '../../policy/settings.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { allAsJson, eraseAll } from './all-data.ts';
import { LockNote, useLogKept } from './locks.tsx';

/** All that is kept of the person: as one file, and erased. */
export function DataSection({ settings }: { settings: Settings }) {
  const text = useText();
  const lock = useLogKept(settings);
  const place = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<TextKey>();
  const save = async () => {
    const file = new Blob([await allAsJson()], { type: 'application/json' });
    if (place.current) download(file, `ikrar-semua-${dayInJakarta()}.json`, place.current);
    setOutcome(undefined);
  };
  const erase = () => {
    setAsked(false);
    eraseAll(settings.hosts).then(
      () => setOutcome('data_erased'),
      () => setOutcome('data_erase_fault'),
    );
  };
  return (
    <section class="card section" ref={place}>
      <div>
        <h2>{text('data_title')}</h2>
        <p class="help">{text('data_help')}</p>
      </div>
      <div class="act">
        <p class="help" id="data-export-help">
          {text('data_export_help')}
        </p>
        <button
          type="button"
          class="button"
          aria-describedby="data-export-help"
          onClick={() => void save().catch(() => setOutcome('data_export_fault'))}
        >
          {text('data_export')}
        </button>
      </div>
      <div class="act">
        <div id="data-erase-help">
          <p class="help">{text('data_erase_help')}</p>
          <LockNote lock={lock} />
        </div>
        <button
          type="button"
          class="button"
          disabled={lock.locked}
          aria-describedby="data-erase-help"
          onClick={() => setAsked(true)}
        >
          {text('data_erase')}
        </button>
      </div>
      <p class="help" role="status">
        {outcome && text(outcome)}
      </p>
      {asked && (
        <Confirm
          title={text('data_erase_ask')}
          explain={text('data_erase_explain')}
          confirm={text('data_erase')}
          onConfirm={erase}
          onCancel={() => setAsked(false)}
        />
      )}
    </section>
  );
}
