import { momentText } from '../../components/day-text.ts';
import { affectedText, flawText, stateKeys } from '../../components/flaw-text.ts';
import { type Text, type TextKey, useText } from '../../components/text.tsx';
import type { Drift } from '../../log/drift.ts';
import type { Seen } from '../../log/guard-states.ts';
import { version } from '../../log/version.ts';
import type { GuardState } from '../../platforms/gate/self-test.ts';
import { withDrift } from '../pages/tested.ts';
import type { Lock } from './locks.tsx';

interface Props {
  name: string;
  /** Its last state, if it was ever open. */
  seen: Seen | undefined;
  /** What the first gate has missed there. */
  drift: readonly Drift[];
  on: boolean;
  /** Does the browser let Ikrar run there? */
  allowed: boolean;
  /** How the switch stands to the agency's policy. */
  lock: Lock;
  onSwitch: (on: boolean) => void;
}

interface Shown {
  look: GuardState | 'unseen';
  title: TextKey;
  lines: string[];
}

/** One place: how it is guarded, when that was seen, and the switch. */
export function StatusRow(props: Props) {
  const text = useText();
  const { name, seen, on, lock, onSwitch } = props;
  const { look, title, lines } = shown(text, props);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span class={`state state-${look}`}>{text(title)}</span>
        {lines.map((line) => (
          <small key={line}>{line}</small>
        ))}
      </td>
      <td data-label={text('col_seen')} class="states-seen">
        {seen ? (
          <time datetime={new Date(seen.at).toISOString()}>{momentText(seen.at, text('lang'))}</time>
        ) : (
          '–'
        )}
      </td>
      <td class="states-switch">
        <input
          type="checkbox"
          class="switch"
          aria-label={text('status_switch', name)}
          checked={on}
          disabled={lock.locked}
          aria-describedby={lock.note}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
      </td>
    </tr>
  );
}

/** The switch and the permission weigh more than what was seen before them. */
function shown(text: Text, { seen, drift, on, allowed }: Props): Shown {
  const missed = drift.map(({ activity, count, at }) =>
    text('status_drift', text(`activity_${activity}`), String(count), momentText(at, text('lang'))),
  );
  if (!on) return { look: 'off', title: stateKeys.off, lines: [text('status_switched_off')] };
  if (!allowed) return { look: 'off', title: stateKeys.off, lines: [text('status_not_allowed')] };
  if (!seen) return { look: 'unseen', title: 'state_unseen', lines: missed };
  // What was found while it was switched off, or by another version, says nothing about now.
  if (seen.version !== version() || seen.flaw === 'off')
    return { look: 'unseen', title: 'state_waiting', lines: missed };
  const test = withDrift(seen, drift);
  if (test.flaw === 'drift' || !test.flaw)
    return { look: test.state, title: stateKeys[test.state], lines: missed };
  const affected = affectedText(text, withDrift(seen, []));
  return {
    look: test.state,
    title: stateKeys[test.state],
    lines: [flawText(text, test.flaw), ...(affected ? [text('affected', affected)] : []), ...missed],
  };
}
