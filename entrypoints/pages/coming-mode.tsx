import { dayText } from '../../components/day-text.ts';
import { useText } from '../../components/text.tsx';
import { modeLabels } from '../../policy/labels.ts';
import type { Resolved } from '../../policy/resolve.ts';

/** Announces the next step of a roll-out, so that nobody is surprised on the day. */
export function ComingMode({ coming }: Pick<Resolved, 'coming'>) {
  const text = useText();
  if (!coming) return null;
  return (
    <p class="coming">
      {text('mode_coming', dayText(coming.day, text('lang')), text(modeLabels[coming.mode]))}
    </p>
  );
}
