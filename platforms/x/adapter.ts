import type { Activity, Target } from '../../rules/draft.ts';
import { attach, definePlatform, keys, type Place, press, shortcut } from '../platform.ts';
import { around, quoted, quotedIn, statusIn, targetOf, tweet, tweetById } from './tweets.ts';

/** Draft.js, Lexical (some accounts) and the textarea of the narrow layout all carry this test id. */
const composer =
  '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea), [data-testid^="tweetTextarea_"] textarea';
const send = press('[data-testid="tweetButton"], [data-testid="tweetButtonInline"]');
const sending = [send, keys('Mod+Enter')];

/** Direct messages, in the drawer and on pages of their own. */
const messages =
  '[data-testid^="DM"], [data-testid^="Dm"], [data-testid^="dm"], [data-testid="chat-drawer-root"]';
const messagesPath = /^\/(?:messages|i\/chat)(?:\/|$)/;

/** The post being answered: in the reply dialog the one above the box, on a post's own page that post. */
function answered({ scope, path }: Place): Element | undefined {
  const dialog = scope.closest('[role="dialog"]') ?? (path === '/compose/post' && scope.closest('main'));
  if (dialog) return dialog.querySelector(tweet) ?? undefined;
  const id = statusIn(path);
  return id ? tweetById(id) : undefined;
}

const quotation = ({ scope }: Place): Element | undefined =>
  quotedIn(scope.closest('[role="dialog"]') ?? scope);

/** `123-follow`, labelled "Follow @handle" in the account's language; the handle is the same in all of them. */
function followed(button: Element): Target {
  const id = button.getAttribute('data-testid')?.replace(/-follow$/, '');
  const handle = /@\w+/.exec(button.getAttribute('aria-label') ?? '')?.[0];
  const cell = button.closest(
    '[data-testid="UserCell"], [data-testid="HoverCard"], [data-testid="primaryColumn"]',
  );
  const name = cell?.querySelector('a[role="link"] span, [data-testid="UserName"] span')?.textContent;
  const text = cell?.querySelector('[data-testid="UserDescription"]')?.textContent;
  return { ...(id && { id }), ...(name && { name }), ...(handle && { handle }), ...(text && { text }) };
}

/** Most accounts see a button without a test id. What follows the word in its label is the community's name. */
const joinId = '[data-testid="join"], [data-testid="TopicFollow"]';
const joinWords = /^(?:join|request to join|ask to join|gabung|bergabung|minta bergabung)(?:\s|$)/i;
const communityIn = (path: string): string | undefined => /^\/i\/communities\/(\d+)/.exec(path)?.[1];

function joins({ control, path }: Place): boolean {
  const label = control.getAttribute('aria-label') ?? control.textContent ?? '';
  return communityIn(path) !== undefined && (control.matches(joinId) || joinWords.test(label.trim()));
}

function community(path: string): Target {
  const id = communityIn(path);
  const name = document.querySelector(
    '[data-testid="communityName"], [data-testid="primaryColumn"] h2[role="heading"]',
  )?.textContent;
  return { ...(id && { id }), ...(name && { name }) };
}

/** The same key takes it back, and that always passes. */
const not =
  (done: string) =>
  ({ control }: Place): boolean =>
    control.closest(tweet)?.querySelector(`[data-testid="${done}"]`) === null;

function find(activity: Activity, id: string): Target | undefined {
  if (activity === 'join')
    return communityIn(location.pathname) === id ? community(location.pathname) : undefined;
  if (activity !== 'follow') return around(tweetById(id));
  const button = document.querySelector(`[data-testid="${CSS.escape(id)}-follow"]`);
  return button ? followed(button) : undefined;
}

export default definePlatform({
  id: 'x',
  name: 'X',
  private: (element) => messagesPath.test(location.pathname) || element.closest(messages) !== null,
  gates: [
    {
      activity: 'reply',
      composer,
      when: sending,
      where: (place) => answered(place) !== undefined,
      target: (place) => {
        const article = answered(place);
        return article && targetOf(article);
      },
    },
    {
      activity: 'share',
      composer,
      when: sending,
      opener: tweet,
      where: (place) => quotation(place) !== undefined,
      target: (place) => {
        const line = quotation(place);
        return line && quoted(line, place.opener);
      },
    },
    { activity: 'post', composer, when: sending },
    {
      activity: 'like',
      when: [press('[data-testid="like"]'), shortcut('l', tweet)],
      where: not('unlike'),
      target: ({ control }) => around(control),
    },
    {
      // The menu hangs elsewhere on the page; it belongs to the post that was last pressed, or had the focus with "t".
      activity: 'share',
      when: [press('[data-testid="retweetConfirm"], [data-testid="repostConfirm"]')],
      opener: tweet,
      target: ({ opener }) => around(opener),
    },
    {
      activity: 'share',
      when: [shortcut('t', tweet)],
      where: not('unretweet'),
      target: ({ control }) => around(control),
    },
    {
      activity: 'follow',
      when: [press('[data-testid$="-follow"]')],
      target: ({ control }) => followed(control),
    },
    {
      activity: 'join',
      when: [press(`${joinId}, [data-testid="primaryColumn"] button:not([data-testid])`)],
      where: joins,
      target: ({ path }) => community(path),
    },
    {
      activity: 'profile',
      composer: 'input[name="displayName"], textarea[name="description"]',
      when: [press('[data-testid="Profile_Save_Button"]')],
    },
    { activity: 'photo', composer, when: [attach('[data-testid="fileInput"]')] },
  ],
  find,
  landmarks: [{ activity: 'post', where: '[data-testid="toolBar"]', holds: '[data-testid^="tweetButton"]' }],
});
