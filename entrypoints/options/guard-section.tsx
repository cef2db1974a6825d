import { useText } from '../../components/text.tsx';
import { modeLabels } from '../../policy/labels.ts';
import { modes } from '../../policy/settings.ts';
import { Choice } from './choice.tsx';
import { LockNote, useLock } from './locks.tsx';
import type { SectionProps } from './section.ts';

/** How firmly Ikrar speaks. */
export function GuardSection({ settings, save }: SectionProps) {
  const text = useText();
  const lock = useLock('mode');
  const pauseLock = useLock('mayPause');
  const { mode, mayPause } = settings;
  return (
    <section class="card section">
      <h2>{text('options_guard')}</h2>
      <fieldset aria-describedby={lock.note}>
        <legend class="label">{text('mode')}</legend>
        <LockNote lock={lock} />
        {modes.map((one) => {
          const name = modeLabels[one];
          return (
            <Choice
              key={one}
              type="radio"
              group="mode"
              name={name}
              help={`${name}_help`}
              lock={lock}
              checked={mode === one}
              onChange={() => save({ mode: one })}
            />
          );
        })}
      </fieldset>
      {!mayPause && (
        <div>
          <p>{text('pause_locked')}</p>
          <LockNote lock={pauseLock} />
        </div>
      )}
    </section>
  );
}
