import type { PictureLook } from '../guard.content/looking.ts';

/** After this the person may go on without, after that the gesture does by itself; in milliseconds. */
export const mayRefuseAfter = 3000;
export const patience = 8000;

/**
 * Waits until pictures are looked at. What is not known in time is given up: it never stands in the way.
 * @param draw shows how far it is, at every change; with a way to go on without, once the person may
 * @throws when it can't be shown; nothing is waited for then
 */
export async function whileLooking(
  looks: readonly PictureLook[],
  draw: (skip?: () => void) => void,
): Promise<void> {
  const giveUp = (why: 'late' | 'skipped') => {
    for (const look of looks) look.giveUp(why);
  };
  let skip: (() => void) | undefined;
  const offer = setTimeout(() => {
    skip = () => giveUp('skipped');
    draw(skip);
  }, mayRefuseAfter);
  const end = setTimeout(() => giveUp('late'), patience);
  try {
    draw();
    await Promise.all(looks.map(({ finished }) => finished.then(() => draw(skip))));
  } finally {
    clearTimeout(offer);
    clearTimeout(end);
    // Whatever went wrong here: the same gesture must not wait a second time.
    giveUp('late');
  }
}
