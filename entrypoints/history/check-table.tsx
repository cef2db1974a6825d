import { momentText } from '../../components/day-text.ts';
import { platformName } from '../../components/platform-name.ts';
import { ruleText } from '../../components/rule-text.ts';
import { useText } from '../../components/text.tsx';
import type { StoredCheck } from '../../log/check.ts';
import { decisionKey } from './filters.tsx';

interface Props {
  checks: readonly StoredCheck[];
  /** Absent where rows may not be deleted. */
  onRemove: ((id: number) => void) | undefined;
}

/** The rows; on a narrow screen each becomes a card with its column names. */
export function CheckTable({ checks, onRemove }: Props) {
  const text = useText();
  return (
    <table class="checks">
      <caption class="hidden">{text('history_list')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('col_time')}</th>
          <th scope="col">{text('col_activity')}</th>
          <th scope="col">{text('col_verdict')}</th>
          <th scope="col">{text('col_words')}</th>
          <th scope="col">{text('col_decision')}</th>
          {onRemove && (
            <th scope="col" class="on-screen">
              <span class="hidden">{text('history_remove')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <CheckRow key={check.id} check={check} onRemove={onRemove} />
        ))}
      </tbody>
    </table>
  );
}

function CheckRow({ check, onRemove }: { check: StoredCheck; onRemove: Props['onRemove'] }) {
  const text = useText();
  const time = momentText(check.at, text('lang'));
  return (
    <tr>
      <td data-label={text('col_time')} class="checks-time">
        <time datetime={new Date(check.at).toISOString()}>{time}</time>
      </td>
      <td data-label={text('col_activity')}>
        {text(`activity_${check.activity}`)}
        <small>
          {platformName(text, check.platform)}
          {check.gate === 'footprint' && ` · ${text('gate_footprint')}`}
        </small>
      </td>
      <td data-label={text('col_verdict')}>
        <span class={`tag tag-${check.verdict}`}>{text(`verdict_${check.verdict}`)}</span>
        {check.photos && check.photos !== 'whole' && <small>{text(`row_photos_${check.photos}`)}</small>}
      </td>
      <td
        data-label={text('col_words')}
        class={check.findings.length === 0 && !check.text ? 'checks-nothing' : ''}
      >
        {check.findings.map((finding) => (
          <div key={finding.rule} class="checks-finding">
            <a href={`/rules.html#${finding.rule}`} target="_blank" rel="noopener">
              {ruleText(text, finding.rule, 'title')}
            </a>
            <small>
              {[
                finding.words.map((word) => `“${word}”`).join(' '),
                text('ikrar_point', String(finding.ikrar)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </div>
        ))}
        {check.text && <q class="checks-text">{check.text}</q>}
        {check.findings.length === 0 && !check.text && <span class="soft">–</span>}
      </td>
      <td data-label={text('col_decision')}>
        {text(decisionKey(check.decision))}
        {check.reason && <small class="checks-reason">{text('reason_given', check.reason)}</small>}
      </td>
      {onRemove && (
        <td class="checks-remove on-screen">
          <button
            type="button"
            class="button-link"
            aria-label={text('history_remove_one', time)}
            onClick={() => onRemove(check.id)}
          >
            {text('history_remove')}
          </button>
        </td>
      )}
    </tr>
  );
}
