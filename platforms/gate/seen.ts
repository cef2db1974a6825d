import type { Draft } from '../../rules/draft.ts';
import type { GateName } from './guard.ts';

/** How long a request counts as the gesture's own: it is the same activity, not a second one. */
const lifetime = 15_000;
/** How long a gesture, or an equal request, explains a request: uploads are slow, and platforms send again. */
const patience = 300_000;

/**
 * What the gates know of a draft: it is news; the first gate has noted it already; or it goes out although no gesture
 * that the first gate knows set it off.
 */
export type Note = 'news' | 'noted' | 'missed';

interface Sight {
  gate: GateName;
  activity: string;
  target: string | undefined;
  key: string;
  at: number;
}

/** Stands for a text whatever its blanks: length and hash. */
export function keyOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  let hash = 0;
  for (let at = 0; at < words.length; at += 1) hash = (Math.imul(hash, 31) + words.charCodeAt(at)) | 0;
  return `${words.length} ${hash}`;
}

/**
 * Remembers what went through the first gate, so that its request is not counted a second time by the other gate, and
 * so that a request that the first gate should have announced is noticed. Keeps lengths and hashes of a few minutes,
 * no texts.
 */
export function createSeen(now: () => number = () => performance.now()) {
  let sights: Sight[] = [];

  const take = (fits: (sight: Sight) => boolean): boolean => {
    const at = sights.findIndex((sight) => sight.gate === 'gesture' && fits(sight));
    if (at >= 0) sights.splice(at, 1);
    return at >= 0;
  };

  return {
    /**
     * Notes a draft at a gate. Each gesture answers for one request per text.
     * @param texts what each request of a gesture will carry, when that is not the draft's whole text
     */
    note({ activity, text, target }: Draft, gate: GateName, texts: readonly string[] = [text]): Note {
      sights = sights.filter(({ at }) => at > now() - patience);
      // Several boxes go out one by one (a thread) or all in one (a form).
      const keys = (texts.length > 1 ? [...texts, text] : texts).map(keyOf);
      const sight = (key: string): Sight => ({ gate, activity, target: target?.id, key, at: now() });
      if (gate === 'gesture') {
        sights.push(...keys.map(sight));
        return 'news';
      }
      const [mine] = keys.map(sight);
      if (!mine) return 'news';
      const again = sights.some(
        (one) =>
          one.gate === gate &&
          one.activity === activity &&
          one.target === mine.target &&
          one.key === mine.key,
      );
      sights.push(mine);
      if (take(({ key, at }) => key === mine.key && at > now() - lifetime)) return 'noted';
      // Words that a page and its request write differently, or that went out late, were announced all the same.
      return take((one) => one.activity === activity) || again ? 'news' : 'missed';
    },
  };
}
