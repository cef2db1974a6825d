import { fileURLToPath } from 'node:url';
import type { Heard } from '../pages/stage/record.ts';
import { type GestureCell, type Hand, hostOf } from './cells.ts';
import type { Tab } from './driver.ts';

/** What a person would attach. */
const photo = fileURLToPath(new URL('../../public/icons/128.png', import.meta.url));

/** Only a counter may tell two visits apart: the browser would not load the same address with another hash. */
let visits = 0;

/** Address of a saved page under its platform's own host; without a file of an empty one. */
export function stageUrl(platform: string, { path = '/', hash = '', file = '' } = {}): string {
  const url = new URL(path, `https://${hostOf(platform)}`);
  visits += 1;
  url.searchParams.set('stage', file);
  url.searchParams.set('visit', String(visits));
  url.hash = hash;
  return url.href;
}

const submitButton = ':is(button:not([type="button"]), input[type="submit"])';

async function press(tab: Tab, path: string, count = 1): Promise<void> {
  await tab.clickAt(await tab.evaluate((where) => window.stage.spot(where), path), count);
}

/** Sets the gesture off as a person does: the events are the browser's own, but for what is dropped or pasted. */
const hands: Record<Hand, (tab: Tab, one: GestureCell['one']) => Promise<void>> = {
  press: (tab, one) => press(tab, one.press ?? ''),
  double: (tab, one) => press(tab, one.double ?? '', 2),
  submit: async (tab, { submit = '' }) => {
    const own = await tab.evaluate(
      ([form = '', button = '']) => window.stage.at(form).querySelector(button) !== null,
      [submit, submitButton],
    );
    if (own) await press(tab, `${submit} ${submitButton}`);
    else await tab.evaluate((form) => window.stage.submit(form), submit);
  },
  key: async (tab, { key }) => {
    await tab.evaluate((on) => window.stage.focus(on), key?.on ?? '');
    await tab.press((key?.combo ?? '').replace('Mod+', 'Control+'));
  },
  attach: async (tab, { attach }) => {
    const { on, how } = attach ?? { on: '', how: 'choose' };
    if (how === 'choose') await tab.choose(on, photo);
    else await tab.evaluate((at) => window.stage.bring(at.on, at.how), { on, how });
  },
};

/** Presses what opens the menu, if the gesture happens in one, and then does the gesture. */
export async function act(tab: Tab, { one, by }: GestureCell): Promise<void> {
  if (one.opener) await press(tab, one.opener);
  await tab.evaluate(() => {
    window.stage.heard.length = 0;
  });
  await hands[by](tab, one);
}

const pressed = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const attached = ['change', 'drop', 'paste'];

/** What a site may act on. The first press of two is no gesture yet, nor is Control before Enter. */
function belongs({ one, by }: GestureCell, { type, key, detail }: Heard): boolean {
  if (by === 'press') return pressed.includes(type);
  if (by === 'double') return type === 'dblclick' || (pressed.includes(type) && detail === 2);
  if (by === 'attach') return attached.includes(type);
  if (by === 'submit') return type === 'submit';
  return type === 'keydown' && one.key?.combo.endsWith(key) === true;
}

/** Of all that the page's own listeners heard, the events of this gesture. */
export async function reached(tab: Tab, cell: GestureCell): Promise<Heard[]> {
  const heard = await tab.evaluate(() => window.stage.heard);
  return heard.filter((event) => belongs(cell, event));
}

const last: Record<Hand, readonly string[]> = {
  press: ['click'],
  double: ['dblclick'],
  submit: ['submit'],
  key: ['keydown'],
  attach: attached,
};

/** Of these the one event on which a site acts. */
export async function acted(tab: Tab, cell: GestureCell): Promise<Heard[]> {
  return (await reached(tab, cell)).filter(({ type }) => last[cell.by].includes(type));
}
