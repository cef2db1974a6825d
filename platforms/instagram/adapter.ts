import { icon, iconButton, isLastIn, labelOf, strokes, textButton } from '../meta/buttons.ts';
import { editorText } from '../page/editor-text.ts';
import { nearestHolding } from '../page/path.ts';
import { attach, definePlatform, double, form, keys, type Place, press } from '../platform.ts';
import {
  accountTarget,
  answeredComment,
  commentTarget,
  postAround,
  postTarget,
  shownOf,
  storyTarget,
} from './post.ts';

const hearts = icon(['M16.792 3.904', 'M34.6 6.1'], ['Suka', 'Like']);
const filled = icon(['M34.6 3.1c'], ['Batal Suka', 'Batal suka', 'Tidak Suka', 'Tidak suka', 'Unlike']);
const like = `${iconButton(...hearts)}:not(:has(${filled.join(', ')}))`;
const repost = iconButton(...icon(['M19.998 9.497'], ['Posting ulang', 'Repos', 'Repost']));
/** Blue buttons. Those of an account that is followed, or asked, are grey. */
const primary = 'button:is(._aswu, ._acas):not(:has(svg))';
const follows = new Set(['Ikuti', 'Ikuti Balik', 'Ikuti balik', 'Follow', 'Follow Back', 'Follow back']);
const shares = new Set(['Bagikan', 'Share']);

const comment = 'form :is(textarea, [contenteditable="true"])';
const caption = '[role="dialog"] [contenteditable="true"]';
const bio = 'form textarea';
const inForm = `form ${textButton}`;

const isEditing = (path: string): boolean => path.startsWith('/accounts/edit');
const isStory = (path: string): boolean => path.startsWith('/stories/');
const small = (control: Element): boolean =>
  Number(control.querySelector('svg')?.getAttribute('height') ?? 24) < 20;

function liked({ control, path }: Place) {
  if (isStory(path)) return storyTarget(path);
  if (small(control)) return commentTarget(control);
  const post = postAround(control, path);
  return post && postTarget(post, path);
}

/** The post that a box or button belongs to; none for boxes in which nobody is answered. */
function commented({ scope, path }: Place) {
  const post = isEditing(path) ? undefined : postAround(scope, path);
  return post && postTarget(post, path) && post;
}

function answered(place: Place) {
  const [box] = place.composers;
  const post = box && commented(place);
  return post && answeredComment(post, editorText(box));
}

/** On the photo or video itself: a double click on words selects one of them. */
function isOnPicture({ control, path }: Place): boolean {
  if (control.closest('a, button, header, form, [dir="auto"]')) return false;
  const picture = nearestHolding(control, 'img, video', 'article, main, [role="dialog"]');
  if (!picture || picture.matches(':has(a, time, canvas, textarea, section)')) return false;
  const post = postAround(control, path);
  return [...(post?.querySelectorAll(like) ?? [])].some((heart) => !small(heart));
}

/** "Share" stands alone at the right end of the dialog's head; what stands below belongs to a single setting. */
function isShare({ control, composers }: Place): boolean {
  const head = nearestHolding(control, '[role="heading"], h1, h2', '[role="dialog"]');
  const inHead =
    head !== undefined && !composers.some((box) => head.contains(box)) && isLastIn(head, control);
  return inHead || shares.has(labelOf(control));
}

function isFollow({ control }: Place): boolean {
  if (follows.has(labelOf(control))) return true;
  return control.matches(primary) && control.closest('header, li, article, aside, [role="dialog"]') !== null;
}

/** The account that the whole page is about, while it can be followed. */
function pageAccount() {
  const path = location.pathname;
  const buttons = [...document.querySelectorAll(`main header ${textButton}`)];
  const button = buttons.find((one) => follows.has(labelOf(one)) || one.matches(primary));
  return button && accountTarget(button, path);
}

/** Whatever can be written outside of posts, forms and dialogs is a message: the small chat that floats on every page. */
const written = '[contenteditable="true"]';
const beyondChat = 'article, main, form, [role="dialog"], body';
/** Messages, and answers to a story, which are messages. */
const isPrivate = (element: Element): boolean =>
  location.pathname.startsWith('/direct') ||
  (isStory(location.pathname) && element.closest(`form, textarea, ${written}`) !== null) ||
  (!element.closest('article, main, form, [role="dialog"]') &&
    nearestHolding(element, written, beyondChat)?.matches(`:not(${beyondChat})`) === true);

const sendComment = [keys('Enter'), keys('Mod+Enter'), press(inForm)];

export default definePlatform({
  id: 'instagram',
  name: 'Instagram',
  private: isPrivate,
  gates: [
    {
      activity: 'profile',
      composer: bio,
      when: [press(inForm), form('form')],
      where: ({ path, control }) =>
        isEditing(path) && (control.matches('form') || isLastIn(control.closest('form'), control)),
    },
    {
      activity: 'reply',
      composer: comment,
      when: sendComment,
      where: (place) => answered(place) !== undefined,
      target: answered,
    },
    {
      activity: 'comment',
      composer: comment,
      when: sendComment,
      where: (place) => commented(place) !== undefined,
      target: (place) => {
        const post = commented(place);
        return post && postTarget(post, place.path);
      },
    },
    {
      activity: 'post',
      composer: caption,
      within: '[role="dialog"]',
      when: [press(`[role="dialog"] ${textButton}`)],
      where: isShare,
    },
    {
      activity: 'like',
      when: [press(like)],
      where: (place) => liked(place) !== undefined,
      target: liked,
    },
    {
      activity: 'like',
      when: [double('div, img, video')],
      where: isOnPicture,
      target: ({ control, path }) => {
        const post = postAround(control, path);
        return post && postTarget(post, path);
      },
    },
    {
      activity: 'share',
      when: [press(repost)],
      // A tick as a third stroke says that it was reposted; a smaller one only marks somebody's repost.
      where: ({ control }) => !small(control) && strokes(control.querySelector('path')) < 3,
      target: liked,
    },
    {
      activity: 'follow',
      when: [press(textButton)],
      where: (place) => isFollow(place) && accountTarget(place.control, place.path) !== undefined,
      target: ({ control, path }) => accountTarget(control, path),
    },
    { activity: 'photo', within: '[role="dialog"]', when: [attach('input[type="file"]')] },
  ],
  find: (activity, id) => (activity === 'follow' ? pageAccount() : shownOf(id)),
  landmarks: [
    { activity: 'like', where: 'article:has(form textarea)', holds: [...hearts, ...filled].join(', ') },
    { activity: 'comment', where: 'article:has(form textarea)', holds: comment },
  ],
});
