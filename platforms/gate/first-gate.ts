import type { Verdict } from '../../rules/verdict.ts';
import { editorText } from '../page/editor-text.ts';
import { keepPlace } from '../page/keep-place.ts';
import { elementsOf } from '../page/path.ts';
import type { Platform } from '../platform.ts';
import { attachedFiles } from './attached.ts';
import type { Guard } from './guard.ts';
import { type Intent, intentOf } from './intent.ts';
import { createMemory, noted } from './memory.ts';
import { boxesNear } from './picture-place.ts';
import { type Look, withPictures } from './pictures.ts';
import { isPrivate } from './private.ts';
import { repeat } from './repeat.ts';

/** All the events of one press; sites act on any of them. Only the last one asks. */
const gestureEvents = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'dblclick',
  'keydown',
  'beforeinput',
  'submit',
  'change',
  'drop',
  'paste',
] as const;
const attaching = new Set<string>(['change', 'drop', 'paste']);
const asking = new Set<string>(['click', 'keydown', 'beforeinput', 'submit', 'change', 'drop', 'paste']);

/** How long a platform may take to send after the gesture was repeated, before we tell the person (milliseconds). */
const patience = 2500;

/**
 * The gate on the page: stops a gesture whose draft must be held, in the same tick, and lets every other event go on
 * untouched. Install at document_start, before the page's own listeners.
 * @param expectsRequest whether the second gate will see this activity go out
 */
export function installFirstGate<L extends Look>(
  platform: Platform,
  guard: Guard<L>,
  expectsRequest: (activity: string) => boolean,
  signal: AbortSignal,
): void {
  let open = false;
  /** While pictures are waited for, their gesture is not heard again; others may go on. */
  let waiting = false;
  const memory = createMemory(platform);
  /** A key that says what it is has been dealt with; `beforeinput` speaks for those that do not. */
  let plainKey = false;

  const onGesture = (event: Event) => {
    if (!guard.alive()) return;
    if (event instanceof KeyboardEvent) plainKey = event.keyCode !== 229;
    if (event.type === 'beforeinput' && plainKey) return;
    try {
      look(event);
      const intent = intentOf(event, platform, memory);
      if (intent) decide(event, intent);
      // A key that is a gate of its own may open the menu of another (X: "t").
      memory.note(event);
    } catch (error) {
      guard.fault(error);
    }
  };

  /** Attaching is never held; what is attached is looked at from that moment. */
  const look = (event: Event) => {
    const files = attaching.has(event.type) ? attachedFiles(event) : [];
    if (files.length === 0 && guard.pictures.none()) return;
    const elements = elementsOf(event);
    const [at] = elements;
    if (!at || isPrivate(platform, elements)) return;
    if (files.length === 0) guard.pictures.note(event, elements);
    // An input may stand beside the surface that says it is private.
    else if (!boxesNear(at).some((box) => isPrivate(platform, [box]))) guard.pictures.attach(files, at);
  };

  const decide = (event: Event, intent: Intent) => {
    const { trigger, texts } = intent;
    const last = asking.has(event.type);
    if (open) return stop(event);
    // Attaching sends nothing yet: what is attached is looked at, and the sending is held.
    const pictures = trigger.kind === 'attach' ? [] : guard.pictures.of(intent.draft, intent);
    const draft = withPictures(intent.draft, pictures);
    const { verdict, held } = guard.read(draft);
    const unseen = guard.holds() && pictures.some(({ done }) => !done);
    if (unseen && waiting) return stop(event);
    if (trigger.kind === 'attach' || !(held || unseen)) {
      if (!last) return;
      guard.pictures.release(draft, pictures);
      guard.passed(draft, verdict, 'gesture', { texts, pictures });
      return;
    }
    if (!unseen && guard.passes.allowsGesture(draft)) {
      if (last && !expectsRequest(draft.activity)) guard.passes.spendGesture(draft);
      return;
    }
    // Nothing that could fail stands between stopping the event and asking: a stopped event must come to an answer.
    const restore = keepPlace(intent.editor);
    stop(event);
    if (!last) return;
    if (unseen) waitFor(intent, pictures, restore);
    else ask({ ...intent, draft }, pictures, verdict, restore);
  };

  const waitFor = (intent: Intent, pictures: readonly L[], restore: () => void) => {
    waiting = true;
    void guard
      .wait(pictures, intent.control)
      .then(() => {
        waiting = false;
        const draft = withPictures(intent.draft, pictures);
        const { verdict, held } = guard.read(draft);
        if (held) ask({ ...intent, draft }, pictures, verdict, restore);
        else send({ ...intent, draft }, pictures);
      })
      .catch((error: unknown) => {
        waiting = false;
        guard.fault(error);
        repeat(intent);
      })
      .catch(guard.fault);
  };

  const ask = (intent: Intent, pictures: readonly L[], verdict: Verdict, restore: () => void) => {
    open = true;
    void guard
      .ask(intent.draft, verdict, 'gesture', { texts: intent.texts, pictures })
      .catch((error: unknown) => {
        guard.fault(error);
        return { go: true };
      })
      .then(({ go }) => {
        open = false;
        restore();
        if (go) send(intent, pictures);
      })
      .catch(guard.fault);
  };

  const send = (intent: Intent, pictures: readonly L[]) => {
    guard.passes.grant(intent.draft, intent.texts);
    guard.pictures.release(intent.draft, pictures);
    repeat(intent);
    if (!expectsRequest(intent.draft.activity)) return;
    setTimeout(() => {
      if (!signal.aborted && guard.passes.awaitsRequest(intent.draft) && isUnsent(intent))
        guard.sayPressAgain();
    }, patience);
  };

  const listen = () => {
    for (const type of gestureEvents) window.addEventListener(type, onGesture, { capture: true, signal });
    for (const type of noted)
      window.addEventListener(type, memory.note, { capture: true, signal, passive: true });
  };
  listen();
  // `document.open()` takes every listener away, and <html>; one that is still there is not added twice.
  const renewed = new MutationObserver(listen);
  renewed.observe(document, { childList: true });
  signal.addEventListener('abort', () => renewed.disconnect());
}

/** A box that is empty or gone has sent its words, in a request that nobody here could read. */
const isUnsent = ({ editor }: Intent): boolean =>
  !editor || (editor.isConnected && editorText(editor) !== '');

/** Keeps the event from the page. A stopped mousedown also leaves the focus, and so the caret, in the editor. */
function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (event.type !== 'touchend') event.preventDefault();
}
