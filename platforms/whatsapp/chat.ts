import { parentOf } from '../page/path.ts';

/** What a part of the page is, as far as it can be told without a look at anybody's words. */
export type Surface =
  | 'group'
  | 'channel'
  | 'text-status'
  | 'media-status'
  | 'forward'
  | 'profile'
  | 'control';

export const main = '#main';
export const sendIcon = '[data-icon*="send"], [data-testid="send"], [data-testid="compose-btn-send"]';
const editable = '[contenteditable="true"]';
const chatList = '#side, #pane-side, [data-testid="chat-list"]';
const profile = '[data-testid="profile-drawer"], [data-testid="me-tab-drawer"]';

/** Pictures that stand where a group, community, broadcast list or channel has none of its own. */
const manyIcon =
  ':is([data-icon^="default-group"], [data-testid^="default-group"], [data-icon^="default-community"], [data-icon^="community"], [data-icon^="default-broadcast"])';
const channelIcon = ':is([data-icon^="default-newsletter"], [data-icon^="newsletter"])';
/** Only the composer of a status has them: the colour of its ground and its letters; who is going to see it. */
const textStatusIcon = '[data-icon="ic-palette"], [data-icon="ic-match-case"]';
const audienceIcon = '[data-icon*="e2e-status"]';
const status = ['My status', 'Status saya', 'Status Saya'];
/** Under a picture or file stands the same hint as in the chat, or one of these. The answer to a status has another. */
const caption = /caption|keterangan/i;
/** A group's members end with the person, wherever they are listed. */
const withMe = /, (?:you|anda|kamu)$/i;
const followers = /^\d[\d.,\u00A0 ]*\s?(?:rb|jt|k|m)?\s(?:followers|pengikut)$/i;
/** "Type a message to group …": once the name is gone, these are WhatsApp's own words. */
const saysGroup = /\bgr[oue]{1,2}[pb]/i;

/** Row ids of builds until 2026: `false_<chat>@<kind>_<message>_<author>`. Later ones hold nothing but the message. */
function kindsIn(chat: Element): Set<string> {
  const kinds = new Set<string>();
  for (const row of chat.querySelectorAll('[data-id]')) {
    const kind = /(?:true|false)_[^_@]+@([a-z.]+)/.exec(row.getAttribute('data-id') ?? '')?.[1];
    if (kind) kinds.add(kind);
  }
  return kinds;
}

/** The chat's name, from its header. */
export function titleOf(chat: Element): string {
  const title = chat.querySelector('header span[dir="auto"]');
  return title?.getAttribute('title') || title?.textContent?.trim() || '';
}

/** Does the box's label speak of a group when the chat's own name is taken out of it? */
function labelSaysGroup(chat: Element): boolean {
  const label = chat.querySelector(`footer ${editable}[aria-label]`)?.getAttribute('aria-label') ?? '';
  const title = titleOf(chat);
  const at = title === '' ? -1 : label.lastIndexOf(title);
  return at >= 0 && saysGroup.test(label.slice(0, at) + label.slice(at + title.length));
}

const hintOf = (box: Element | null | undefined): string =>
  box?.getAttribute('aria-placeholder') ?? box?.getAttribute('aria-label') ?? '';

/** Is it the box under a picture that goes into the open chat? An answer to somebody's status looks much the same. */
function isCaption(overlay: Element, chat: Element): boolean {
  const box = overlay.querySelector(editable);
  if (box?.matches('[data-testid^="media-caption"]')) return true;
  const hint = hintOf(box);
  return hint !== '' && (caption.test(hint) || hint === hintOf(chat.querySelector(`footer ${editable}`)));
}

const titles = (place: Element, selector: string): string[] =>
  [...place.querySelectorAll(selector)].map((one) => one.getAttribute('title') ?? '');

/** An open chat: a group (or community, or broadcast list), a channel, or nothing that anybody has proven. */
export function chatSurface(chat: Element | null): 'group' | 'channel' | undefined {
  if (!chat) return undefined;
  const kinds = kindsIn(chat);
  if (['c.us', 'lid', 's.whatsapp.net'].some((person) => kinds.has(person))) return undefined;
  const lines = titles(chat, 'header span[title]').slice(1);
  if (kinds.has('newsletter') || chat.querySelector(`header ${channelIcon}`)) return 'channel';
  if (lines.some((line) => followers.test(line))) return 'channel';
  const many =
    kinds.has('g.us') ||
    kinds.has('broadcast') ||
    chat.querySelector(`header ${manyIcon}, [data-testid="group-chat-profile-picture"]`) !== null ||
    lines.some((line) => withMe.test(line)) ||
    labelSaysGroup(chat);
  return many ? 'group' : undefined;
}

/** The part of an overlay that a box and its send button share. */
function overlayAround(element: Element): Element | undefined {
  for (let here: Element | null = element; here; here = parentOf(here)) {
    if (here.matches('body') || here.querySelector(main)) return undefined;
    if (here.querySelector(sendIcon) && here.querySelector(`${editable}, ${checkbox}`)) return here;
  }
  return undefined;
}

const checkbox = '[role="checkbox"], input[type="checkbox"]';
const isChecked = (box: Element): boolean =>
  box instanceof HTMLInputElement ? box.checked : box.getAttribute('aria-checked') === 'true';

/** Is one of those that are chosen in the list a group or the status? */
const choosesMany = (list: Element): boolean =>
  [...list.querySelectorAll(checkbox)].filter(isChecked).some((box) => {
    const row = box.closest('[role="listitem"], [role="row"], [role="option"]') ?? box;
    const lines = titles(row, 'span[title]');
    return (
      row.querySelector(manyIcon) !== null ||
      lines.slice(1).some((line) => withMe.test(line)) ||
      status.includes(lines[0] ?? '')
    );
  });

/**
 * Where an element stands, when it is proven that it is no chat with one person.
 * @param isFree tells controls that may be pressed wherever they are: whatever stands around them is not read
 */
export function surfaceOf(element: Element, isFree: (control: Element) => boolean): Surface | undefined {
  const chat = element.closest(main);
  if (chat) return chatSurface(chat);
  if (element.closest(profile)) return 'profile';
  // Entries of the chat list are buttons too, with the last message in them.
  const control = element.closest(chatList) ? null : element.closest('button, [role="button"]');
  if (control && isFree(control)) return 'control';
  const open = document.querySelector(main);
  // A file has no words; its input hangs in a menu beside the chat.
  if (element.matches('input[type="file"]')) return chatSurface(open);
  const overlay = overlayAround(element);
  if (!overlay) return undefined;
  if (overlay.querySelector(checkbox)) return choosesMany(overlay) ? 'forward' : undefined;
  if (overlay.querySelector(textStatusIcon)) return 'text-status';
  if (overlay.querySelector(audienceIcon)) return 'media-status';
  return open && isCaption(overlay, open) ? chatSurface(open) : undefined;
}
