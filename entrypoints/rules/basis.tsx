import { dayText } from '../../components/day-text.ts';
import { useText } from '../../components/text.tsx';
import { issuedOn } from '../../rules/regulation/instruments.ts';
import type { Confidence, ProvisionRow } from '../../rules/regulation/provision-records.ts';
import { type SourceKey, sources } from '../../rules/regulation/sources.ts';

const sure = {
  source: 'rules_sure_source',
  press: 'rules_sure_press',
  inference: 'rules_inferred',
  memory: 'rules_inferred',
} as const satisfies Record<Confidence, string>;

/** The pages that something was read on. They lead out of the extension, and only when pressed. */
export function SourceList({ keys }: { keys: readonly SourceKey[] }) {
  return (
    <ul class="sources" lang="id">
      {keys.map((key) => {
        const source: { title: string; url?: string } = sources[key];
        return (
          <li key={key}>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Where something was read and how well it is known; in plain sight only where that is our own reading. */
export function Known({ confidence, keys }: { confidence: Confidence; keys: readonly SourceKey[] }) {
  const text = useText();
  const surely = <p class="help">{text(sure[confidence])}</p>;
  if (keys.length === 0) return surely;
  return (
    <details class="fold">
      <summary>{text('rules_sources', String(keys.length))}</summary>
      {surely}
      <SourceList keys={keys} />
    </details>
  );
}

interface ProvisionProps {
  provision: ProvisionRow;
  /** Its wording stands above already. */
  worded?: boolean;
}

/** A provision's wording, its day, how well it is known and where it was read. */
export function ProvisionFacts({ provision, worded = false }: ProvisionProps) {
  const text = useText();
  const { wording, quoted, note, sources: keys, confidence, title } = provision;
  const day = issuedOn(title);
  return (
    <div class="provision">
      {!worded && (quoted ? <blockquote lang="id">{wording}</blockquote> : <p lang="id">{wording}</p>)}
      {day && (
        <p class="help">
          {worded && `${title}. `}
          {text('rules_issued', dayText(day, text('lang')))}
        </p>
      )}
      {note && (
        <p class="help" lang="id">
          {note}
        </p>
      )}
      <Known confidence={confidence} keys={keys} />
    </div>
  );
}
