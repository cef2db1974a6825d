import type { Draft } from '../../rules/draft.ts';
import { editorText } from '../page/editor-text.ts';
import { elementsOf, hit, nearestHolding } from '../page/path.ts';
import type { Combo, Gate, Place, Platform, Trigger } from '../platform.ts';
import type { Memory } from './memory.ts';
import { isPrivate } from './private.ts';

/** An activity that a gesture on the page would set off. */
export interface Intent {
  draft: Draft;
  /** The text of each composer; a thread sends one request for each. */
  texts: readonly string[];
  /** Where the gesture can be repeated. */
  control: Element;
  trigger: Trigger;
  /** The box that gets the focus back. */
  editor: Element | undefined;
}

const outerLimit = '[role="dialog"], dialog, form, body';
const pressEvents = new Set(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchend', 'click']);
const attachEvents = new Set(['change', 'drop', 'paste']);
const writing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
/** What a virtual keyboard sends for Enter; its keydown says nothing (keyCode 229). */
const softEnter = new Set(['insertParagraph', 'insertLineBreak']);

/**
 * What a gesture is about to do, or nothing when it is not one of the platform's gates.
 * Reads the page, changes nothing. An event inside a private surface is never looked at further.
 */
export function intentOf(event: Event, platform: Platform, memory: Memory): Intent | undefined {
  const elements = elementsOf(event);
  if (isPrivate(platform, elements)) return undefined;
  for (const gate of platform.gates) {
    for (const trigger of gate.when) {
      const control = controlOf(event, elements, trigger, gate);
      const intent = control && intentAt(control, trigger, gate, platform, memory);
      if (intent) return intent;
    }
  }
  return undefined;
}

/** The element that the gesture works on, when the event is a gesture of this kind. */
function controlOf(
  event: Event,
  elements: readonly Element[],
  trigger: Trigger,
  gate: Gate,
): Element | undefined {
  if (trigger.kind === 'press') {
    const pressed = pressEvents.has(event.type) || isPressedByKey(event, elements);
    const control = pressed ? hit(elements, trigger.control) : undefined;
    return control && !isDisabled(control) ? control : undefined;
  }
  if (trigger.kind === 'form') return event.type === 'submit' ? hit(elements, trigger.form) : undefined;
  if (trigger.kind === 'double') return isDouble(event) ? hit(elements, trigger.on) : undefined;
  if (trigger.kind === 'attach') return attached(event, elements, trigger.input, gate);
  if (trigger.kind === 'keys' && trigger.combo === 'Enter' && isSoftEnter(event)) {
    return gate.composer ? hit(elements, gate.composer) : undefined;
  }
  if (!(event instanceof KeyboardEvent) || !isDeliberate(event)) return undefined;
  if (trigger.kind === 'shortcut') {
    const free = isPlain(event) && event.key.toLowerCase() === trigger.key && !hit(elements, writing);
    return free ? hit(elements, trigger.on) : undefined;
  }
  return gate.composer && isCombo(event, trigger.combo) ? hit(elements, gate.composer) : undefined;
}

/**
 * Enter or Space on a control that is no button to the browser, only to a screen reader: sites act on the key itself.
 * On a real button the browser makes a click of it, which is dealt with then.
 */
function isPressedByKey(event: Event, [focused]: readonly Element[]): boolean {
  if (!(event instanceof KeyboardEvent) || !isDeliberate(event) || !isPlain(event)) return false;
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  return focused?.matches('[role]:not(button, a, input, textarea, summary, [contenteditable])') === true;
}

/** Where a file was put: the input it was chosen in, or the composer it was dropped on or pasted into. */
function attached(
  event: Event,
  elements: readonly Element[],
  input: string,
  gate: Gate,
): Element | undefined {
  if (!attachEvents.has(event.type)) return undefined;
  if (event.type === 'change') {
    const field = hit(elements, input);
    return field instanceof HTMLInputElement && field.files?.length ? field : undefined;
  }
  const dropped = event.type === 'drop' && event instanceof DragEvent && event.dataTransfer;
  const data = dropped || (event instanceof ClipboardEvent && event.clipboardData);
  const onto = [gate.composer, gate.within].flatMap((selector) => selector ?? []).join(',');
  return data && data.files.length > 0 && onto ? hit(elements, onto) : undefined;
}

function intentAt(
  control: Element,
  trigger: Trigger,
  gate: Gate,
  platform: Platform,
  memory: Memory,
): Intent | undefined {
  if (gate.only && !gate.only(control, memory.woke)) return undefined;
  const wordless = !gate.composer || trigger.kind === 'attach';
  const scope = wordless ? control : scopeOf(control, trigger, gate, gate.composer ?? '');
  if (!scope) return undefined;
  const composers = wordless ? [] : composersIn(scope, gate.composer ?? '', platform);
  const opener = gate.opener ? memory.opener(gate.opener) : undefined;
  const { pathname: path, hash } = location;
  const place: Place = {
    control,
    scope,
    composers,
    path,
    hash,
    woke: memory.woke,
    ...(opener && { opener }),
  };
  if (!wordless && composers.length === 0) return undefined;
  if (gate.where && !gate.where(place)) return undefined;
  const texts = wordless ? [''] : composers.map(editorText);
  const target = gate.target?.(place);
  const draft: Draft = {
    platform: platform.id,
    activity: gate.activity,
    text: texts.join('\n\n'),
    ...(target && { target }),
  };
  const editor = composers.find((box) => box === document.activeElement) ?? composers[0];
  return { draft, texts, control, trigger, editor };
}

function composersIn(scope: Element, composer: string, platform: Platform): Element[] {
  const found = [...(scope.matches(composer) ? [scope] : []), ...scope.querySelectorAll(composer)];
  return found.filter((box) => !isPrivate(platform, [box]));
}

/** From a button: the nearest box. From a box: the nearest button, so that a thread's other boxes are seen. */
function scopeOf(control: Element, trigger: Trigger, gate: Gate, composer: string): Element | undefined {
  const limit = gate.within ?? outerLimit;
  if (trigger.kind !== 'keys') return nearestHolding(control, composer, limit);
  const buttons = gate.when.flatMap((other) => (other.kind === 'press' ? [other.control] : []));
  return (buttons.length > 0 && nearestHolding(control, buttons.join(','), limit)) || control;
}

function isDisabled(control: Element): boolean {
  return control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true';
}

/** An input method that is composing uses keys for itself (keyCode 229 in old engines). */
function isDeliberate(event: KeyboardEvent): boolean {
  return event.type === 'keydown' && !event.isComposing && event.keyCode !== 229;
}

const isSoftEnter = (event: Event): boolean =>
  event instanceof InputEvent &&
  event.type === 'beforeinput' &&
  !event.isComposing &&
  softEnter.has(event.inputType);

/** The second press of two, whichever of its events the site acts on. */
const isDouble = (event: Event): boolean =>
  event instanceof MouseEvent && (event.type === 'dblclick' || (event.type in halves && event.detail === 2));
const halves = { mousedown: 1, mouseup: 1, click: 1 };

const isPlain = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;

function isCombo(event: KeyboardEvent, combo: Combo): boolean {
  if (event.key !== 'Enter') return false;
  return combo === 'Mod+Enter' ? event.ctrlKey || event.metaKey : isPlain(event);
}
