import type { Draft } from '../../rules/draft.ts';
import type { GateName } from './guard.ts';

const lifetime = 15_000;

/**
 * Remembers what went through the first gate, so that its request is not counted a second time by the other gate.
 * Keeps lengths and hashes of a few seconds, no texts.
 */
export function createSeen(now: () => number = () => performance.now()) {
  let gestures: { key: string; until: number }[] = [];

  const keyOf = (text: string) => {
    const words = text.replace(/\s+/g, ' ').trim();
    let hash = 0;
    for (let at = 0; at < words.length; at += 1) hash = (Math.imul(hash, 31) + words.charCodeAt(at)) | 0;
    return `${words.length} ${hash}`;
  };

  return {
    /**
     * True when the first gate has already noted this draft. Each gesture answers for one request per text.
     * @param texts what each request of a gesture will carry, when that is not the draft's whole text
     */
    before({ text }: Draft, gate: GateName, texts: readonly string[] = [text]): boolean {
      gestures = gestures.filter(({ until }) => until > now());
      if (gate === 'gesture') {
        for (const one of texts) gestures.push({ key: keyOf(one), until: now() + lifetime });
        return false;
      }
      const key = keyOf(text);
      const at = gestures.findIndex((gesture) => gesture.key === key);
      if (at >= 0) gestures.splice(at, 1);
      return at >= 0;
    },
  };
}
