import { expect, it, vi } from 'vitest';
import type { PortraitFace } from './portrait-face.ts';
import { type PortraitEmbedded, servePortraits } from './serve-portraits.ts';

/** Happy-dom has none. */
class Portrait {
  closed = false;
  width = 10;
  height = 10;
  close() {
    this.closed = true;
  }
}

function worker(embed: (portrait: ImageBitmap) => Promise<PortraitFace>) {
  vi.stubGlobal('ImageBitmap', Portrait);
  const answers: PortraitEmbedded[] = [];
  let tell: (event: MessageEvent<unknown>) => void = () => undefined;
  servePortraits(async () => ({ embed }), {
    addEventListener: (_, listener) => {
      tell = listener;
    },
    postMessage: (message) => answers.push(message),
  });
  return { answers, ask: (data: unknown) => tell(new MessageEvent('message', { data })) };
}

it('answers each portrait, one after the other, and frees it', async () => {
  const found: PortraitFace[] = [{ embedding: [1, 2] }, { fault: 'several-faces' }];
  let atOnce = 0;
  let most = 0;
  const { answers, ask } = worker(async () => {
    most = Math.max(most, ++atOnce);
    await Promise.resolve();
    atOnce--;
    return found.shift() ?? { fault: 'no-face' };
  });
  const portraits = [new Portrait(), new Portrait()];
  for (const [id, portrait] of portraits.entries()) ask({ type: 'embed', id, portrait });
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  expect(answers).toEqual([
    { type: 'embedded', id: 0, face: { embedding: [1, 2] } },
    { type: 'embedded', id: 1, face: { fault: 'several-faces' } },
  ]);
  expect(most).toBe(1);
  expect(portraits.map(({ closed }) => closed)).toEqual([true, true]);
});

it('says what went wrong, and goes on', async () => {
  const { answers, ask } = worker(async ({ width }) => {
    if (width > 100) throw new Error('too large');
    return { embedding: [3] };
  });
  ask({ type: 'embed', id: 0, portrait: Object.assign(new Portrait(), { width: 101 }) });
  ask({ type: 'embed', id: 1, portrait: new Portrait() });
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  expect(answers).toEqual([
    { type: 'embedding-failed', id: 0, message: 'too large' },
    { type: 'embedded', id: 1, face: { embedding: [3] } },
  ]);
});

it('leaves other messages to the reader', async () => {
  const { answers, ask } = worker(async () => ({ embedding: [1] }));
  for (const data of [{ type: 'look', id: 1 }, { type: 'embed', id: 2, portrait: 'x' }, null]) ask(data);
  ask({ type: 'embed', id: 3, portrait: new Portrait() });
  await vi.waitFor(() => expect(answers).toEqual([{ type: 'embedded', id: 3, face: { embedding: [1] } }]));
});
