import { editorText } from '../page/editor-text.ts';
import type { Footprint, FootprintPage } from './footprint.ts';

/** The page that an address leads to, and whose it is. */
export interface PageHere {
  page: FootprintPage;
  /** The account that the address names, if it names one. */
  owner?: string;
  /** `others` is sure, and is never read; where it is not known, the person has to say so. */
  whose: 'mine' | 'others' | 'unknown';
}

/** The account in a link's address. */
export function accountIn({ account }: Footprint, href: string | null | undefined): string | undefined {
  return account
    .exec(href ?? '')
    ?.slice(1)
    .find(Boolean);
}

export const sameAccount = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.toLowerCase() === other?.toLowerCase();

/** Who is signed in, as the site's own navigation says it. */
function meOn(footprint: Footprint, root: ParentNode): string | undefined {
  const { me, meLabel } = footprint;
  if (me === undefined) return undefined;
  const says = (part: Element) => meLabel?.includes(editorText(part)) !== false;
  const links = [...root.querySelectorAll(me)].filter((link) =>
    [link, ...link.querySelectorAll('span')].some(says),
  );
  return links.map((link) => accountIn(footprint, link.getAttribute('href'))).find(Boolean);
}

/**
 * Which of a platform's pages this is.
 * @param address path and query
 */
export function pageHere(footprint: Footprint, address: string, root: ParentNode): PageHere | undefined {
  const page = footprint.pages.find(({ path }) => path.test(address));
  if (!page) return undefined;
  const owner = page.path.exec(address)?.groups?.owner;
  if (owner === undefined) return { page, whose: 'mine' };
  const me = meOn(footprint, root);
  if (me !== undefined) return { page, owner, whose: sameAccount(me, owner) ? 'mine' : 'others' };
  const own = footprint.own !== undefined && root.querySelector(footprint.own) !== null;
  return { page, owner, whose: own ? 'mine' : 'unknown' };
}

/** The ways to a platform's pages of one's own, as far as they can be told without knowing who is signed in. */
export function waysFrom(footprint: Footprint, root: ParentNode): { page: FootprintPage; href: string }[] {
  const me = meOn(footprint, root);
  const ways = footprint.pages.flatMap((page) => {
    if (!page.href.includes('{me}')) return [{ page, href: page.href }];
    return me === undefined ? [] : [{ page, href: page.href.replace('{me}', me) }];
  });
  return ways.filter(({ href }, at) => ways.findIndex((other) => other.href === href) === at);
}
