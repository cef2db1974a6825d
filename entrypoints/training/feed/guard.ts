import type { Guard } from '../../../platforms/gate/guard.ts';
import { createPasses } from '../../../platforms/gate/passes.ts';
import { createPictures } from '../../../platforms/gate/pictures.ts';
import { frictionOf } from '../../../policy/friction.ts';
import type { Draft } from '../../../rules/draft.ts';
import type { Verdict } from '../../../rules/verdict.ts';
import { type PictureLook, startLook } from '../../guard.content/looking.ts';
import { check } from '../../pages/photo-client.ts';

/** What the page of training does where a real page has the guard's own screens, settings and log. */
export interface Room {
  judge: (draft: Draft) => Verdict;
  passed: (draft: Draft, verdict: Verdict, pictures: readonly PictureLook[]) => void;
  /** @returns whether the person lets it go */
  ask: (draft: Draft, verdict: Verdict, pictures: readonly PictureLook[]) => Promise<boolean>;
  wait: (looks: readonly PictureLook[], place?: Element) => Promise<void>;
  fault: (error: unknown) => void;
}

/**
 * What the first gate needs on the simulated platform. Whatever mode is set, what would be warned about is held here:
 * that is what people come to see.
 * @param room as it is at the moment; contest and stage change under it
 */
export function createTrainingGuard(room: () => Room): Guard<PictureLook> {
  const fault = (error: unknown) => room().fault(error);
  return {
    passes: createPasses(),
    pictures: createPictures(
      (file) => startLook(file, check, fault),
      (one) => one.drop(),
    ),
    alive: () => true,
    waking: () => undefined,
    holds: () => true,
    read: (draft) => {
      const verdict = room().judge(draft);
      return { verdict, held: frictionOf(verdict.verdict, 'warn') === 'hold' };
    },
    passed: (draft, verdict, _gate, { pictures = [] } = {}) => room().passed(draft, verdict, pictures),
    ask: async (draft, verdict, _gate, { pictures = [] } = {}) => ({
      go: await room().ask(draft, verdict, pictures),
    }),
    wait: (looks, place) => room().wait(looks, place).catch(fault),
    // No request follows a gesture here that could stay away.
    sayPressAgain: () => undefined,
    fault,
  };
}
