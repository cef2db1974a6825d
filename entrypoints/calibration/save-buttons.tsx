import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { download } from '../../components/photo/copy.ts';
import type { Look } from '../../components/photo/looks.ts';
import { useText } from '../../components/text.tsx';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { inForceAt } from './in-force-at.ts';
import type { Marks } from './marks.ts';
import { type Including, reportOf, toCsv, toJson } from './report.ts';

interface Props {
  looks: readonly Look[];
  marks: Marks;
  onSaved: () => void;
}

const types = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Saves what was marked as a file, with no more of the pictures than is asked for. */
export function SaveButtons({ looks, marks, onSaved }: Props) {
  const text = useText();
  const place = useRef<HTMLElement>(null);
  const [including, setIncluding] = useState<Including>({ names: false, words: false });
  const save = (kind: 'csv' | 'json') => {
    const { version } = browser.runtime.getManifest();
    const report = reportOf({ looks, marks, inForceAt, version }, including);
    // The mark at the start tells spreadsheets that the file is UTF-8.
    const parts = kind === 'csv' ? ['\uFEFF', toCsv(report)] : [toJson(report)];
    const name = `ikrar-kalibrasi-${dayInJakarta()}.${kind}`;
    if (place.current) download(new Blob(parts, { type: types[kind] }), name, place.current);
    onSaved();
  };
  return (
    <section class="card save" ref={place}>
      <h2>{text('calibration_export')}</h2>
      <p class="help">{text('calibration_export_help')}</p>
      {(['names', 'words'] as const).map((what) => (
        <div key={what} class="choice">
          <input
            id={`include-${what}`}
            type="checkbox"
            checked={including[what]}
            onChange={({ currentTarget }) => setIncluding({ ...including, [what]: currentTarget.checked })}
          />
          <label for={`include-${what}`}>{text(`calibration_${what}`)}</label>
        </div>
      ))}
      <div class="row">
        <button type="button" class="button" onClick={() => save('csv')}>
          {text('export_csv')}
        </button>
        <button type="button" class="button" onClick={() => save('json')}>
          {text('export_json')}
        </button>
      </div>
    </section>
  );
}
