import { useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import { toCsv, toJson } from '../../log/export.ts';
import type { CheckFilter } from '../../log/filter.ts';
import { readChecks } from '../../log/read.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';

/** Saves the rows that the filter leaves as a file. */
export function ExportButtons({ filter }: { filter: CheckFilter }) {
  const text = useText();
  const [failed, setFailed] = useState(false);
  const save = (kind: 'csv' | 'json') => async () => {
    try {
      const { checks } = await readChecks(filter, Number.POSITIVE_INFINITY);
      // The mark at the start tells spreadsheets that the file is UTF-8.
      const parts = kind === 'csv' ? ['\uFEFF', toCsv(checks)] : [toJson(checks)];
      download(`ikrar-${dayInJakarta()}.${kind}`, new Blob(parts, { type: mimeTypes[kind] }));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {failed && <span role="alert">{text('export_fault')}</span>}
      <button type="button" class="button" onClick={() => void save('csv')()}>
        {text('export_csv')}
      </button>
      <button type="button" class="button" onClick={() => void save('json')()}>
        {text('export_json')}
      </button>
    </>
  );
}

const mimeTypes = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
