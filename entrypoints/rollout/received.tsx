import { useEffect, useRef, useState } from 'preact/hooks';
import { momentText } from '../../components/day-text.ts';
import { useText } from '../../components/text.tsx';
import type { KnownPolicy } from '../../policy/managed.ts';
import type { Resolved } from '../../policy/resolve.ts';
import { useResolved } from '../pages/banners.tsx';
import { checkedPolicyKeys, readCheckedPolicy } from '../pages/checked-policy.ts';
import { CopyReceived } from '../pages/copy-received.tsx';
import { type ReceivedKey, receivedKeys, shown } from '../pages/received.ts';
import { useStored } from '../pages/use-stored.ts';

/** "Yang diterima peramban ini": every key as it came and as it holds, like the browser's own page of policies. */
export function Received() {
  const known = useStored(checkedPolicyKeys, readCheckedPolicy);
  const resolved = useResolved();
  return known && resolved ? <ReceivedKeys known={known} resolved={resolved} /> : null;
}

function ReceivedKeys({ known, resolved }: { known: KnownPolicy; resolved: Resolved }) {
  const text = useText();
  const place = useRef<HTMLElement>(null);
  const [all, setAll] = useState(false);
  useEffect(() => {
    // The place is there only now, so the browser could not go to it.
    if (location.hash === '#received') place.current?.scrollIntoView();
  }, []);
  const keys = receivedKeys(known, resolved).filter(
    ({ received, problems }) => all || received !== undefined || problems.length > 0,
  );
  return (
    <section class="card rollout-received" id="received" ref={place}>
      <div>
        <h2>{text('received_title')}</h2>
        <p class="help">{text('received_help')}</p>
      </div>
      <p>{text(`received_state_${known.state}`, momentText(known.at, text('lang')))}</p>
      <div class="choice">
        <input
          id="received-all"
          type="checkbox"
          checked={all}
          onChange={({ currentTarget }) => setAll(currentTarget.checked)}
        />
        <label for="received-all">{text('received_all')}</label>
      </div>
      {keys.length > 0 && (
        <table class="received-table">
          <thead>
            <tr>
              <th scope="col">{text('col_key')}</th>
              <th scope="col">{text('col_received')}</th>
              <th scope="col">{text('col_in_force')}</th>
              <th scope="col">{text('col_source')}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map((one) => (
              <ReceivedRow key={one.key} one={one} />
            ))}
          </tbody>
        </table>
      )}
      <CopyReceived known={known} resolved={resolved} />
    </section>
  );
}

function ReceivedRow({ one: { key, received, inForce, source, locked, problems } }: { one: ReceivedKey }) {
  const text = useText();
  return (
    <tr class={problems.length > 0 ? 'received-bad' : undefined}>
      <th scope="row">
        <code>{key}</code>
        {problems.map((why) => (
          <small key={why}>{text(`policy_why_${why}`)}</small>
        ))}
      </th>
      <td data-label={text('col_received')}>
        <code>{shown(received)}</code>
      </td>
      <td data-label={text('col_in_force')}>
        <code>{shown(inForce)}</code>
      </td>
      <td data-label={text('col_source')}>
        {source && text(`source_${source}`)}
        {locked && ` · ${text('received_locked')}`}
      </td>
    </tr>
  );
}
