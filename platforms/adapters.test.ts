import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contoh } from '../rules/contests/contoh.ts';
import { createJudge } from '../rules/engine/judge.ts';
import type { AdapterCases, GestureCase, SavedPage } from './cases.ts';
import { byFolder } from './folders.ts';
import { intentOf } from './gate/intent.ts';
import { createMemory } from './gate/memory.ts';
import { writeBody } from './gate/write-body.ts';
import { withGeneric } from './generic/generic.ts';
import { deepAll } from './page/deep.ts';
import type { Platform } from './platform.ts';
import { platforms } from './platforms.ts';
import { requests } from './requests.ts';
import { elementAt, openSaved } from './saved-page.ts';

const allCases = byFolder(import.meta.glob<AdapterCases>('./*/cases.ts', { eager: true, import: 'default' }));
const ours = new Set(['footprint', 'gate', 'generic', 'meta', 'outbox', 'page']);
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !ours.has(entry.name))
  .map((entry) => entry.name);

const savedIn = (id: string) => readdirSync(`${import.meta.dirname}/${id}/saved`);
const casesOf = (id: string): AdapterCases => allCases[id] ?? { pages: [], requests: [] };
const judge = createJudge({ day: '2024-10-10', role: 'pns', contests: contoh.contests });

const bubbles = { bubbles: true, composed: true, cancelable: true };

const withFile = (type: 'drop' | 'paste'): Event => {
  const data = new DataTransfer();
  data.items.add(new File(['x'], 'foto.png', { type: 'image/png' }));
  if (type === 'paste') return new ClipboardEvent('paste', { ...bubbles, clipboardData: data });
  // happy-dom drops a DragEvent's dataTransfer.
  return Object.defineProperty(new DragEvent('drop', bubbles), 'dataTransfer', { value: data });
};

function keyEvent(combo: string): Event {
  return new KeyboardEvent('keydown', {
    ...bubbles,
    key: combo.replace(/^.*\+(?=.)/, ''),
    ctrlKey: combo.startsWith('Mod+'),
    shiftKey: combo.startsWith('Shift+'),
  });
}

/** Where a gesture happens, its event, and the kind of trigger that it is. */
function eventOf({
  press,
  key,
  submit,
  double,
  attach,
}: GestureCase): [on: string, event: Event, kind: string] {
  if (press) return [press, new MouseEvent('click', { ...bubbles, detail: 1 }), 'press'];
  if (key) return [key.on, keyEvent(key.combo), key.combo.endsWith('Enter') ? 'keys' : 'shortcut'];
  if (double) return [double, new MouseEvent('click', { ...bubbles, detail: 2 }), 'double'];
  if (!attach) return [submit ?? '', new Event('submit', bubbles), 'form'];
  return [attach.on, attach.how === 'choose' ? new Event('change', bubbles) : withFile(attach.how), 'attach'];
}

/** Does a gesture on the page that stands in `document`, and tells what was read. */
function gesture(platform: Platform, one: GestureCase) {
  let read: ReturnType<typeof intentOf>;
  const memory = createMemory(platform);
  const listen = (event: Event) => {
    read = intentOf(event, platform, memory);
  };
  if (one.opener) {
    window.addEventListener('click', memory.note, { capture: true, once: true });
    elementAt(one.opener).dispatchEvent(new Event('click', bubbles));
  }
  const [path, event] = eventOf(one);
  const on = elementAt(path);
  if (one.attach?.how === 'choose') {
    Object.defineProperty(on, 'files', { value: [new File(['x'], 'foto.png')], configurable: true });
  }
  window.addEventListener(event.type, listen, { capture: true, once: true });
  on.dispatchEvent(event);
  return read;
}

