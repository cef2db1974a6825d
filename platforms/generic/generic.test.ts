import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contoh } from '../../rules/contests/contoh.ts';
import { createJudge } from '../../rules/engine/judge.ts';
import { intentOf } from '../gate/intent.ts';
import { createMemory } from '../gate/memory.ts';
import type { Platform } from '../platform.ts';
import { elementAt, openSaved } from '../saved-page.ts';
import { genericGates, withGeneric } from './generic.ts';
import { genericPlatform } from './own.ts';
import { type Surface, surfaces } from './surfaces.ts';

const judge = createJudge({ day: '2024-10-10', role: 'pns', contests: contoh.contests });
const alone = withGeneric(genericPlatform);
const behind: Platform = { id: 'own', name: 'own', gates: genericGates };
const bubbles = { bubbles: true, composed: true, cancelable: true };
type Gesture = Surface['gestures'][number];

/** Writes into a box as a person would: it gets the focus while it is empty, then its text, then buttons wake. */
function type(
  { into, text, wakes = [], adds }: NonNullable<Gesture['typed']>,
  note: (event: Event) => void,
): void {
  const box = elementAt(into);
  window.addEventListener('focusin', note, { capture: true, once: true });
  box.dispatchEvent(new FocusEvent('focusin', bubbles));
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) box.value = text;
  else box.textContent = text;
  for (const button of wakes.map(elementAt)) {
    for (const name of ['disabled', 'aria-disabled', 'tabindex']) button.removeAttribute(name);
  }
  if (adds) {
    const added = new DOMParser().parseFromString(adds, 'text/html').body.firstElementChild;
    const old = added && elementAt(`#${added.id}`);
    // What stood there stays the same element, as in the frameworks that sites are built with.
    for (const child of added ? [...added.children] : [])
      if (!old?.querySelector(`#${child.id}`)) old?.append(child);
  }
}

function eventOf({ press, key, submit }: Gesture): [on: string, event: Event] {
  if (press) return [press, new MouseEvent('click', { ...bubbles, detail: 1 })];
  if (!key) return [submit ?? '', new Event('submit', bubbles)];
  const [mod, shift] = [key.combo.startsWith('Mod+'), key.combo.startsWith('Shift+')];
  return [key.on, new KeyboardEvent('keydown', { ...bubbles, key: 'Enter', ctrlKey: mod, shiftKey: shift })];
}

function read(one: Gesture, platform: Platform) {
  const memory = createMemory(platform);
  if (one.typed) type(one.typed, memory.note);
  let found: ReturnType<typeof intentOf>;
  const [on, event] = eventOf(one);
  const listen = () => {
    found = intentOf(event, platform, memory);
  };
  window.addEventListener(event.type, listen, { capture: true, once: true });
  elementAt(on).dispatchEvent(event);
  return found?.draft;
}

const nameOf = ({ typed, press, key, submit, expect: wanted }: Gesture): string =>
  [
    typed && `text in ${typed.into},`,
    press,
    key && `${key.combo} in ${key.on}`,
    submit,
    'as',
    wanted?.activity ?? 'nothing',
  ]
    .filter(Boolean)
    .join(' ');

describe.each(surfaces)('$file', ({ file, path = '/', behind: isBehind, gestures }) => {
  it.each(gestures.map((one) => [nameOf(one), one] as const))('reads %s', (_, one) => {
    history.replaceState(null, '', path);
    openSaved(readFileSync(`${import.meta.dirname}/saved/${file}`, 'utf8'));
    const draft = read(one, isBehind ? behind : alone);
    expect(draft).toEqual(one.expect && { platform: 'own', ...one.expect });
    expect(draft && judge(draft).verdict === 'warn').toBe(draft && one.held === true);
  });
});
