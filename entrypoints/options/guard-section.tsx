import { useText } from '../../components/text.tsx';
import { type Mode, modes } from '../../policy/settings.ts';
import { Choice } from './choice.tsx';
import { LockNote, useLock } from './locks.tsx';
import type { SectionProps } from './section.ts';

const modeKeys = {
  observe: ['mode_observe', 'mode_observe_help'],
  hint: ['mode_hint', 'mode_hint_help'],
  warn: ['mode_warn', 'mode_warn_help'],
  'warn-with-reason': ['mode_reason', 'mode_reason_help'],
} as const satisfies Record<Mode, readonly [string, string]>;

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
          const [name, help] = modeKeys[one];
          return (
            <Choice
              key={one}
              type="radio"
              group="mode"
              name={name}
              help={help}
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
