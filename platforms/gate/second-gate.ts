import { type Activity, activities, type Draft, type Target } from '../../rules/draft.ts';
import type { Platform } from '../platform.ts';
import { answerOnLine, hearFaults, probeLine, takeLine } from './bridge.ts';
import type { Guard } from './guard.ts';
import { type Look, withPictures } from './pictures.ts';
import { jsonOrNothing, textOrNothing, valueAt } from './write-body.ts';

/**
 * Our side of the second gate: judges what the main world saw going out. A request that the rules clear, or that the
 * person has just let go, is answered in the same tick; anything else waits for the person.
 * @returns whether the main world answers now
 */
export function installSecondGate<L extends Look>(
  platform: Platform,
  guard: Guard<L>,
  signal: AbortSignal,
): () => boolean {
  const judged = (question: string, answer: (go: boolean) => void): boolean => {
    try {
      const draft = draftFrom(question, platform);
      if (!draft) return false;
      const pictures = guard.pictures.ofRequest(draft);
      if (!guard.holds() || pictures.every(({ done }) => done)) return decided(draft, pictures, answer);
      void guard.wait(pictures).then(() => {
        if (!decided(draft, pictures, answer)) answer(true);
      });
      return true;
    } catch (error) {
      guard.fault(error);
      return false;
    }
  };
  const decided = (wordsOnly: Draft, pictures: readonly L[], answer: (go: boolean) => void): boolean => {
    try {
      const draft = withPictures(wordsOnly, pictures);
      const { verdict, held } = guard.read(draft);
      // A pass that a picture asked for is spent by a request that shows nothing of it.
      const letGo = guard.passes.spendRequest(draft);
      if (!held || letGo) {
        guard.pictures.release(draft, pictures);
        guard.passed(draft, verdict, 'request', { pictures });
        return false;
      }
      void guard
        .ask(draft, verdict, 'request', { pictures })
        .then(({ go }) => {
          if (go) guard.pictures.release(draft, pictures);
          answer(go);
        })
        .catch((error) => {
          guard.fault(error);
          answer(true);
        });
      return true;
    } catch (error) {
      guard.fault(error);
      return false;
    }
  };
  const hold = (question: string, answer: (go: boolean) => void): boolean => {
    if (!guard.alive()) return false;
    // No person is as fast, but a page may use a frame the moment it has made it.
    const awake = guard.waking();
    if (!awake) return judged(question, answer);
    void awake.then(() => {
      if (!judged(question, answer)) answer(true);
    });
    return true;
  };
  let line: Element | undefined;
  takeLine((taken) => {
    line = taken;
    answerOnLine(taken, hold, signal);
    hearFaults(taken, guard.fault, signal);
  }, signal);
  return () => line !== undefined && probeLine(line);
}

/** The question's text as a draft, its target as the page shows it; nothing when it is not one. */
export function draftFrom(question: string, platform: Platform): Draft | undefined {
  const value = jsonOrNothing(question);
  const activity = activities.find((one): one is Activity => one === valueAt(value, ['activity']));
  const text = textOrNothing(valueAt(value, ['text']));
  if (!activity || text === undefined) return undefined;
  const target: Target = {};
  for (const key of ['id', 'name', 'handle', 'text'] as const) {
    const found = textOrNothing(valueAt(value, ['target', key]));
    if (found !== undefined) target[key] = found;
  }
  const shown = target.id === undefined ? undefined : platform.find?.(activity, target.id);
  const whole = { ...shown, ...target };
  return { platform: platform.id, activity, text, ...(Object.keys(whole).length > 0 && { target: whole }) };
}
