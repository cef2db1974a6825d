import { useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import { csvParts, type FileParts, jsonParts } from '../../log/export.ts';
import type { Found } from '../../log/find.ts';
import { readHelpings, readRows } from '../../log/read.ts';
import { csvColumns, fileName, separatorIn } from './csv-columns.ts';

interface Props {
  /** What the file is made of. */
  found: Found;
  /** Some rows of the log are not among them. */
  narrowed: boolean;
}

const mimeTypes = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Saves the rows that the filters leave as a file. */
export function FileButtons({ found, narrowed }: Props) {
  const text = useText();
  const [said, setSaid] = useState<{ name: string } | 'fault'>();
  const save = async (ending: keyof typeof mimeTypes) => {
    const ids = await found.all();
    const rows = readHelpings(ids);
    const parts =
      ending === 'csv'
        ? csvParts(rows, csvColumns(text), separatorIn(text('lang')))
        : jsonParts(rows, new Date().toISOString());
    const [newest, oldest] = await readRows([ids[0], ids.at(-1)].filter((id) => id !== undefined));
    const last = newest?.at ?? Date.now();
    const name = fileName(text, { first: oldest?.at ?? last, last, narrowed }, ending);
    download(name, await blobOf(parts, mimeTypes[ending]));
    return { name };
  };
  const begin = (ending: keyof typeof mimeTypes) => {
    save(ending).then(setSaid, () => setSaid('fault'));
  };
  return (
    <>
      {said === 'fault' && <span role="alert">{text('export_fault')}</span>}
      {said !== undefined && said !== 'fault' && <span role="status">{text('export_done', said.name)}</span>}
      <button type="button" class="button" onClick={() => begin('csv')}>
        {text('export_csv')}
      </button>
      <button type="button" class="button" onClick={() => begin('json')}>
        {text('export_json')}
      </button>
    </>
  );
}

async function blobOf(file: FileParts, type: string): Promise<Blob> {
  const parts: string[] = [];
  for await (const part of file) parts.push(part);
  return new Blob(parts, { type });
}

function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
