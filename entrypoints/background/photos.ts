import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { answerOver } from '../../photos/line.ts';
import { photoPort, portLine } from '../pages/photo-lines.ts';
import { readSnapshot } from '../pages/snapshot.ts';
import { createPhotos } from '../photo-check/photos.ts';
import { referencesFrom, referencesKey } from '../photo-check/references.ts';
import { showFault } from './badge.ts';
import { keepAwake } from './photos-awake.ts';
import { openOffscreen } from './photos-offscreen.ts';

const ToPhotos = z.discriminatedUnion('type', [
  z.object({ type: z.literal('photo-open'), probe: z.unknown() }),
  z.object({ type: z.literal('photo-references') }),
]);
type ToPhotos = z.infer<typeof ToPhotos>;

/** What pictures are compared with, as it is stored, and the contests in force. */
async function readReferences() {
  const { [referencesKey]: stored } = await browser.storage.local.get(referencesKey);
  const contests = (await readSnapshot())?.contests.map(({ id }) => id) ?? [];
  return { stored, contests };
}

async function answer(message: ToPhotos): Promise<unknown> {
  if (message.type === 'photo-references') return readReferences();
  const whole = message.probe instanceof Blob;
  // Without files in messages each page looks in a frame of its own.
  if (whole && import.meta.env.BROWSER !== 'firefox') await openOffscreen();
  return { whole };
}

/** Firefox' background is a page itself, and looks at pictures where it stands. */
function lookHere(): void {
  const photos = createPhotos({ references: async () => referencesFrom(await readReferences()) });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== photoPort) return;
    const line = portLine(port);
    const rest = keepAwake();
    line.onEnd(rest);
    // Who ends a port hears nothing of its end.
    const end = () => {
      rest();
      line.end();
    };
    answerOver({ ...line, end }, photos, showFault);
  });
}

/** Brings pictures to where they are looked at. */
export function dispatchPhotos(): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply: (answer: unknown) => void) => {
    const parsed = ToPhotos.safeParse(message);
    if (!parsed.success) return undefined;
    answer(parsed.data).then(reply, (error: unknown) => {
      showFault(error);
      reply(undefined);
    });
    return true;
  });
  if (import.meta.env.BROWSER === 'firefox') lookHere();
}
