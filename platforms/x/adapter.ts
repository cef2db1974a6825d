import type { Target } from '../../rules/draft.ts';
import { definePlatform, keys, type Place, press, shortcut } from '../platform.ts';

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
  return id ? tweetById(id) : undefined;
}

const statusOf = (article: Element): string | undefined =>
  statusIn(article.querySelector(statusLink)?.getAttribute('href') ?? '');

const tweetById = (id: string): Element | undefined =>
  [...document.querySelectorAll(tweet)].find((one) => statusOf(one) === id);

/** The post around a control. Its own author stands first, that of a post it quotes second. */
const around = (control: Element | undefined): Target | undefined => {
  const article = control?.closest(tweet);
  return article ? targetOf(article) : undefined;
};

/** `123-follow`, labelled "Follow @handle" in the account's language; the handle is the same in all of them. */
function followed(button: Element): Target {
  const id = button.getAttribute('data-testid')?.replace(/-follow$/, '');
  const handle = /@\w+/.exec(button.getAttribute('aria-label') ?? '')?.[0];
  const cell = button.closest('[data-testid="UserCell"], [data-testid="primaryColumn"]');
  const name = cell?.querySelector('a[role="link"] span, [data-testid="UserName"] span')?.textContent;
  const text = cell?.querySelector('[data-testid="UserDescription"]')?.textContent;
  return { ...(id && { id }), ...(name && { name }), ...(handle && { handle }), ...(text && { text }) };
}

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
    {
      activity: 'like',
      when: [press('[data-testid="like"]'), shortcut('l', tweet)],
      // The same key takes a like back, and that always passes.
      where: ({ control }) => control.closest(tweet)?.querySelector('[data-testid="unlike"]') === null,
      target: ({ control }) => around(control),
    },
    {
      activity: 'share',
      when: [press('[data-testid="retweetConfirm"], [data-testid="repostConfirm"]')],
      opener: '[data-testid="retweet"]',
      target: ({ opener }) => around(opener),
    },
    {
      activity: 'follow',
      when: [press('[data-testid$="-follow"]')],
      target: ({ control }) => followed(control),
    },
  ],
  find: (activity, id) => {
    if (activity !== 'follow') return around(tweetById(id));
    const button = document.querySelector(`[data-testid="${CSS.escape(id)}-follow"]`);
    return button ? followed(button) : undefined;
  },
});
