import { render } from 'preact';
import { attachHost } from '../../components/host/host.ts';
import { Looking } from '../../components/photo/looking.tsx';
import type { PictureLook } from '../guard.content/looking.ts';
import { browserText } from '../pages/browser-text.ts';
import css from './guard.css?inline';
import { shadowMode } from './shadow-mode.ts';

/** After this the person may go on without, after that the gesture does by itself; in milliseconds. */
export const mayRefuseAfter = 3000;
export const patience = 8000;

/**
 * Shows beside what was pressed that its pictures are being looked at. What is not known in time is given up: it never
 * stands in the way.
 * @throws when it can't be shown; nothing is waited for then
 */
export async function waitForPictures(looks: readonly PictureLook[], place?: Element): Promise<void> {
  const host = attachHost('ikrar-photo', css, shadowMode);
  let late = false;
  const giveUp = (why: 'late' | 'skipped') => {
    for (const look of looks) look.giveUp(why);
  };
  const draw = () =>
    render(
      <Looking
        text={browserText}
        at={place?.isConnected ? place.getBoundingClientRect() : undefined}
        done={looks.filter(({ done }) => done).length}
        of={looks.length}
        {...(late && { onSkip: () => giveUp('skipped') })}
      />,
      host.inside,
    );
  const offer = setTimeout(() => {
    late = true;
    draw();
  }, mayRefuseAfter);
  const end = setTimeout(() => giveUp('late'), patience);
  try {
    draw();
    await Promise.all(looks.map(({ finished }) => finished.then(draw)));
  } finally {
    clearTimeout(offer);
    clearTimeout(end);
    // Whatever went wrong here: the same gesture must not wait a second time.
    giveUp('late');
    render(null, host.inside);
    host.remove();
  }
}
