import * as z from 'zod/mini';
import type { LearnPicture } from '../../photos/learn/learn-pack.ts';
import type { Learned } from '../../photos/learn/learned.ts';
import { pictureFaults } from '../../photos/learn/warnings.ts';
import { type Line, LineLost } from '../../photos/line.ts';
import { Features, Numbers } from './features-shape.ts';

/** Name of the port over which a pack's pictures go to be learned. */
export const learningPort = 'photo-learning';

const Question = z.object({ id: z.number(), of: z.enum(['portraits', 'emblems']), image: z.string() });
const Answer = z.object({
  id: z.number(),
  learned: z.union([
    z.object({ embedding: Numbers }),
    z.object({ features: Features }),
    z.object({ fault: z.enum(pictureFaults) }),
  ]),
});

/** Has pictures learned at the other end of a line. Rejects when that end is gone. */
export function learnOver(line: Line): LearnPicture {
  const waiting = new Map<number, PromiseWithResolvers<Learned>>();
  let lastId = 0;
  let gone = false;
  line.onMessage((message) => {
    const { data } = Answer.safeParse(message);
    if (data) waiting.get(data.id)?.resolve(data.learned);
  });
  line.onEnd(() => {
    gone = true;
    for (const { reject } of waiting.values()) reject(new LineLost('nobody learns any more'));
  });
  return async (of, image) => {
    if (gone) throw new LineLost('nobody learns any more');
    lastId += 1;
    const id = lastId;
    const answer = Promise.withResolvers<Learned>();
    waiting.set(id, answer);
    line.send({ id, of, image });
    return answer.promise.finally(() => waiting.delete(id));
  };
}

/**
 * Learns the pictures that come over a line.
 * @param onFault with what should not have happened; the asker hears of a picture that could not be looked at
 */
export function teachOver(line: Line, learn: LearnPicture, onFault: (error: unknown) => void): void {
  line.onMessage((message) => {
    const { data } = Question.safeParse(message);
    if (!data) return;
    const { id, of, image } = data;
    learn(of, image)
      .catch((error: unknown): Learned => {
        onFault(error);
        return { fault: 'failed' };
      })
      .then((learned) => line.send({ id, learned }))
      .catch(onFault);
  });
}
