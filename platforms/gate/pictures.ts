import type { Activity, Draft, PhotoSign, PhotoSignal } from '../../rules/draft.ts';
import { hit } from '../page/path.ts';
import { containerOf, holds } from './container.ts';
import { goesWith, isGone, type PicturePlace, placeOf, type SendPlace } from './picture-place.ts';

/** Something seen in a picture, and where: parts of its width and height. */
export interface SeenSign extends PhotoSign {
  box: { x: number; y: number; width: number; height: number };
}

/** A picture being looked at, from the moment it is attached. */
export interface Look {
  file: File;
  /** Whether nothing more will come: looked at, not to be looked at, or given up. */
  readonly done: boolean;
  /** Complete once done; it never changes after that. */
  readonly signs: readonly SeenSign[];
  /** What the signs say under the rules. */
  readonly signals: readonly PhotoSignal[];
  /** Settles when done. Never rejects. */
  finished: Promise<void>;
}

interface Attached<L> {
  look: L;
  place: PicturePlace;
  /** It has gone out with these words, as far as the gesture knows. */
  released?: { text: string; at: number };
}

const most = 60;
/** How long a gesture and its request may lie apart, in milliseconds. */
const patience = 60_000;
const pictureless: ReadonlySet<Activity> = new Set<Activity>(['like', 'follow', 'join', 'rsvp']);
const removes = /^(?:hapus|buang|lepas|batal|remove|delete|discard)/i;

/**
 * The pictures attached on this page and not sent yet. Costs nothing until there is one.
 * @param start has a picture looked at
 */
export function createPictures<L extends Look>(
  start: (file: File) => L,
  drop: (look: L) => void = () => {},
  now: () => number = () => performance.now(),
) {
  let kept: Attached<L>[] = [];
  let gestureAt = Number.NEGATIVE_INFINITY;
  /** Presses on "remove" in a composer since pictures were attached there. */
  const removed = new WeakMap<Element, number>();

  const keep = (stays: (one: Attached<L>) => boolean) => {
    // What has gone out is looked at to the end: where nothing waits for it, its hint comes afterwards.
    for (const one of kept) if (!stays(one) && !one.released) drop(one.look);
    kept = kept.filter(stays);
  };
  const tidy = () =>
    keep(({ place, released }) => !isGone(place) && !(released && now() - released.at > patience));

  const noteRemoval = (elements: readonly Element[]) => {
    const button = hit(elements, '[aria-label]');
    if (!button || !removes.test(button.getAttribute('aria-label') ?? '')) return;
    const composer = containerOf(button);
    const here = new Set(kept.filter(({ place }) => holds(composer, place.scope ?? place.at)));
    if (here.size === 0) return;
    const count = (removed.get(composer) ?? 0) + 1;
    removed.set(composer, count);
    // Which one it was, no page says; when all have been taken away, none is left.
    if (count < here.size) return;
    removed.delete(composer);
    keep((one) => !here.has(one));
  };

  return {
    /** Has the files looked at, and remembers where they were put. */
    attach(files: readonly File[], at: Element): void {
      tidy();
      // Without words only the next picture tells that the last one has been sent.
      keep(({ released }) => released?.text !== '');
      const place = placeOf(at);
      kept.push(...files.map((file) => ({ look: start(file), place })));
      const [first] = kept.slice(-most);
      const from = first ? kept.indexOf(first) : 0;
      const old = new Set(kept.slice(0, from));
      keep((one) => !old.has(one));
    },
    none: (): boolean => kept.length === 0,
    /** Sees every gesture on the page, but for private surfaces: composers are closed, pictures taken out again. */
    note({ type }: Event, elements: readonly Element[]): void {
      if (type !== 'click' && type !== 'keydown') return;
      tidy();
      if (type === 'click') noteRemoval(elements);
    },
    /** What goes out with a draft that is about to be sent. */
    of({ activity, text }: Draft, place: SendPlace): readonly L[] {
      if (pictureless.has(activity) || (activity === 'share' && !place.editor)) return [];
      gestureAt = now();
      if (kept.length === 0) return [];
      tidy();
      const fits = kept.filter((one) => goesWith(one.place, place));
      // Other words in the same box: what was let go has been sent.
      const sent = new Set(fits.filter(({ released }) => released && released.text !== text));
      keep((one) => !sent.has(one));
      return fits.filter((one) => !sent.has(one)).map(({ look }) => look);
    },
    /** What goes out with a request that no gesture has announced; those of a gesture are dealt with, and gone now. */
    ofRequest({ activity }: Draft): readonly L[] {
      if (kept.length === 0 || pictureless.has(activity)) return [];
      keep(({ released }) => !released);
      if (now() - gestureAt < patience) return [];
      tidy();
      return kept.map(({ look }) => look);
    },
    /** These go out with the draft. */
    release({ text }: Draft, looks: readonly Look[]): void {
      for (const one of kept) if (looks.includes(one.look)) one.released = { text, at: now() };
    },
  };
}

export type Pictures<L extends Look = Look> = ReturnType<typeof createPictures<L>>;

/** Sentences of one picture and of the next are not the same. */
const sentencesOfEach = 1_000;

/** The draft with what its pictures show. */
export function withPictures(draft: Draft, looks: readonly Look[]): Draft {
  const photo: SeenSign[] = [];
  const photoSignals: PhotoSignal[] = [];
  for (const [at, { signs, signals }] of looks.entries()) {
    const before = photo.length;
    photo.push(...signs);
    for (const { start, end, sentence, ...signal } of signals) {
      // Below nought it speaks for all.
      const apart = sentence < 0 ? sentence : sentence + at * sentencesOfEach;
      photoSignals.push({ ...signal, start: start + before, end: end + before, sentence: apart });
    }
  }
  return photo.length > 0 ? { ...draft, photo, photoSignals } : draft;
}
