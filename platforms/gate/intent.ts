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

/**
 * What a gesture is about to do, or nothing when it is not one of the platform's gates.
 * Reads the page, changes nothing. An event inside a private surface is never looked at further.
 */
export function intentOf(event: Event, platform: Platform): Intent | undefined {
  const elements = elementsOf(event);
  if (platform.private && hit(elements, platform.private)) return undefined;
  for (const gate of platform.gates) {
    for (const trigger of gate.when) {
      const control = controlOf(event, elements, trigger, gate);
      const intent = control && intentAt(control, trigger, gate, platform);
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
  if (trigger.kind === 'keys') {
    return event instanceof KeyboardEvent && isCombo(event, trigger.combo)
      ? hit(elements, gate.composer)
      : undefined;
  }
  return event.type === 'submit' ? hit(elements, trigger.form) : undefined;
}

function intentAt(control: Element, trigger: Trigger, gate: Gate, platform: Platform): Intent | undefined {
  const scope = scopeOf(control, trigger, gate);
  if (!scope) return undefined;
  const composers = [...scope.querySelectorAll(gate.composer)].filter(
    (composer) => !platform.private || !composer.matches(platform.private),
  );
  if (scope.matches(gate.composer)) composers.unshift(scope);
  const place: Place = { scope, composers, path: location.pathname };
  if (composers.length === 0 || (gate.where && !gate.where(place))) return undefined;
  const texts = composers.map(editorText);
  const target = gate.target?.(place);
  const draft: Draft = {
    platform: platform.id,
    activity: gate.activity,
    text: texts.join('\n\n'),
    ...(target && { target }),
  };
  return {
    draft,
    texts,
    control,
    trigger,
    editor: composers.find((box) => box === document.activeElement) ?? composers[0],
  };
}

/** From a button: the nearest box. From a box: the nearest button, so that a thread's other boxes are seen. */
function scopeOf(control: Element, trigger: Trigger, gate: Gate): Element | undefined {
  const limit = gate.within ?? outerLimit;
  if (trigger.kind !== 'keys') return nearestHolding(control, gate.composer, limit);
  const buttons = gate.when.flatMap((other) => (other.kind === 'press' ? [other.control] : []));
  return (buttons.length > 0 && nearestHolding(control, buttons.join(','), limit)) || control;
}

function isDisabled(control: Element): boolean {
  return control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true';
}

/** An input method that is composing uses Enter for itself (keyCode 229 in old engines). */
function isCombo(event: KeyboardEvent, combo: 'Enter' | 'Mod+Enter'): boolean {
  if (event.type !== 'keydown' || event.key !== 'Enter' || event.isComposing || event.keyCode === 229)
    return false;
  const mod = event.ctrlKey || event.metaKey;
  return combo === 'Mod+Enter' ? mod : !mod && !event.shiftKey && !event.altKey;
}
