import type { FaceEngine } from './engine.ts';
import type { PortraitFace } from './portrait-face.ts';

/** What the page asks of the face worker when a pack is loaded. */
export interface EmbedPortrait {
  type: 'embed';
  id: number;
  portrait: ImageBitmap;
}

/** One answer to each. */
export type PortraitEmbedded =
  | { type: 'embedded'; id: number; face: PortraitFace }
  | { type: 'embedding-failed'; id: number; message: string };

export interface PortraitScope {
  addEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void;
  postMessage: (message: PortraitEmbedded) => void;
}

/** Turns a pack's portraits into numbers, in the worker that has the models, beside the reading of pictures. */
export function servePortraits(
  engine: () => Promise<Pick<FaceEngine, 'embed'>>,
  scope: PortraitScope = self,
): void {
  const answer = async ({ id, portrait }: EmbedPortrait): Promise<PortraitEmbedded> => {
    try {
      return { type: 'embedded', id, face: await (await engine()).embed(portrait) };
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : String(fault);
      return { type: 'embedding-failed', id, message };
    } finally {
      portrait.close();
    }
  };
  // One after the other, or all portraits of a pack would be in memory as tensors at once.
  let last: Promise<void> = Promise.resolve();
  scope.addEventListener('message', ({ data }) => {
    if (isEmbedPortrait(data)) last = last.then(async () => scope.postMessage(await answer(data)));
  });
}

const isEmbedPortrait = (value: unknown): value is EmbedPortrait =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'embed' &&
  'id' in value &&
  typeof value.id === 'number' &&
  'portrait' in value &&
  value.portrait instanceof ImageBitmap;
