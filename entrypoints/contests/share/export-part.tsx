import { useRef, useState } from 'preact/hooks';
import { numberText } from '../../../components/number-text.ts';
import { download } from '../../../components/photo/copy.ts';
import { useText } from '../../../components/text.tsx';
import { packBytes } from '../../../rules/contests/own-limits.ts';
import type { Pack } from '../../../rules/contests/schema.ts';
import type { Work } from '../use-work.ts';
import { fileName, packText } from './pack-file.ts';
import { SignPart } from './sign-part.tsx';

interface Props {
  work: Work;
  /** How much is to be completed first. */
  faults: number;
  /** The pack as it stands. */
  make: () => Pack;
}

const megabyte = 1024 * 1024;

/** The pack as a file, plain or signed. */
export function ExportPart({ work, faults, make }: Props) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState('');
  const give = (content: string, name: string, said = '') => {
    const file = new Blob([content], { type: 'application/json' });
    const size = numberText(file.size / megabyte, text('lang'));
    if (place.current) download(file, name, place.current);
    const told = text(file.size > packBytes ? 'paslon_exported_large' : 'paslon_exported', size);
    setOutcome([told, said].filter(Boolean).join(' '));
  };
  return (
    <div ref={place}>
      <h3>{text('paslon_export')}</h3>
      <p class="help" id="export-help">
        {text('paslon_export_help')}
      </p>
      <button
        type="button"
        class="button"
        disabled={faults > 0}
        aria-describedby="export-help share-faults"
        onClick={() => give(packText(make()), fileName(work.draft.name))}
      >
        {text('paslon_export_button')}
      </button>
      <SignPart work={work} faults={faults} make={make} onSigned={give} />
      <p role="status">{outcome}</p>
    </div>
  );
}
