import { browser } from 'wxt/browser';
import { type PortraitWorker, portraitWorker } from '../../photos/face/portrait-worker.ts';
import { createPhotoCheck, type PhotoCheck } from '../../photos/look.ts';
import { workerReader } from '../../photos/reader-worker.ts';
import type { References } from '../../photos/seen.ts';
import type { PhotoKind } from '../../rules/draft.ts';
import { photoSignalsIn } from '../../rules/engine/photo/tell.ts';
import type { Situation } from '../../rules/engine/situation.ts';

/** Milliseconds. Nobody wants to wait a minute in a test. */
const times = {
  patience: 20_000,
  grace: 2_000,
  rest: import.meta.env.MODE === 'e2e' ? 3_000 : 60_000,
  /** The first waits for the models, too. */
  portrait: 60_000,
};

interface Parts {
  references: () => Promise<References>;
  /** Under which pictures are read, for this person on this day; nothing right after installation. */
  situation: () => Promise<Situation | undefined>;
  /** When no worker is left, and no picture has come for a while. */
  onRest?: () => void;
}

/** Looks at pictures, and keeps its page from rest while somebody else has work in it. */
export interface Photos extends PhotoCheck {
  /** @returns ends it */
  stay: () => () => void;
}

const script = (kind: PhotoKind) => new URL(`/photo-${kind}.js`, browser.runtime.getURL('/'));

/** Measures portraits, with the face reader's script. */
export const createPortraits = (): PortraitWorker =>
  portraitWorker(() => new Worker(script('face'), { name: 'photo-portraits' }), times.portrait);

/** Looks at pictures with the readers that are packaged beside this page. */
export function createPhotos({ references, situation, onRest = () => {} }: Parts): Photos {
  let used = performance.now();
  let guests = 0;
  const lookForRest = () => {
    if (guests === 0 && photos.rests() && performance.now() - used >= times.rest) onRest();
  };
  const use = () => {
    used = performance.now();
    // A worker that ends looks as well; there need not have been one.
    setTimeout(lookForRest, times.rest + 1);
  };
  const reader = (kind: PhotoKind) => {
    return workerReader(() => new Worker(script(kind), { name: `photo-${kind}` }), times, lookForRest);
  };
  const photos = createPhotoCheck({
    readers: { text: reader('text'), emblem: reader('emblem'), hand: reader('hand'), face: reader('face') },
    references,
    meaning: async (seen) => {
      const here = await situation();
      return here ? photoSignalsIn(seen, here) : [];
    },
    onIdle: use,
  });
  use();
  const stay = () => {
    guests += 1;
    return () => {
      guests -= 1;
      use();
    };
  };
  return { ...photos, stay };
}
