import { useText } from '../../components/text.tsx';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { channelOn } from '../../rules/regulation/channel.ts';
import { sanctions, sanctionsIntro } from '../../rules/regulation/sanctions.ts';
import { SourceList } from './basis.tsx';

/** Who handles a suspected violation today, and, folded away, what the regulations provide for. */
export function Aftermath() {
  const text = useText();
  const { steps, note, sources } = channelOn(dayInJakarta());
  const all = [...new Set([...sources, ...sanctions.flatMap((one) => one.sources)])];
  return (
    <>
      <ol class="channel" lang="id">
        {steps.map(({ body, does }) => (
          <li key={body}>
            <strong>{body}</strong> {does}
          </li>
        ))}
      </ol>
      {note && (
        <p class="help" lang="id">
          {note}
        </p>
      )}
      <details class="fold">
        <summary>{text('rules_sanctions')}</summary>
        <div class="sanctions" lang="id">
          <p>{sanctionsIntro}</p>
          <dl>
            {sanctions.map(({ id, title, kinds, basis }) => (
              <div key={id}>
                <dt>{title}</dt>
                <dd>
                  {kinds.join('; ')} <span class="soft">({basis})</span>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </details>
      <details class="fold">
        <summary>{text('rules_sources', String(all.length))}</summary>
        <SourceList keys={all} />
      </details>
    </>
  );
}
