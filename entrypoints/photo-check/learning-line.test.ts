import { expect, it, vi } from 'vitest';
import { type Line, LineLost } from '../../photos/line.ts';
import { learnOver, teachOver } from './learning-line.ts';

/** Two ends of a line that passes messages as JSON does. */
function pair(): { near: Line; far: Line; cut: () => void } {
  const ends: (() => void)[] = [];
  const end = (): Line & { hear: (message: unknown) => void } => {
    let listener: (message: unknown) => void = () => undefined;
    return {
      send: () => undefined,
      onMessage: (one) => {
        listener = one;
      },
      onEnd: (one) => void ends.push(one),
      end: () => undefined,
      hear: (message) => listener(JSON.parse(JSON.stringify(message))),
    };
  };
  const [near, far] = [end(), end()];
  near.send = far.hear;
  far.send = near.hear;
  const cut = () => {
    for (const one of ends) one();
  };
  return { near, far, cut };
}

it('brings each picture to whoever learns, and each answer back to its picture', async () => {
  const { near, far } = pair();
  const waiting = Promise.withResolvers<void>();
  teachOver(
    far,
    async (of, image) => {
      if (image === 'slow') await waiting.promise;
      return of === 'portraits' ? { embedding: [image.length] } : { fault: 'too-plain' };
    },
    () => undefined,
  );
  const learn = learnOver(near);
  const answers = [learn('portraits', 'slow'), learn('emblems', 'logo'), learn('portraits', 'ab')];
  expect(await answers[1]).toEqual({ fault: 'too-plain' });
  waiting.resolve();
  expect(await Promise.all(answers)).toEqual([
    { embedding: [4] },
    { fault: 'too-plain' },
    { embedding: [2] },
  ]);
});

it('a picture on which the other end fails is one that could not be looked at', async () => {
  const { near, far } = pair();
  const fault = vi.fn();
  teachOver(far, () => Promise.reject(new Error('no canvas')), fault);
  expect(await learnOver(near)('emblems', 'x')).toEqual({ fault: 'failed' });
  expect(fault).toHaveBeenCalledOnce();
});

it('rejects when the other end goes, and ever after', async () => {
  const { near, cut } = pair();
  const learn = learnOver(near);
  const waits = learn('portraits', 'x');
  cut();
  await expect(waits).rejects.toThrow(LineLost);
  await expect(learn('portraits', 'y')).rejects.toThrow(LineLost);
});
