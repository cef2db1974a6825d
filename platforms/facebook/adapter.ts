import { parentOf } from '../page/path.ts';
import { attach, definePlatform, form, type Gate, keys, type Place, press } from '../platform.ts';
import { isNamed, labelled, nameOf, postPlaceholders, words } from './labels.ts';
import { isPrivate } from './private.ts';
import { isReaction, isTakenBack, likeMark, pageLike, reacted } from './reactions.ts';
import { aboutAccount, aboutAnswered, aboutThing, targetById, targetOf, thingAround } from './target.ts';

const button = '[role="button"]';
const dialog = '[role="dialog"]';
const lexical = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';
const asksForPost = postPlaceholders
  .flatMap((start) => [`[aria-placeholder^="${start}"]`, `[aria-label^="${start}"]`])
  .join(', ');
const inline = `${lexical}:is(${asksForPost})`;
const comments = 'form[role="presentation"]';
const commentBox = `${comments} ${lexical}:not(${asksForPost})`;
const postBox = `${dialog} ${lexical}:not(${comments} *), ${dialog} ${inline}`;
/** A button with words on it and no picture: at the end of a dialog it is the one that sends, in any language. */
const wide = `${dialog} ${button}[aria-label]:not(:has(svg)):not(:has(i)):not(:has(img))`;
const shareButton = `${button}:has([data-ad-rendering-role="share_button"]), ${labelled(words.share)}`;
const sendComment = `${comments} #focused-state-composer-submit ${button}, ${comments} ${labelled(words.comment)}`;
const commentTriggers = [keys('Enter'), press(sendComment)];
const postTriggers = [press(`${dialog} ${labelled(words.post)}`), keys('Mod+Enter')];

const startsWithAny = (text: string, starts: readonly string[]): boolean =>
  starts.some((start) => text.startsWith(start));

/** A reply by its label; in other languages by the box for comments that stands outside its thread. */
function isReply({ composers: [box] }: Place): boolean {
  const own = box?.closest(comments);
  if (!box || !own) return false;
  if (startsWithAny(box.getAttribute('aria-label') ?? '', words.reply)) return true;
  const root = box.closest('[role="article"], [aria-posinset], [role="dialog"], [role="main"]');
  if (root?.parentElement?.closest('[role="article"]')) return true;
  let thread: Element | null = own;
  while (thread && !thread.querySelector('[role="article"]')) thread = parentOf(thread);
  if (!root || !thread || thread.contains(root)) return false;
  return [...root.querySelectorAll(`${comments} ${lexical}`)].some((other) => !thread.contains(other));
}

/** The last of a dialog's wide buttons. */
function isLast({ control }: Place): boolean {
  const all = [...(control.closest(dialog)?.querySelectorAll(wide) ?? [])].filter(
    (one) => one.textContent?.trim() === nameOf(one),
  );
  return all.at(-1) === control && !isNamed(control, words.onward);
}

const openedPost = ({ opener }: Place) => {
  const thing = opener?.isConnected ? thingAround(opener) : undefined;
  return thing && targetOf(thing);
};

/** Does this dialog show the post whose share button was pressed? */
function showsOpened(place: Place): boolean {
  const shown = place.control.closest(dialog)?.textContent ?? '';
  const { name, text } = openedPost(place) ?? {};
  return [text?.split('\n')[0]?.slice(0, 60), name].some((part) => part && shown.includes(part));
}

const nearGroup = ({ control, path }: Place): boolean =>
  path.startsWith('/groups') ||
  control
    .closest('[role="listitem"], [role="article"], [aria-posinset]')
    ?.querySelector('a[href*="/groups/"]') != null;

/** "Konfirmasi" is said in many places; beside "Hapus" it answers a friend's request. */
const answersFriend = ({ control }: Place): boolean =>
  !control.closest(dialog) &&
  [...(control.parentElement?.parentElement?.querySelectorAll(button) ?? [])].some((one) =>
    isNamed(one, words.decline),
  );

const account = ({ control, path }: Place) => aboutAccount(control, path);
const thing = ({ control, path }: Place) => aboutThing(control, path);
const commented = ({ scope, composers: [box], path }: Place) => aboutThing(box ?? scope, path);

/** Some buttons have no label, and only words to go by. */
const worded = `${button}:not([aria-label]):not([aria-haspopup]):not([aria-expanded]):not(:has(svg)):not(:has(i)):not(:has(img))`;

/** A button that does something at once. */
const does = (
  activity: Gate['activity'],
  labels: readonly string[],
  where: (place: Place) => boolean = () => true,
): Gate => ({
  activity,
  when: [
    press(
      `${labelled(labels)}:not([aria-haspopup]):not([aria-expanded]):not([aria-pressed="true"]), ${worded}`,
    ),
  ],
  where: (place) => isNamed(place.control, labels) && where(place),
  target: account,
});

/** A page on which one thing is made: a story, a reel, a broadcast. */
const makes = (
  activity: Gate['activity'],
  page: RegExp,
  labels: readonly string[],
  composer = `${lexical}, textarea`,
): Gate => ({
  activity,
  composer: `:is([role="main"], [role="complementary"], form) :is(${composer})`,
  within: 'body',
  when: [press(labelled(labels))],
  where: ({ path }) => page.test(path),
});

