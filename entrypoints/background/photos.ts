import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { answerOver } from '../../photos/line.ts';
import { Pack } from '../../rules/contests/schema.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import type { Situation } from '../../rules/engine/situation.ts';
import { isOwnPage } from '../pages/own-page.ts';
import { photoPort, portLine } from '../pages/photo-lines.ts';
import type { PackLoaded } from '../pages/photo-packs.ts';
import { situationOf } from '../pages/situation.ts';
import { readSnapshot } from '../pages/snapshot.ts';
import { createPhotos } from '../photo-check/photos.ts';
import { referencesFrom, referencesKey } from '../photo-check/references.ts';
import { showFault } from './badge.ts';
import { forgetPictures, learnPictures } from './photo-packs.ts';
import { keepAwake } from './photos-awake.ts';
import { openOffscreen } from './photos-offscreen.ts';

const ToPhotos = z.discriminatedUnion('type', [
  z.object({ type: z.literal('photo-open'), probe: z.unknown() }),
  z.object({ type: z.literal('photo-references') }),
  z.object({ type: z.literal('photo-situation') }),
  z.object({ type: z.literal('photo-references-load'), pack: z.unknown() }),
  z.object({ type: z.literal('photo-references-remove'), id: z.string() }),
]);
type ToPhotos = z.infer<typeof ToPhotos>;

/** What pictures are compared with, as it is stored, the contests in force, and what is not to be looked for. */
async function readReferences() {
  const { [referencesKey]: stored } = await browser.storage.local.get(referencesKey);
  const snapshot = await readSnapshot();
  const contests = snapshot?.contests.map(({ id }) => id) ?? [];
  return { stored, contests, off: snapshot?.settings.photosOff };
}

/** Under which rules pictures are read: those that the guarded pages judge by. */
async function readSituation(): Promise<Situation | undefined> {
  const snapshot = await readSnapshot();
  return snapshot && situationOf(snapshot, dayInJakarta());
}

async function load(value: unknown): Promise<PackLoaded> {
  const { data, error } = Pack.safeParse(value);
  if (data) return learnPictures(data);
  return { error: 'invalid', at: error.issues[0]?.path.map(String).join('.') ?? '' };
}

async function open(probe: unknown): Promise<{ whole: boolean }> {
  const whole = probe instanceof Blob;
  // Without files in messages each page looks in a frame of its own.
  if (whole && import.meta.env.BROWSER !== 'firefox') await openOffscreen();
  return { whole };
}

async function answer(message: ToPhotos): Promise<unknown> {
  if (message.type === 'photo-open') return open(message.probe);
  if (message.type === 'photo-references') return readReferences();
  if (message.type === 'photo-situation') return readSituation();
  if (message.type === 'photo-references-load') return load(message.pack);
  await forgetPictures(message.id);
  return true;
}

/** Firefox' background is a page itself, and looks at pictures where it stands. */
function lookHere(): void {
  const photos = createPhotos({
    references: async () => referencesFrom(await readReferences()),
    situation: readSituation,
  });
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
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
    const parsed = ToPhotos.safeParse(message);
    if (!parsed.success) return undefined;
    // What stands for faces is for our own pages alone, not for the scripts that we run on others'.
    if (parsed.data.type !== 'photo-open' && !isOwnPage(sender)) return undefined;
    answer(parsed.data).then(reply, (error: unknown) => {
      showFault(error);
      reply(undefined);
    });
    return true;
  });
  if (import.meta.env.BROWSER === 'firefox') lookHere();
}
