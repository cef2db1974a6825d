import type { Target } from '../../rules/draft.ts';

export const tweet = 'article[data-testid="tweet"]';
const author = '[data-testid="User-Name"]';

export const statusIn = (path: string): string | undefined => /\/status\/(\d+)/.exec(path)?.[1];

const statusOf = (article: Element): string | undefined =>
  statusIn(article.querySelector('a[href*="/status/"]')?.getAttribute('href') ?? '');

export const tweetById = (id: string): Element | undefined =>
  [...document.querySelectorAll(tweet)].find((one) => statusOf(one) === id);

/** The post around a control. Its own author stands first, that of a post it quotes second. */
export const around = (control: Element | undefined): Target | undefined => {
  const article = control?.closest(tweet);
  return article ? targetOf(article) : undefined;
};

export function targetOf(article: Element): Target {
  const link = article.querySelector(`${author} a[href^="/"]`);
  const handle = link?.getAttribute('href')?.slice(1).split('/')[0];
  const id = statusOf(article);
  const name = link?.textContent;
  const text = article.querySelector('[data-testid="tweetText"]')?.textContent;
  return {
    ...(id && { id }),
    ...(name && { name }),
    ...(handle && { handle: `@${handle}` }),
    ...(text && { text }),
  };
}

/**
 * The author's line of a post that a composer quotes: its card holds no links and is no article of its own. A post that
 * is answered may quote another one; that one stands inside an article.
 */
export const quotedIn = (place: Element): Element | undefined =>
  [...place.querySelectorAll(author)].find((one) => !one.closest(tweet));

/** What a composer quotes. The card does not say which post it is; the post whose menu opened the composer may. */
export function quoted(line: Element, opener: Element | undefined): Target {
  const handle = /@\w+/.exec(line.textContent ?? '')?.[0];
  const from = around(opener);
  if (from && handle && from.handle === handle) return from;
  const name = line.querySelector('span')?.textContent;
  const text = line
    .closest('[role="link"], [role="group"]')
    ?.querySelector('[data-testid="tweetText"]')?.textContent;
  return { ...(name && { name }), ...(handle && { handle }), ...(text && { text }) };
}
