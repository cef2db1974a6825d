import { browser } from 'wxt/browser';
import { createPhotoCheck, type PhotoCheck } from '../../photos/look.ts';
import { workerReader } from '../../photos/reader-worker.ts';
import type { References } from '../../photos/seen.ts';
import type { PhotoKind } from '../../rules/draft.ts';

/** Milliseconds. Nobody wants to wait a minute in a test. */
const times = { patience: 20_000, grace: 2_000, rest: import.meta.env.MODE === 'e2e' ? 3_000 : 60_000 };

interface Parts {
  references: () => Promise<References>;
  /** When no worker is left, and no picture has come for a while. */
  onRest?: () => void;
}

/** Looks at pictures with the readers that are packaged beside this page. */
export function createPhotos({ references, onRest = () => {} }: Parts): PhotoCheck {
  let used = performance.now();
  const lookForRest = () => {
    if (photos.rests() && performance.now() - used >= times.rest) onRest();
  };
  const use = () => {
    used = performance.now();
    // A worker that ends looks as well; there need not have been one.
    setTimeout(lookForRest, times.rest + 1);
  };
  const reader = (kind: PhotoKind) => {
    const script = new URL(`/photo-${kind}.js`, browser.runtime.getURL('/'));
    return workerReader(() => new Worker(script, { name: `photo-${kind}` }), times, lookForRest);
  };
  const photos = createPhotoCheck({
    readers: { text: reader('text'), emblem: reader('emblem'), hand: reader('hand'), face: reader('face') },
    references,
    onIdle: use,
  });
  use();
  return photos;
}
