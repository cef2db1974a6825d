import { modeHelp } from '../../components/mode-help.ts';
import { useText } from '../../components/text.tsx';
import type { Settings } from '../../policy/settings.ts';

/** Where it goes on from here. */
export function DoneLeaf({ settings }: { settings: Settings }) {
  const text = useText();
  const { agency, mode } = settings;
  return (
    <>
      <p class="welcome-lead">
        {text(modeHelp[mode])} {text('welcome_done_lead')}
      </p>
      <p class="welcome-lead">{text('welcome_done_limit', agency.contact ?? text('welcome_done_contact'))}</p>
      <nav class="row" aria-label={text('nav')}>
        {(['training', 'options', 'history'] as const).map((place) => (
          <a key={place} class="button" href={`/${place}.html`}>
            {text(`nav_${place}`)}
          </a>
        ))}
      </nav>
    </>
  );
}
