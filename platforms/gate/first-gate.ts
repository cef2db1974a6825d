import { editorText } from '../page/editor-text.ts';
import { keepPlace } from '../page/keep-place.ts';
import type { Platform } from '../platform.ts';
import type { Guard } from './guard.ts';
import { type Intent, intentOf } from './intent.ts';
import { createMemory, noted } from './memory.ts';
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
const asking = new Set<string>(['click', 'keydown', 'beforeinput', 'submit', 'change', 'drop', 'paste']);

/** How long a platform may take to send after the gesture was repeated, before we tell the person (milliseconds). */
const patience = 2500;

/**
 * The gate on the page: stops a gesture whose draft must be held, in the same tick, and lets every other event go on
 * untouched. Install at document_start, before the page's own listeners.
 * @param expectsRequest whether the second gate will see this activity go out
 */
export function installFirstGate(
  platform: Platform,
  guard: Guard,
  expectsRequest: (activity: string) => boolean,
  signal: AbortSignal,
): void {
  let open = false;
  const memory = createMemory(platform);
  /** A key that says what it is has been dealt with; `beforeinput` speaks for those that do not. */
  let plainKey = false;

  const onGesture = (event: Event) => {
    if (!guard.alive()) return;
    if (event instanceof KeyboardEvent) plainKey = event.keyCode !== 229;
    if (event.type === 'beforeinput' && plainKey) return;
    try {
      const intent = intentOf(event, platform, memory);
      if (intent) decide(event, intent);
      // A key that is a gate of its own may open the menu of another (X: "t").
      memory.note(event);
    } catch (error) {
      guard.fault(error);
    }
  };

  const decide = (event: Event, intent: Intent) => {
    const { draft, trigger } = intent;
    const last = asking.has(event.type);
    if (open) return stop(event);
    const { verdict, held } = guard.read(draft);
    // Attaching sends nothing yet: what is attached is looked at, and the sending is held.
    if (!held || trigger.kind === 'attach') {
      if (last) guard.passed(draft, verdict, 'gesture', intent.texts);
      return;
    }
    if (guard.passes.allowsGesture(draft)) {
      if (last && !expectsRequest(draft.activity)) guard.passes.spendGesture(draft);
      return;
    }
    // Nothing that could fail stands between stopping the event and asking: a stopped event must come to an answer.
    const restore = keepPlace(intent.editor);
    stop(event);
    if (!last) return;
    open = true;
    void guard
      .ask(draft, verdict, 'gesture', intent.texts)
      .catch((error: unknown) => {
        guard.fault(error);
        return { go: true };
      })
      .then(({ go }) => {
        open = false;
        restore();
        if (go) send(intent);
      })
      .catch(guard.fault);
  };

  const send = (intent: Intent) => {
    guard.passes.grant(intent.draft, intent.texts);
    repeat(intent);
    if (!expectsRequest(intent.draft.activity)) return;
    setTimeout(() => {
      if (!signal.aborted && guard.passes.awaitsRequest(intent.draft) && isUnsent(intent))
        guard.sayPressAgain();
    }, patience);
  };

  for (const type of gestureEvents) window.addEventListener(type, onGesture, { capture: true, signal });
  for (const type of noted)
    window.addEventListener(type, memory.note, { capture: true, signal, passive: true });
}

/** A box that is empty or gone has sent its words, in a request that nobody here could read. */
const isUnsent = ({ editor }: Intent): boolean =>
  !editor || (editor.isConnected && editorText(editor) !== '');

/** Keeps the event from the page. A stopped mousedown also leaves the focus, and so the caret, in the editor. */
function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (event.type !== 'touchend') event.preventDefault();
}
