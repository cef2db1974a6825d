import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { momentText } from '../../components/day-text.ts';
import { type TextKey, useText } from '../../components/text.tsx';
import { type KnownPolicy, policyKey, readPolicy } from '../../policy/managed.ts';
import type { Settings } from '../../policy/settings.ts';

/** What the browser has told of the agency's policy, kept current. */
export function usePolicy(): KnownPolicy | undefined {
  const [known, setKnown] = useState<KnownPolicy>();
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    const read = () => void readPolicy().then(setKnown, setFault);
    const listen = (changes: Record<string, unknown>) => {
      if (policyKey in changes) read();
    };
    read();
    browser.storage.local.onChanged.addListener(listen);
    return () => browser.storage.local.onChanged.removeListener(listen);
  }, []);
  if (fault) throw fault;
  return known;
}

/** "Kebijakan instansi": whether there is one, whom to ask, and what of it can't be used. */
export function PolicySection({ settings: { agency }, known }: { settings: Settings; known: KnownPolicy }) {
  const text = useText();
  const { state, at } = known;
  return (
    <section class="card section">
      <div>
        <h2>{text('policy_title')}</h2>
        {state !== 'policy' ? (
          <p class="help">{text(state === 'none' ? 'policy_none' : 'policy_unknown')}</p>
        ) : (
          <p class="help">
            {text('policy_from', agency.name ?? text('agency_yours'), momentText(at, text('lang')))}{' '}
            {text('policy_locked_help')}
          </p>
        )}
      </div>
      {(agency.contact ?? agency.report) && (
        <dl class="contacts">
          {agency.contact && (
            <div>
              <dt>{text('policy_contact')}</dt>
              <dd>{agency.contact}</dd>
            </div>
          )}
          {agency.report && (
            <div>
              <dt>{text('policy_report')}</dt>
              <dd>{agency.report}</dd>
            </div>
          )}
        </dl>
      )}
      {state === 'policy' && <Received known={known} />}
    </section>
  );
}

/** What was received, for who has to find out why a policy does not do what it should. */
function Received({ known }: { known: KnownPolicy }) {
  const text = useText();
  const [outcome, setOutcome] = useState<TextKey>();
  const { received, problems, at } = known;
  const entries = Object.entries(received);
  const copy = async () => {
    const report = { time: new Date(at).toISOString(), problems, received };
    await navigator.clipboard.writeText(JSON.stringify(report, null, 2));
    setOutcome('policy_copied');
  };
  return (
    <>
      {problems.length > 0 && (
        <div class="problems">
          <p>{text('policy_problems', String(problems.length))}</p>
          <ul>
            {problems.map(({ key, value, why }) => (
              <li key={key}>
                <code>
                  {key}: {JSON.stringify(value)}
                </code>{' '}
                <small>{text(why === 'invalid' ? 'policy_why_invalid' : 'policy_why_unknown')}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
      <details class="fold">
        <summary>{text('policy_received', String(entries.length))}</summary>
        <ul class="received">
          {entries.map(([key, value]) => (
            <li key={key}>
              <code>
                {key}: {JSON.stringify(value)}
              </code>
            </li>
          ))}
        </ul>
      </details>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => void copy().catch(() => setOutcome('policy_copy_fault'))}
        >
          {text('policy_copy')}
        </button>
        <span class="help" role="status">
          {outcome && text(outcome)}
        </span>
      </div>
    </>
  );
}
