import type { Target } from '../../rules/draft.ts';
import { definePlatform, keys, type Place, press } from '../platform.ts';

const tweet = 'article[data-testid="tweet"]';
const author = '[data-testid="User-Name"]';
const statusLink = 'a[href*="/status/"]';

/** Draft.js, Lexical (some accounts) and the textarea of the narrow layout all carry this test id. */
const composer =
  '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea), [data-testid^="tweetTextarea_"] textarea';
const send = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

const statusIn = (path: string): string | undefined => /\/status\/(\d+)/.exec(path)?.[1];

/** The post being answered: in the reply dialog the one above the box, on a post's own page that post. */
function answered({ scope, path }: Place): Element | undefined {
  const dialog = scope.closest('[role="dialog"]');
  if (dialog) return dialog.querySelector(tweet) ?? undefined;
  const id = statusIn(path);
  return id ? [...document.querySelectorAll(tweet)].find((one) => statusOf(one) === id) : undefined;
}

const statusOf = (article: Element): string | undefined =>
  statusIn(article.querySelector(statusLink)?.getAttribute('href') ?? '');

function targetOf(article: Element): Target {
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

export default definePlatform({
  id: 'x',
  name: 'X',
  gates: [
    {
      activity: 'reply',
      composer,
      when: [press(send), keys('Mod+Enter')],
      where: (place) => answered(place) !== undefined,
      target: (place) => {
        const article = answered(place);
        return article && targetOf(article);
      },
    },
    { activity: 'post', composer, when: [press(send), keys('Mod+Enter')] },
  ],
});
