import type { Target } from '../../rules/draft.ts';
import { codeOfId, idOfCode } from '../meta/media-code.ts';
import { words, wordsAfter } from '../meta/words.ts';
import { parentOf } from '../page/path.ts';

/** One post. A post that is quoted may stand in another; a dialog may be pressable too. */
export const card = '[data-pressable-container]:not([role="dialog"]):has(a[href*="/post/"])';

const posted = /^\/(?:@[\w.]+\/post|t)\/([\w-]+)/;

/** Addresses may be written in full on a page that was saved. */
const pathOf = (link: Element): string => (link instanceof HTMLAnchorElement ? link.pathname : '');
const accountOf = (path: string): string | undefined => /^\/@([\w.]+)/.exec(path)?.[1];
const accountsIn = (within: Element): string[] =>
  [...within.querySelectorAll('a[href]')].flatMap((link) => accountOf(pathOf(link)) ?? []);

export const codeIn = (path: string): string | undefined => posted.exec(path)?.[1];

/** What a post says, its topic included; what it quotes only where it says nothing. */
function textOf(post: Element, account: string): string | undefined {
  const pieces = [...post.querySelectorAll('[dir="auto"]')].filter((piece) => {
    const whole = piece.parentElement?.closest('[dir="auto"]');
    return !piece.closest('a, button, time, [role="button"]') && !(whole && post.contains(whole));
  });
  const said = (some: readonly Element[]): string =>
    some
      .map((piece) => words(piece))
      .filter((text) => text !== '' && text !== account)
      .join(' ');
  return (
    said(pieces.filter((piece) => piece.closest(card) === post)) || said(pieces) || wordsAfter(post, account)
  );
}

/** The author stands first, before whom they mention or quote. */
export function postTarget(post: Element): Target | undefined {
  const [account] = accountsIn(post);
  if (!account) return undefined;
  const [code] = [...post.querySelectorAll('a[href]')].flatMap((link) => codeIn(pathOf(link)) ?? []);
  const text = textOf(post, account);
  return { ...(code && { id: idOfCode(code) }), handle: `@${account}`, ...(text && { text }) };
}

/** The post with this code; one that only quotes it has a code of its own before. */
export function postWithCode(code: string): Element | undefined {
  return [...document.querySelectorAll(card)].find((one) => {
    const link = [...one.querySelectorAll('a[href]')].find((a) => codeIn(pathOf(a)) !== undefined);
    return link !== undefined && codeIn(pathOf(link)) === code;
  });
}

/** What the page shows of a post that a request names by its number. */
export function shownPost(id: string): Target | undefined {
  const code = codeOfId(id);
  const post = code === undefined ? undefined : postWithCode(code);
  return post && postTarget(post);
}

/** Whom a button would follow: the account of its row, or of the profile under whose name it stands. */
export function accountTarget(control: Element, path: string): Target | undefined {
  for (let here: Element | null = control; here; here = parentOf(here)) {
    const heading = here.querySelector('h1');
    const profile = accountOf(path);
    if (heading && profile) {
      const name = words(heading);
      const text = wordsAfter(here, name);
      return { ...(name && { name }), handle: `@${profile}`, ...(text && { text }) };
    }
    const [account] = accountsIn(here);
    if (account) {
      const name = here.matches(card) ? undefined : wordsAfter(here, account);
      return { ...(name && { name }), handle: `@${account}` };
    }
  }
  return undefined;
}

/** Does a dialog show this post, above or below what is being written? */
export function shows(dialog: Element, post: Element): boolean {
  const { handle, text } = postTarget(post) ?? {};
  const all = (dialog.textContent ?? '').replace(/\s+/g, ' ');
  return handle !== undefined && all.includes(handle.slice(1)) && all.includes((text ?? '').slice(0, 20));
}
