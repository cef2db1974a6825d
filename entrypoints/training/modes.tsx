import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';

/** What a room can do here, each at an address of its own so that a trainer can keep a link to it. */
export const modes = ['coba', 'presentasi', 'kuis', 'cetak', 'sendiri'] as const;
export type Mode = (typeof modes)[number];

const names = {
  coba: 'training_mode_try',
  presentasi: 'training_mode_present',
  kuis: 'training_mode_quiz',
  cetak: 'training_mode_print',
  sendiri: 'training_mode_own',
} as const satisfies Record<Mode, string>;

const modeNow = (): Mode => modes.find((mode) => location.hash === `#${mode}`) ?? 'coba';

/** The mode that the address names. */
export function useMode(): Mode {
  const [mode, setMode] = useState(modeNow);
  useEffect(() => {
    const follow = () => setMode(modeNow());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return mode;
}

/** The ways to practise. */
export function Modes({ current }: { current: Mode }) {
  const text = useText();
  return (
    <nav class="modes" aria-label={text('training_modes')}>
      {modes.map((mode) => (
        <a key={mode} href={`#${mode}`} aria-current={mode === current ? 'page' : undefined}>
          {text(names[mode])}
        </a>
      ))}
    </nav>
  );
}
