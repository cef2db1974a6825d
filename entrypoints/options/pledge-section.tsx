import { useId } from 'preact/hooks';
import { IkrarCard } from '../../components/ikrar-card/ikrar-card.tsx';
import { pledgeOf } from '../../components/ikrar-card/pledge.ts';
import { useText } from '../../components/text.tsx';
import { anyElection } from '../../rules/regulation/ikrar.ts';
import { describedBy, LockNote, useLock } from './locks.tsx';
import type { SectionProps } from './section.ts';

/** The election that the pledge names, with the pledge as warnings will quote it. */
export function PledgeSection({ settings, save }: SectionProps) {
  const text = useText();
  const id = useId();
  const lock = useLock('ikrar');
  const { ikrar } = settings;
  return (
    <section class="card section">
      <h2>{text('options_pledge')}</h2>
      <div>
        <label class="label" for={id}>
          {text('pledge_election')}
        </label>
        <input
          id={id}
          class="field"
          type="text"
          maxLength={120}
          placeholder={anyElection}
          value={ikrar.election ?? ''}
          disabled={lock.locked}
          aria-describedby={describedBy(`${id}-help`, lock.note)}
          onChange={(event) => {
            const election = event.currentTarget.value.trim();
            const { points } = ikrar;
            save({ ikrar: { ...(points && { points }), ...(election && { election }) } });
          }}
        />
        <LockNote lock={lock} />
        <p class="help" id={`${id}-help`}>
          {text('pledge_election_help')}
        </p>
      </div>
      <div class="pledge">
        {pledgeOf(ikrar).map((point) => (
          <IkrarCard key={point.point} text={text} pledged={point} />
        ))}
      </div>
    </section>
  );
}
