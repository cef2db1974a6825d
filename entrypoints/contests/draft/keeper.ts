import { createTurns } from '../../../rules/in-turn.ts';
import type { Images } from './draft.ts';
import { type Form, keptForm, type Refused, readDraft, watchDraft, writeDraft } from './store.ts';

/** How what stands here is to what is kept: the same, taken over from another tab, or not kept, and why. */
export type Stand = 'saved' | 'taken' | 'failed' | Refused;

interface Page {
  /** What stands here now. */
  now: () => Pick<Form, 'draft' | 'images'>;
  /** Shows the form of another tab in its place. */
  show: (form: Form) => void;
  tell: (stand: Stand) => void;
}

/**
 * Keeps a draft that other tabs may be writing as well. A newer form of theirs is taken over, unless something here is
 * not kept yet: then neither is lost before the person has chosen.
 * @param start the form that was read
 */
export function createKeeper(start: Form, { now, show, tell }: Page) {
  const inTurn = createTurns();
  /** The form that stands here, but for so many changes. */
  let { at } = start;
  let unkept = 0;
  let refused = false;

  const run = (work: () => Promise<void>): void =>
    void inTurn(work).catch((error: unknown) => {
      console.error('Ikrar:', error);
      tell('failed');
    });
  const refuse = (why: Refused) => {
    refused = true;
    tell(why);
  };
  const stands = (form: number, stand: Stand) => {
    at = form;
    refused = false;
    tell(stand);
  };
  const take = (form: Form) => {
    unkept = 0;
    show(form);
    stands(form.at, 'taken');
  };
  const write = async (images?: Images, over?: number) => {
    const changes = unkept;
    const written = await writeDraft(now().draft, images, over);
    if (typeof written === 'string') return refuse(written);
    unkept -= changes;
    stands(written, 'saved');
  };
  const settle = async () => {
    if ((await keptForm(start.draft.id)) === at) {
      // What was removed is back.
      if (refused) await write(now().images, at);
      return;
    }
    const form = await readDraft(start.draft.id);
    if (form && unkept === 0) take(form);
    else refuse(form ? 'changed' : 'removed');
  };
  return {
    /** After each change. @param fresh pictures that are new */
    keep: (fresh?: Images) => {
      unkept += 1;
      run(() => write(fresh, at));
    },
    /** Keeps what stands here, whatever another tab has made of it. */
    insist: () => run(() => write(now().images)),
    /** Lets go of what stands here for what another tab has made of it. */
    yieldTo: () =>
      run(async () => {
        const form = await readDraft(start.draft.id);
        if (form) take(form);
        else refuse('removed');
      }),
    /** Heeds other tabs from now on. Returns the way to stop. */
    watch: () =>
      watchDraft(
        start.draft.id,
        () => run(settle),
        (error) => console.error('Ikrar:', error),
      ),
  };
}
