import { render } from 'preact';
import { attachHost } from '../../components/host/host.ts';
import { Looking } from '../../components/photo/looking.tsx';
import type { PictureLook } from '../guard.content/looking.ts';
import { browserText } from '../pages/browser-text.ts';
import css from './guard.css?inline';
import { shadowMode } from './shadow-mode.ts';
import { whileLooking } from './while-looking.ts';

/**
 * Shows beside what was pressed that its pictures are being looked at. What is not known in time is given up: it never
 * stands in the way.
 * @throws when it can't be shown; nothing is waited for then
 */
export async function waitForPictures(looks: readonly PictureLook[], place?: Element): Promise<void> {
  const host = attachHost('ikrar-photo', css, shadowMode);
  const draw = (skip?: () => void) =>
    render(
      <Looking
        text={browserText}
        place={place}
        done={looks.filter(({ done }) => done).length}
        of={looks.length}
        {...(skip && { onSkip: skip })}
      />,
      host.inside,
    );
  try {
    await whileLooking(looks, draw);
  } finally {
    render(null, host.inside);
    host.remove();
  }
}
