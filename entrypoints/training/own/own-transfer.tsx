import { useRef, useState } from 'preact/hooks';
import { download } from '../../../components/photo/copy.ts';
import { type Text, useText } from '../../../components/text.tsx';
import { type FileFault, merged, readOwnFile, written } from './own-file.ts';
import { limits, type OwnScenario } from './own-scenario.ts';

const faults = {
  size: 'own_fault_size',
  json: 'own_fault_json',
  kind: 'own_fault_kind',
  many: 'own_fault_many',
} as const satisfies Record<Exclude<FileFault['why'], 'scenario'>, string>;

function faultText(text: Text, { why, at, field }: FileFault): string {
  return why === 'scenario' ? text('own_fault_scenario', String(at), field ?? '') : text(faults[why]);
}

interface Props {
  own: readonly OwnScenario[];
  save: (next: readonly OwnScenario[]) => void;
}

/** Own scenarios to a file and from one, for a colleague or another device. */
export function OwnTransfer({ own, save }: Props) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState('');
  const [fault, setFault] = useState('');

  const take = async (file: File) => {
    const read = file.size > limits.bytes ? ({ why: 'size' } as const) : readOwnFile(await file.text());
    const all = Array.isArray(read) ? merged(own, read) : [];
    const wrong = Array.isArray(read) ? undefined : read;
    const full = all.length > limits.scenarios ? ({ why: 'many' } as const) : undefined;
    const reason = wrong ?? full;
    setFault(reason ? faultText(text, reason) : '');
    setOutcome(reason || !Array.isArray(read) ? '' : text('own_imported', String(read.length)));
    if (!reason) save(all);
  };

  return (
    <div class="own-transfer" ref={place}>
      <label class="button own-import">
        <input
          type="file"
          class="hidden"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) take(file).catch(() => setFault(text('own_fault_json')));
            // The same file can be chosen once more after it was mended.
            input.value = '';
          }}
        />
        {text('own_import')}
      </label>
      <button
        type="button"
        class="button"
        disabled={own.length === 0}
        onClick={() => {
          const file = new Blob([written(own)], { type: 'application/json' });
          if (place.current) download(file, 'ikrar-latihan.json', place.current);
        }}
      >
        {text('own_export')}
      </button>
      <p role="status">{outcome}</p>
      {fault && <p role="alert">{fault}</p>}
    </div>
  );
}
