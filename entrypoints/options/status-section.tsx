import { useText } from '../../components/text.tsx';
import { platforms } from '../../platforms/platforms.ts';
import { ownHosts } from '../pages/own-hosts.ts';
import { LockNote, useLock } from './locks.tsx';
import type { SectionProps } from './section.ts';
import { StatusRow } from './status-row.tsx';
import { useAllowed, useGuarding } from './use-guarding.ts';

/** How each platform and each of the agency's own hosts is guarded, as last seen, and the switches. */
export function StatusSection({ settings, save }: SectionProps) {
  const text = useText();
  const hosts = ownHosts(settings.hosts);
  const { guarding, failed } = useGuarding();
  const { allowed } = useAllowed(hosts);
  const lock = useLock('platformsOff');
  const { platformsOff } = settings;
  const places = [
    ...platforms.map(({ id, name }) => ({ place: id, name, ours: true })),
    ...hosts.map((host) => ({ place: host, name: host, ours: false })),
  ];
  return (
    <section class="card section">
      <div>
        <h2>{text('status_title')}</h2>
        <p class="help">{text('status_help')}</p>
        <LockNote lock={lock} />
      </div>
      {failed && <p role="alert">{text('status_fault')}</p>}
      {guarding && (
        <table class="states">
          <thead>
            <tr>
              <th scope="col">{text('col_platform')}</th>
              <th scope="col">{text('col_state')}</th>
              <th scope="col">{text('col_seen')}</th>
              <th scope="col">{text('col_guard')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ place, name, ours }) => (
              <StatusRow
                key={place}
                name={name}
                seen={guarding.states.find((one) => one.place === place)}
                drift={guarding.drift.filter(({ platform }) => platform === place)}
                lock={lock}
                on={!platformsOff.includes(place)}
                allowed={ours || allowed?.has(place) !== false}
                onSwitch={(on) => {
                  const others = platformsOff.filter((one) => one !== place);
                  save({ platformsOff: on ? others : [...others, place] });
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {guarding && guarding.drift.length > 0 && <p class="help">{text('status_drift_help')}</p>}
    </section>
  );
}
