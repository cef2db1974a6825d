import { useRef, useState } from 'preact/hooks';
import { download } from '../../../components/photo/copy.ts';
import { useText } from '../../../components/text.tsx';
import type { DraftContest, DraftTicket } from '../draft/draft.ts';
import { FileButton } from '../file-button.tsx';
import { CsvOutcome } from './csv-outcome.tsx';
import { type CsvRead, type FileFault, readCsv } from './read-csv.ts';
import { csvOf, csvTemplate } from './write-csv.ts';

interface Props {
  contest: DraftContest;
  onAdd: (tickets: readonly DraftTicket[]) => void;
  /** In place of all that there are. */
  onReplace: (tickets: readonly DraftTicket[]) => void;
}

const csvType = 'text/csv;charset=utf-8';

/** Candidates from a table, and as one. Nothing changes before the person has seen what was read. */
export function CsvPanel({ contest: { tickets }, onAdd, onReplace }: Props) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState<CsvRead | FileFault>();
  const [done, setDone] = useState('');
  const lang = text('lang');
  const give = (content: string, name: string) => {
    if (place.current) download(new Blob([content], { type: csvType }), name, place.current);
  };
  const take = async (file: File) => {
    setDone('');
    setRead(readCsv(new Uint8Array(await file.arrayBuffer())));
  };
  const put = (taken: readonly DraftTicket[], replace: boolean) => {
    (replace ? onReplace : onAdd)(taken);
    setRead(undefined);
    setDone(text('paslon_csv_done', String(taken.length)));
  };
  return (
    <div class="csv" ref={place}>
      <div class="row">
        <FileButton
          label={text('paslon_csv_read')}
          accept=".csv,.txt,text/csv,text/plain"
          onFile={(file) => void take(file).catch(() => setRead('binary'))}
        />
        <button
          type="button"
          class="button button-quiet"
          onClick={() => give(csvTemplate(lang), text('paslon_csv_template_file'))}
        >
          {text('paslon_csv_template')}
        </button>
        {tickets.length > 0 && (
          <button
            type="button"
            class="button button-quiet"
            onClick={() => give(csvOf(tickets, lang), text('paslon_csv_file'))}
          >
            {text('paslon_csv_write')}
          </button>
        )}
      </div>
      <p role="status" class="csv-done">
        {done}
      </p>
      {read !== undefined && (
        <CsvOutcome read={read} known={tickets.length} onTake={put} onCancel={() => setRead(undefined)} />
      )}
    </div>
  );
}
