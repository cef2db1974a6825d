import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AdapterCases, GestureCase } from './cases.ts';
import { byFolder } from './folders.ts';
import { intentOf } from './gate/intent.ts';
import { createOpeners } from './gate/openers.ts';
import { requestBody } from './gate/request-body.ts';
import type { Platform } from './platform.ts';
import { platforms } from './platforms.ts';
import { requests } from './requests.ts';

const allCases = byFolder(import.meta.glob<AdapterCases>('./*/cases.ts', { eager: true, import: 'default' }));
const ours = new Set(['gate', 'outbox', 'page']);
const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !ours.has(entry.name))
  .map((entry) => entry.name);

const savedIn = (id: string) => readdirSync(`${import.meta.dirname}/${id}/saved`);
const casesOf = (id: string): AdapterCases => allCases[id] ?? { pages: [], requests: [] };

/** Does a gesture on the page that stands in `document`, and tells what the adapter read. */
function gesture(platform: Platform, { opener, press, key, submit }: GestureCase) {
  let read: ReturnType<typeof intentOf>;
  const openers = createOpeners(platform);
  const listen = (event: Event) => {
    read = intentOf(event, platform, openers.of);
  };
  if (opener) {
    window.addEventListener('click', openers.note, { capture: true, once: true });
    document.querySelector(opener)?.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
  }
  const on = document.querySelector(press ?? key?.on ?? submit ?? '');
  if (!on) throw new Error(`nothing on the page matches ${press ?? key?.on ?? submit}`);
  const type = press ? 'click' : key ? 'keydown' : 'submit';
  const event = key
    ? new KeyboardEvent(type, {
        key: key.combo.replace(/^.*\+/, ''),
        bubbles: true,
        composed: true,
        ctrlKey: key.combo === 'Mod+Enter',
        shiftKey: key.combo === 'Shift+Enter',
      })
    : new Event(type, { bubbles: true, composed: true, cancelable: true });
  window.addEventListener(type, listen, { capture: true, once: true });
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
    const kindOf = ({ press, key }: GestureCase) =>
      press ? 'press' : key ? (key.combo.endsWith('Enter') ? 'keys' : 'shortcut') : 'form';
    const covered = pages.flatMap((page) =>
      page.gestures.map((one) => `${one.expect?.activity} ${kindOf(one)}`),
    );
    expect([...new Set(declared)].filter((one) => !covered.includes(one))).toEqual([]);
  });

  describe.each(pages)('$file', ({ file, path, composers, controls, gestures }) => {
    const open = () => {
      history.replaceState(null, '', path);
      const html = readFileSync(`${import.meta.dirname}/${platform.id}/saved/${file}`, 'utf8');
      document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    };

    it('holds the expected number of composers and controls', () => {
      open();
      const count = (selectors: string[]) =>
        new Set(selectors.flatMap((selector) => [...document.querySelectorAll(selector)])).size;
      expect(count(platform.gates.flatMap((gate) => gate.composer ?? []))).toBe(composers);
      const pressed = platform.gates.flatMap((gate) =>
        gate.when.flatMap((trigger) => (trigger.kind === 'press' ? [trigger.control] : [])),
      );
      expect(count(pressed)).toBe(controls);
    });

    it.each(gestures)('reads $press$key.on$submit as $expect.activity', (one) => {
      open();
      const draft = gesture(platform, one)?.draft;
      expect(draft).toEqual(one.expect && { platform: platform.id, ...one.expect });
    });
  });

  it.each(sent)('reads the request to $path as $expect.activity', ({ path, body, expect: wanted }) => {
    const read = (requests[platform.id] ?? []).flatMap((write) => {
      const outgoing = write.path.test(path) ? write.read(requestBody(body)) : undefined;
      return outgoing ? [{ activity: write.activity, ...outgoing }] : [];
    });
    expect(read[0]).toEqual(wanted);
  });
});
