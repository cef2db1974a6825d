import { afterEach, expect, it, vi } from 'vitest';
import { type PortraitLink, portraitWorker } from './portrait-worker.ts';
import type { EmbedPortrait } from './serve-portraits.ts';

const portrait: ImageBitmap = { width: 1, height: 1, close: () => undefined };

/** Workers that say nothing by themselves. */
function silent() {
  const made: {
    asked: EmbedPortrait[];
    ended: boolean;
    say: (type: 'message' | 'error', data?: unknown) => void;
  }[] = [];
  const make = (): PortraitLink => {
    const listeners: Record<string, (event: Event) => void> = {};
    const one = {
      asked: [] as EmbedPortrait[],
      ended: false,
      say: (type: string, data?: unknown) => listeners[type]?.(new MessageEvent(type, { data })),
    };
    made.push(one);
    return {
      postMessage: (message) => one.asked.push(message),
      terminate: () => {
        one.ended = true;
      },
      addEventListener: (type, listener) => {
        listeners[type] = listener;
      },
    };
  };
  return { made, worker: portraitWorker(make, 1000) };
}

afterEach(() => {
  vi.useRealTimers();
});

it('starts with the first portrait, and gives each answer to whom it belongs', async () => {
  const { made, worker } = silent();
  expect(made).toHaveLength(0);
  const answers = [worker.embed(portrait), worker.embed(portrait)];
  const [one] = made;
  const [first, second] = one?.asked ?? [];
  one?.say('message', { type: 'ready' });
  one?.say('message', { type: 'embedding-failed', id: second?.id, message: 'no room' });
  one?.say('message', { type: 'embedded', id: first?.id, face: { embedding: [1] } });
  expect(await Promise.all(answers)).toEqual([{ embedding: [1] }, { fault: 'failed' }]);
  expect(made).toHaveLength(1);
});

it.each(['dies', 'is ended', 'keeps silent'])(
  'when it %s nobody waits for ever, and the next portrait gets another',
  async (how) => {
    vi.useFakeTimers();
    const { made, worker } = silent();
    const lost = worker.embed(portrait);
    if (how === 'dies') made[0]?.say('error');
    else if (how === 'is ended') worker.end();
    else vi.advanceTimersByTime(1001);
    expect(await lost).toEqual({ fault: 'failed' });
    expect(made[0]?.ended).toBe(true);
    const next = worker.embed(portrait);
    made[1]?.say('message', { type: 'embedded', id: made[1].asked[0]?.id, face: { fault: 'no-face' } });
    expect(await next).toEqual({ fault: 'no-face' });
  },
);
