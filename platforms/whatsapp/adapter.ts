import type { Target } from '../../rules/draft.ts';
import { attach, definePlatform, keys, type Place, press } from '../platform.ts';
import { chatSurface, main, type Surface, sendIcon, surfaceOf, titleOf } from './chat.ts';

/** Every box is this one; which of them are read is told by where they stand. The search box has tab 3. */
const box = '[contenteditable="true"]:not([data-tab="3"])';
const anyButton = press('button, [role="button"]');

const labelOf = (control: Element): string =>
  (control.getAttribute('aria-label') ?? control.textContent ?? '').trim();
const labelled = (...labels: string[]) => {
  const known = new Set(labels);
  return (control: Element): boolean => known.has(labelOf(control));
};
const hasSendLabel = labelled('Send', 'Kirim');
const joins = labelled(
  'Join group',
  'Join community',
  'Request to join',
  'Gabung ke grup',
  'Gabung grup',
  'Bergabung ke grup',
  'Gabung ke komunitas',
  'Gabung komunitas',
  'Minta bergabung',
  'Minta untuk bergabung',
);
const follows = labelled('Follow', 'Ikuti');

const sends = (control: Element): boolean =>
  control.matches(sendIcon) || control.querySelector(sendIcon) !== null || hasSendLabel(control);
/** The button, or the box in which keys send. */
const isBox = (control: Element): boolean => control.matches(box);
const sendsOrIsWritten = (control: Element): boolean => sends(control) || isBox(control);
const savesOrIsWritten = (control: Element): boolean => saves(control) || isBox(control);
const saves = (control: Element): boolean => control.querySelector('[data-icon*="check"]') !== null;

const surface = (element: Element) => surfaceOf(element, (control) => joins(control) || follows(control));
const on =
  (...wanted: Surface[]) =>
  ({ control }: Place): boolean =>
    wanted.some((one) => one === surface(control));

const named = (name: string | null | undefined): Target | undefined => (name ? { name } : undefined);

const openChat = (): Target | undefined => {
  const chat = document.querySelector(main);
  return chat ? named(titleOf(chat)) : undefined;
};

/** The heading of the dialog, list entry or channel that a button stands in. */
function about({ control }: Place): Target | undefined {
  const place = control.closest(`[role="dialog"], [role="listitem"], [role="row"], ${main}`);
  if (place?.matches(main)) return named(titleOf(place));
  const title = place?.querySelector('[dir="auto"], h1, h2');
  return named(title?.getAttribute('title') ?? title?.textContent?.trim());
}

/** What is forwarded: the chosen messages, else the one whose menu was opened. Those of a private chat are not read. */
function forwarded({ opener }: Place): Target | undefined {
  const chat = document.querySelector(main);
  if (!chat || !chatSurface(chat)) return undefined;
  // A poll has boxes to tick too, inside its message.
  const chosen = [...chat.querySelectorAll('[role="checkbox"][aria-checked="true"], input:checked')].filter(
    (one) => !one.closest('.copyable-text, [data-testid="msg-container"]'),
  );
  const rows = chosen.length > 0 ? chosen.map((one) => one.closest('[role="row"]')) : [opener];
  const text = rows
    .filter((row) => row?.isConnected)
    .flatMap((row) => [...(row?.querySelectorAll('.selectable-text, [data-testid="selectable-text"]') ?? [])])
    .map((one) => one.textContent ?? '')
    .join('\n');
  return text ? { text } : undefined;
}

const sending = [anyButton, keys('Enter'), keys('Mod+Enter')];
const forward = { opener: `${main} [role="row"]`, where: on('forward'), target: forwarded };

export default definePlatform({
  id: 'whatsapp',
  name: 'WhatsApp',
  private: (element) => surface(element) === undefined,
  gates: [
    // In a written status Enter starts a new line; under a picture it sends.
    { activity: 'post', composer: box, when: [anyButton], only: sends, where: on('text-status') },
    { activity: 'share', composer: box, when: [anyButton], only: sends, ...forward },
    { activity: 'share', when: [anyButton], only: sends, ...forward },
    {
      activity: 'post',
      composer: box,
      when: sending,
      only: sendsOrIsWritten,
      where: on('channel', 'media-status'),
    },
    {
      activity: 'message',
      composer: box,
      when: sending,
      only: sendsOrIsWritten,
      where: on('group'),
      target: openChat,
    },
    { activity: 'join', when: [anyButton], only: joins, target: about },
    { activity: 'follow', when: [anyButton], only: follows, target: about },
    {
      activity: 'profile',
      composer: box,
      when: [anyButton, keys('Enter')],
      only: savesOrIsWritten,
      where: on('profile'),
    },
    {
      activity: 'photo',
      composer: box,
      within: main,
      when: [attach('input[type="file"][accept*="image"]')],
    },
  ],
  landmarks: [{ activity: 'message', where: `${main} header`, holds: 'span[dir="auto"]' }],
});