const link = (activity: Gate['activity'], selector: string): Gate => ({
  activity,
  when: [press(selector)],
  target: activity === 'like' ? thing : account,
});

export default definePlatform({
  id: 'facebook',
  name: 'Facebook',
  private: isPrivate,
  gates: [
    makes('post', /^\/stories\/create/, words.story),
    makes('post', /^\/reels?\/create/, words.reel),
    makes('live', /^\/live/, words.live, `${lexical}, textarea, input[type="text"]`),
    {
      activity: 'share',
      composer: postBox,
      within: dialog,
      opener: shareButton,
      when: [press(`${dialog} ${labelled(words.shareNow)}`)],
      target: openedPost,
    },
    {
      activity: 'share',
      opener: shareButton,
      when: [press(`${labelled(words.shareNow)}, [role="menuitem"], ${worded}`)],
      where: ({ control, path }) =>
        startsWithAny(nameOf(control), words.shareNow) && !path.startsWith('/stories'),
      target: openedPost,
    },
    {
      activity: 'share',
      composer: postBox,
      within: dialog,
      opener: shareButton,
      when: postTriggers,
      where: showsOpened,
      target: openedPost,
    },
    {
      activity: 'share',
      composer: postBox,
      within: dialog,
      opener: shareButton,
      when: [press(wide)],
      where: (place) => isLast(place) && showsOpened(place),
      target: openedPost,
    },
    { activity: 'post', composer: postBox, within: dialog, when: postTriggers },
    { activity: 'post', composer: postBox, within: dialog, when: [press(wide)], where: isLast },
    {
      activity: 'post',
      composer: inline,
      within: '[role="main"]',
      when: [press(`:is([role="main"], form) ${labelled(words.post)}`), keys('Mod+Enter')],
    },
    {
      activity: 'reply',
      composer: commentBox,
      when: commentTriggers,
      where: isReply,
      target: (place) => (place.composers[0] && aboutAnswered(place.composers[0])) ?? commented(place),
    },
    { activity: 'comment', composer: commentBox, when: commentTriggers, target: commented },
    // The label of a reaction that was given differs, so undoing passes.
    { ...does('follow', words.like, pageLike) },
    {
      activity: 'like',
      when: [press(`${likeMark}, ${labelled(words.like)}`)],
      where: ({ control }) => !control.closest('[role="toolbar"]') && !isTakenBack(control),
      target: thing,
    },
    {
      activity: 'like',
      when: [press(`[role="article"] ${worded}`)],
      where: ({ control }) => isNamed(control, words.like),
      target: thing,
    },
    {
      activity: 'like',
      opener: `${labelled(words.react)}, ${button}:has(path[d^="M4.708 6c-1.114"])`,
      when: [press(`${dialog} [role="toolbar"] ${button}`)],
      where: isReaction,
      target: (place) => {
        const liked = reacted(place);
        return liked && aboutThing(liked, place.path);
      },
    },
    does('follow', words.follow),
    does('follow', words.confirm, answersFriend),
    does('join', words.joinGroup),
    does('join', words.join, nearGroup),
    does('rsvp', words.rsvp, ({ control, path }) => path.startsWith('/events') || !control.closest(dialog)),
    {
      activity: 'profile',
      composer: `${dialog}:is(${words.picture.map((label) => `[aria-label="${label}"]`).join(', ')}) textarea, textarea:is([aria-label*="bio"], [placeholder*="bio"], [aria-label*="siapa Anda"], [placeholder*="siapa Anda"], [placeholder*="who you are"], [name="bio"])`,
      within: `${dialog}, [role="main"]`,
      when: [press(labelled(words.save))],
    },
    { activity: 'profile', when: [attach('input[type="file"][accept="image/*,image/heif,image/heic"]')] },
    {
      activity: 'photo',
      composer: `${postBox}, ${inline}, ${commentBox}`,
      when: [attach('input[type="file"]')],
    },
    // The plain pages of mbasic and m are links and ordinary forms; so are the plugins on other sites.
    {
      activity: 'comment',
      composer: 'textarea[name="comment_text"], input[name="comment_text"]',
      when: [form('form[action*="/a/comment.php"]')],
      target: commented,
    },
    {
      activity: 'post',
      composer: 'textarea[name="xc_message"], textarea[name="message"]',
      when: [form('form[action*="/composer/"]')],
    },
    link(
      'like',
      'a:is([href*="/a/like.php"]:not([href*="&ul"]), [href*="/ufi/reaction/"]:not([href*="reaction_type=0"]), [href*="&like_comment_id="], [href*="?like_comment_id="])',
    ),
    link(
      'follow',
      'a:is([href*="/a/subscribe.php"], [href*="/a/profile.php?fan"], [href*="add_friend.php"])',
    ),
    link('join', 'a[href*="/a/group/join"]'),
    { activity: 'like', when: [form('form[action*="/plugins/like/connect"]')], target: account },
  ],
  find: (_, id) => targetById(id),
  landmarks: [
    { activity: 'like', where: likeMark, holds: '[aria-label]' },
    { activity: 'comment', where: `${comments} [role="textbox"]`, holds: lexical },
  ],
});