it("finds adapter, requests and cases in every folder, the adapter under its folder's name", () => {
  expect(platforms.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
  expect(Object.keys(requests).toSorted()).toEqual(folders.toSorted());
  expect(Object.keys(allCases).toSorted()).toEqual(folders.toSorted());
});

describe.each(platforms)('$id', (platform) => {
  const { pages, requests: sent } = casesOf(platform.id);
  const writes = requests[platform.id] ?? [];
  const whole = withGeneric(platform);
  const open = ({ file, path, hash = '' }: SavedPage) => {
    history.replaceState(null, '', path + hash);
    openSaved(readFileSync(`${import.meta.dirname}/${platform.id}/saved/${file}`, 'utf8'));
  };

  it('has saved pages in Indonesian and English, and cases for each of them', () => {
    expect(pages.map(({ file }) => file).toSorted()).toEqual(savedIn(platform.id).toSorted());
    for (const language of ['id', 'en']) {
      expect(pages.some(({ file }) => file.endsWith(`.${language}.html`))).toBe(true);
    }
  });

  it('has a gesture case for every activity and kind of trigger that it declares', () => {
    const declared = platform.gates.flatMap((gate) =>
      gate.when.map(({ kind }) => `${gate.activity} ${kind}`),
    );
    const covered = pages.flatMap((page) =>
      page.gestures.map((one) => `${one.expect?.activity} ${eventOf(one)[2]}`),
    );
    expect([...new Set(declared)].filter((one) => !covered.includes(one))).toEqual([]);
  });

  it('has a gesture that is held and one that is not for every activity, and one to leave alone', () => {
    const gestures = pages.flatMap((page) => page.gestures);
    const wanted = new Set(platform.gates.map(({ activity }) => activity));
    wanted.delete('photo');
    for (const held of [true, undefined]) {
      const found = new Set(gestures.filter((one) => one.held === held).map((one) => one.expect?.activity));
      expect([...wanted].filter((activity) => !found.has(activity))).toEqual([]);
    }
    expect(gestures.some((one) => !one.expect)).toBe(true);
  });

  it('has a request case for every activity that the second gate knows, and one to leave alone', () => {
    const covered = new Set(sent.map((one) => one.expect?.activity));
    expect(writes.filter(({ activity }) => !covered.has(activity))).toEqual([]);
    if (writes.length > 0) expect(covered.has(undefined)).toBe(true);
  });

  describe.each(pages)('$file', (page) => {
    it('holds the expected number of composers and controls', () => {
      open(page);
      const count = (selectors: string[]) =>
        new Set(selectors.flatMap((selector) => deepAll(document, selector))).size;
      expect(count(platform.gates.flatMap((gate) => gate.composer ?? []))).toBe(page.composers);
      const pressed = platform.gates.flatMap((gate) =>
        gate.when.flatMap((trigger) => (trigger.kind === 'press' ? [trigger.control] : [])),
      );
      expect(count(pressed)).toBe(page.controls);
    });

    it.each(page.gestures)('reads $press$key.on$submit$double$attach.on as $expect.activity', (one) => {
      open(page);
      const draft = gesture(whole, one)?.draft;
      expect(draft).toEqual(one.expect && { platform: platform.id, ...one.expect });
      expect(draft && judge(draft).verdict === 'warn').toBe(draft && one.held === true);
    });

    it.each(platform.landmarks ?? [])('has the landmark of $activity: $holds in $where', (landmark) => {
      open(page);
      for (const place of deepAll(document, landmark.where)) {
        expect(place.matches(landmark.holds) || deepAll(place, landmark.holds).length > 0).toBe(true);
      }
    });
  });

  it.each(sent)('reads the request to $path as $expect.activity', ({ path, body, expect: wanted, held }) => {
    const data = writeBody(body, path);
    const read = writes.flatMap((write) => {
      const outgoing = write.path.test(data.path) ? write.read(data) : undefined;
      return outgoing ? [{ activity: write.activity, ...outgoing }] : [];
    });
    expect(read[0]).toEqual(wanted);
    if (held) expect(read.map((draft) => judge(draft).verdict)).toContain('warn');
  });
});
