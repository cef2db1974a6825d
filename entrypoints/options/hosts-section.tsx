import { useId, useState } from 'preact/hooks';
import { type TextKey, useText } from '../../components/text.tsx';
import { askAccess, giveUpAccess } from '../../policy/host-access.ts';
import { hostFrom } from '../../policy/host-name.ts';
import { isPlatformHost, ownHosts } from '../pages/own-hosts.ts';
import { describedBy, LockNote, useLock } from './locks.tsx';
import type { SectionProps } from './section.ts';
import { useAllowed } from './use-guarding.ts';

/** What came of the last press, about which host. */
interface Outcome {
  key: TextKey;
  host: string;
}

/** "Situs instansi": the agency's own hosts, each with its permission. */
export function HostsSection({ settings, save }: SectionProps) {
  const text = useText();
  const id = useId();
  const lock = useLock('hosts');
  const hosts = ownHosts(settings.hosts);
  const { allowed, failed } = useAllowed(hosts);
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();

  // The browser asks only in the click itself, so nothing is waited for before.
  const ask = (host: string) =>
    askAccess(host).then(
      (given) => setOutcome({ key: given ? 'hosts_added' : 'hosts_refused', host }),
      () => setOutcome({ key: 'hosts_fault', host }),
    );
  const add = () => {
    const host = hostFrom(typed);
    if (!host) return setOutcome({ key: 'hosts_invalid', host: typed });
    if (isPlatformHost(host)) return setOutcome({ key: 'hosts_known', host });
    void ask(host);
    setTyped('');
    if (!settings.hosts.includes(host)) save({ hosts: [...settings.hosts, host] });
  };
  const remove = (host: string) => {
    setOutcome(undefined);
    const platformsOff = settings.platformsOff.filter((one) => one !== host);
    save({ hosts: settings.hosts.filter((one) => one !== host), platformsOff });
    // What the browser gave by other means, such as an agency's policy, it does not take back.
    giveUpAccess(host).catch((error: unknown) => console.error('Ikrar:', error));
  };

  return (
    <section class="card section">
      <div>
        <h2>{text('hosts_title')}</h2>
        <p class="help">{text('hosts_help')}</p>
        <LockNote lock={lock} />
      </div>
      {hosts.length > 0 && (
        <ul class="chosen">
          {hosts.map((host) => (
            <li key={host}>
              <span>
                {host}
                {allowed && (
                  <small class="soft">{text(allowed.has(host) ? 'hosts_allowed' : 'hosts_missing')}</small>
                )}
              </span>
              <span class="row">
                {allowed && !allowed.has(host) && (
                  <button
                    type="button"
                    class="button"
                    aria-label={text('hosts_allow_named', host)}
                    onClick={() => void ask(host)}
                  >
                    {text('hosts_allow')}
                  </button>
                )}
                <button
                  type="button"
                  class="button-link"
                  disabled={lock.locked}
                  aria-label={text('remove_named', host)}
                  aria-describedby={lock.note}
                  onClick={() => remove(host)}
                >
                  {text('remove')}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="label" for={id}>
          {text('hosts_field')}
        </label>
        <div class="hosts-add">
          <input
            id={id}
            class="field"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder="forum.instansi.go.id"
            value={typed}
            disabled={lock.locked}
            aria-describedby={describedBy(`${id}-outcome`, lock.note)}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={lock.locked} aria-describedby={lock.note}>
            {text('hosts_add')}
          </button>
        </div>
        <p class="help" id={`${id}-outcome`} role="status">
          {outcome && text(outcome.key, outcome.host)}
          {failed && !outcome && text('hosts_fault')}
        </p>
      </form>
    </section>
  );
}
