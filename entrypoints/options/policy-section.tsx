import { momentText } from '../../components/day-text.ts';
import { useText } from '../../components/text.tsx';
import type { KnownPolicy } from '../../policy/managed.ts';
import type { Resolved } from '../../policy/resolve.ts';
import { ComingMode } from '../pages/coming-mode.tsx';
import { CopyReceived } from '../pages/copy-received.tsx';

interface Props {
  resolved: Resolved;
  known: KnownPolicy;
}

/** "Kebijakan instansi": whether there is one, whom to ask, what comes next, and what of it can't be used. */
export function PolicySection({ resolved, known }: Props) {
  const text = useText();
  const { state, at, received } = known;
  const { agency } = resolved.settings;
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
      <ComingMode {...(resolved.coming && { coming: resolved.coming })} />
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
      <Problems known={known} />
      {state === 'policy' && <CopyReceived known={known} resolved={resolved} />}
      <p class="row">
        <a href="/rollout.html#received">{text('policy_received', String(Object.keys(received).length))}</a>
        <a href="/rollout.html">{text('rollout_link')}</a>
      </p>
    </section>
  );
}

/** What can't be used, for who has to find out why a policy does not do what it should. */
function Problems({ known: { problems } }: Pick<Props, 'known'>) {
  const text = useText();
  if (problems.length === 0) return null;
  return (
    <div class="problems">
      <p>{text('policy_problems', String(problems.length))}</p>
      <ul>
        {problems.map(({ key, value, why }) => (
          <li key={`${key} ${why} ${String(value)}`}>
            <code>
              {key}
              {value !== undefined && `: ${JSON.stringify(value)}`}
            </code>{' '}
            <small>{text(`policy_why_${why}`)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
