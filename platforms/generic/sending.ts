import type { Activity } from '../../rules/draft.ts';
import { buttonsIn, containerOf, holds } from '../gate/container.ts';
import type { Place } from '../platform.ts';
import { codesOf, hasText, isSearch, nameOf, upFrom, writable } from './boxes.ts';
import { labelled, opensMenu, says } from './labels.ts';

type Woke = Place['woke'];

const anySend = new Set([...says.send, ...says.comment, ...says.reply]);
/** Also what opens a box, or a menu: these send only where they stand behind the box. */
const ambiguous = new Set([...says.comment, ...says.reply, 'share', 'bagikan']);

/** A form that the browser itself sends; its `submit` event speaks for its buttons. */
export const sentForm =
  'form:is([action], [method]):not([role="search"]):not([action*="search" i]):not([method="get" i])';

/** What a browser takes for a form's submit button: one that says so, or the last that says nothing. */
const isSubmit = (control: Element): boolean =>
  control.matches('form [type="submit"]') ||
  (control.matches('form button:not([type])') &&
    [...(control.closest('form')?.querySelectorAll('button:not([type="button"])') ?? [])].at(-1) === control);

/** Could this control send something? Asked of everything that is pressed. */
export function maySend(control: Element, woke: Woke): boolean {
  if (control.matches('textarea, form') || control.matches('[role="textbox"], [contenteditable]'))
    return true;
  if (control.matches('input:not([type="submit"]):not([type="button"])')) return true;
  if (opensMenu(control) || (control.closest(sentForm) && isSubmit(control))) return false;
  return labelled(control, anySend) || isSubmit(control) || woke(control);
}

/** In these stands what others wrote: a button there opens an answer, wherever the box stands. */
const inside = 'article, [role="article"], [role="comment"], [aria-posinset], [class~="comment"]';

/** Does this button send this box? It stands in the box's part of the page and is the first to say so behind it. */
function sendsBox(button: Element, box: Element, woke: Woke): boolean {
  const container = containerOf(box);
  const between = button.closest(inside);
  if (!holds(container, button) || (between && !holds(between, box))) return false;
  if (woke(button)) return true;
  const others = buttonsIn(container).filter(
    (one) => !opensMenu(one) && (labelled(one, anySend) || isSubmit(one)),
  );
  const behind = others.filter((one) => isBehind(one, box));
  if (behind.length > 0) return behind[0] === button;
  return container.matches('[role="dialog"], dialog, form') && !labelled(button, ambiguous);
}

const isBehind = (one: Element, box: Element): boolean =>
  (box.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const noForm = 'input[type="password"], input[type="search"]';
const settings = /\/(settings|preferences|pengaturan|accounts?|login|signin|register)\b/i;

const written = (box: Element): boolean =>
  hasText(box) && !isSearch(box) && !box.closest('form')?.querySelector(noForm);

/** Would this gesture send what stands in a box? */
export function sends({ control, composers, path, woke }: Place): boolean {
  if (settings.test(path)) return false;
  if (composers.includes(control)) return written(control);
  const boxes = composers.filter(written);
  if (control.matches('form')) return boxes.length > 0;
  // The words of a box that it does not send must not be taken for those of the one that it does.
  return boxes.length > 0 && boxes.every((box) => sendsBox(control, box, woke));
}

/** What makers of sites call a box, or a thing around it, in their code. */
const carries = (box: Element, codes: readonly string[]): boolean =>
  [...upFrom(box, 8)].some((one) => {
    const found = codesOf(one);
    return codes.some((code) => found.has(code));
  });

const isChat = (box: Element): boolean =>
  /message|pesan|chat|obrolan/.test(nameOf(box)) ||
  carries(box, ['chat', 'chatroom', 'chatbox', 'messenger', 'obrolan']);

/** Looks like a talk between two. Where an adapter knows better its own gates have spoken before. */
export const isPersonal = ({ composers, path }: Place): boolean =>
  privatePath.test(path) ||
  composers.some(
    (box) => isChat(box) || carries(box, ['dm', 'msg', 'message', 'messages', 'messaging', 'conversation']),
  );

/** Does plain Enter send here? Only where the page says so: a new line in a long text must never be held. */
export function sendsByEnter(place: Place): boolean {
  const { control } = place;
  if (!sends(place)) return false;
  return control.matches('input, [aria-multiline="false"], [enterkeyhint="send"]') || isChat(control);
}

const isAbout = (place: Place, pattern: RegExp, labels: ReadonlySet<string>): boolean =>
  place.composers.some((box) => pattern.test(nameOf(box))) ||
  (!place.composers.includes(place.control) && labelled(place.control, labels));

const commented = /comment|komentar|tanggapan/;
const answered = /(^|\s)(reply|replies|balas)/;
const commentCodes = ['comment', 'comments', 'respond', 'komentar'];

/** What sending here is. */
export function kindOf(place: Place): Activity {
  const [box] = place.composers;
  if (box && isChat(box)) return 'message';
  if (isAbout(place, answered, says.reply)) return 'reply';
  const around = box ? [...upFrom(box, 6)] : [];
  const inComments = around.some((one) => {
    const codes = codesOf(one);
    return one.matches('article, [role="article"]') || commentCodes.some((code) => codes.has(code));
  });
  return inComments || isAbout(place, commented, says.comment) ? 'comment' : 'post';
}

/** Where a host keeps what is meant for one person only, and a box that says so. */
const privatePath =
  /\/(messages?|messaging|direct|dms?|inbox|pm|private|conversations?|pesan|kotak-masuk)(\/|$)/i;
const forOne = /direct message|private|pribadi|pesan langsung/;

/** Private surfaces of a host of which nothing is known. */
export function isForOne(element: Element): boolean {
  const box = element.closest(writable);
  return privatePath.test(location.pathname) || (box !== null && forOne.test(nameOf(box)));
}
