import type { Draft } from '../../rules/draft.ts';
import { editorText } from '../page/editor-text.ts';
import { elementsOf, hit, nearestHolding } from '../page/path.ts';
import type { Gate, Place, Platform, Trigger } from '../platform.ts';

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
const writing = 'input, textarea, select, [contenteditable="true"], [role="textbox"]';

/** Tells which control opened the menu that a gate stands in. */
export type Openers = (selector: string) => Element | undefined;

/**
 * What a gesture is about to do, or nothing when it is not one of the platform's gates.
 * Reads the page, changes nothing. An event inside a private surface is never looked at further.
 */
export function intentOf(
  event: Event,
  platform: Platform,
  openers: Openers = () => undefined,
): Intent | undefined {
  const elements = elementsOf(event);
  if (platform.private && hit(elements, platform.private)) return undefined;
  for (const gate of platform.gates) {
    for (const trigger of gate.when) {
      const control = controlOf(event, elements, trigger, gate);
      const intent = control && intentAt(control, trigger, gate, platform, openers);
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
    const control = pressEvents.has(event.type) ? hit(elements, trigger.control) : undefined;
    return control && !isDisabled(control) ? control : undefined;
  }
  if (trigger.kind === 'form') return event.type === 'submit' ? hit(elements, trigger.form) : undefined;
  if (!(event instanceof KeyboardEvent) || !isDeliberate(event)) return undefined;
  if (trigger.kind === 'shortcut') {
    const free = isPlain(event) && event.key === trigger.key && !hit(elements, writing);
    return free ? hit(elements, trigger.on) : undefined;
  }
  return gate.composer && isCombo(event, trigger.combo) ? hit(elements, gate.composer) : undefined;
}

function intentAt(
  control: Element,
  trigger: Trigger,
  gate: Gate,
  platform: Platform,
  openers: Openers,
): Intent | undefined {
  const scope = gate.composer ? scopeOf(control, trigger, gate, gate.composer) : control;
  if (!scope) return undefined;
  const composers = composersIn(scope, gate.composer, platform.private);
  const opener = gate.opener ? openers(gate.opener) : undefined;
  const place: Place = { control, scope, composers, path: location.pathname, ...(opener && { opener }) };
  if (gate.composer && composers.length === 0) return undefined;
  if (gate.where && !gate.where(place)) return undefined;
  const texts = gate.composer ? composers.map(editorText) : [''];
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

function composersIn(scope: Element, composer: string | undefined, hidden: string | undefined): Element[] {
  if (!composer) return [];
  const found = [...(scope.matches(composer) ? [scope] : []), ...scope.querySelectorAll(composer)];
  return found.filter((box) => !hidden || !box.matches(hidden));
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

const isPlain = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;

function isCombo(event: KeyboardEvent, combo: 'Enter' | 'Mod+Enter'): boolean {
  if (event.key !== 'Enter') return false;
  return combo === 'Mod+Enter' ? event.ctrlKey || event.metaKey : isPlain(event);
}
