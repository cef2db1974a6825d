import { attach, definePlatform, type Gate, keys, type Place, press } from '../platform.ts';
import { icon, isNamed, starts, textOf, words } from './labels.ts';
import { isPrivate } from './private.ts';
import {
  aboutAccount,
  aboutThing,
  accounts,
  comment,
  story,
  targetById,
  targetOf,
  thingAround,
} from './target.ts';

const editable =
  ':is(.ql-editor, .ProseMirror, [role="textbox"], [aria-label="Text editor for creating comment"])[contenteditable="true"]';
/** The pages of the first generation open a dialog with Quill in it, those of the second a screen of their own. */
const shareScreen = '[data-sdui-screen*="ShareCompose"]';
const sharebox =
  ':is(.share-box, .share-creation-state, .share-creation-state__text-editor, [data-test-modal-id="sharebox"])';
const commentPlace =
  ':is(.comments-comment-box, .comments-comment-texteditor, [class*="comments-comment-box"], [data-testid="ui-core-tiptap-text-editor-wrapper"], [data-view-name="comment-box"], [componentkey^="commentBox"])';
const postBox = `:is(${shareScreen}, ${sharebox}) ${editable}, [componentkey="ShareBox_textEditor"][contenteditable="true"]`;
const commentBox = `${commentPlace} ${editable}:not(${shareScreen} *):not(${sharebox} *), form .ql-editor[data-placeholder]`;
/** Without a label or an icon: in these screens only what sends is words alone. */
const worded = 'button:not([aria-label]):not(:has(svg))';
const commentSend =
  '[class*="comments-comment-box__submit-button"], button[componentkey*="commentButtonSection"], [componentkey*="commentButtonSection"] button, [id*="commentButtonSection"] button';

const anyButton = ':is(button, [role="button"])';
const unreacted = words.unreacted.map((end) => `[aria-label$=": ${end}"]`).join(', ');
/** The outlined thumb is the icon of one who has not reacted, in every language. */
const outlined = [
  icon('thumbs-up-outline-small', 289),
  icon('thumbs-up-outline-medium'),
  'li-icon[type="thumbs-up-outline"]',
  `svg:is(${unreacted})`,
];
const like = `${anyButton}:is(${outlined.map((one) => `:has(${one})`).join(', ')}, ${unreacted}), :is(.react-button__trigger, [aria-label^="Like "], [aria-label^="React Like"])[aria-pressed="false"]`;
const reactionsMenu =
  'button:is([aria-label="Open reactions menu"], .reactions-menu__trigger, [aria-label="Buka menu reaksi"])';
const reaction = `.reactions-menu__reaction-index, .reactions-menu__reaction, button:has(svg[id*="-consumption-large"]), button:is(${words.reactions.map((name) => `[aria-label="${name}"]`).join(', ')})`;
const repostButton = `button:is(.social-reshare-button, :has(${icon('repost-small', 255)}), :has(${icon('repost-medium')}), :has(li-icon[type="repost"]))`;

const followButton = [
  'button[componentkey^="FollowButton"][componentkey$="_follow"]',
  ...starts.follow.map((start) => `button[aria-label^="${start}"]`),
  `:is([role="listitem"], .feed-shared-update-v2) button:has(${icon('add-small', 86)}):not(.artdeco-dropdown__trigger)`,
].join(', ');
const connectButton = [
  'a[href*="custom-invite"]',
  ':is(a, button)[componentkey^="ConnectButton"][componentkey$="_connect"]',
  '[data-view-name="edge-creation-connect-action"] :is(a, button)',
  `:is(button, [role="menuitem"], [role="button"]):is(:has(${icon('connect-small', 414)}), :has(${icon('connect-medium')}))`,
  ...starts.connect.map((start) => `:is(button, a)[aria-label^="${start}"]`),
].join(', ');
const joinButton = starts.join.map((start) => `button[aria-label^="${start}"]`).join(', ');

const inDialog = ({ control }: Place): boolean => control.closest('[role="dialog"], dialog') !== null;
const openedPost = ({ opener }: Place) => {
  const thing = opener?.isConnected ? thingAround(opener) : undefined;
  return thing && targetOf(thing);
};

/** The post under the words of a new post, which that passes on. */
function attached({ composers: [box] }: Place): Element | undefined {
  const around = box?.closest(`[role="dialog"], dialog, ${shareScreen}, .share-box`);
  return (
    around?.querySelector(
      '.feed-shared-mini-update-v2, .update-components-mini-update-v2, [class*="mini-update"], [data-testid="expandable-text-box"]',
    ) ?? undefined
  );
}

/** Does the box for a new post hold another's post, or the one whose repost button was pressed? */
function passesOn(place: Place): boolean {
  if (attached(place)) return true;
  const shown = place.scope.closest('[role="dialog"], dialog')?.textContent?.replace(/\s+/g, ' ') ?? '';
  const text = openedPost(place)?.text?.slice(0, 60);
  return Boolean(text && shown.includes(text));
}

const passedOn = (place: Place) => {
  const inner = attached(place);
  const holder = inner?.closest('[class*="mini-update"]') ?? inner?.parentElement?.parentElement;
  return openedPost(place) ?? (holder ? targetOf(holder) : undefined);
};

/** A reply's box stands inside the comment it answers, or carries its number. */
const answered = ({ composers: [box] }: Place): Element | undefined =>
  box?.closest(comment) ?? (box?.closest('[componentkey*="urn:li:comment"]') ? thingAround(box) : undefined);

/** Does a button of words alone send the box beside it, and not open another under a post or comment? */
const isBeside = ({ control, scope }: Place): boolean =>
  isNamed(control, [...words.comment, ...words.reply, ...words.post]) &&
  !scope.querySelector(`${story}, ${comment}`) &&
  !scope.matches(comment);

/** The last of the buttons that are words alone. */
function isLast({ control }: Place): boolean {
  const screen = control.closest(`${shareScreen}, ${sharebox}, [role="dialog"], dialog`);
  return [...(screen?.querySelectorAll(worded) ?? [])].at(-1) === control;
}

const postPresses = ['.share-actions__primary-action', `:is(${shareScreen}, ${sharebox}) ${worded}`].join(
  ', ',
);
const postTriggers = [press(postPresses), keys('Mod+Enter')];
const sendsPost = (place: Place): boolean =>
  place.control.matches('.share-actions__primary-action') ||
  place.composers.includes(place.control) ||
  isNamed(place.control, words.post) ||
  isLast(place);
const commentTriggers = [press(commentSend), keys('Mod+Enter')];

const account = ({ control, path }: Place) => aboutAccount(control, path);
const does = (
  activity: Gate['activity'],
  selector: string,
  labels: readonly string[],
  where: (place: Place) => boolean = () => true,
): Gate => ({
  activity,
  when: [press(selector ? `${selector}, ${worded}` : worded)],
  where: (place) =>
    where(place) && ((selector !== '' && place.control.matches(selector)) || isNamed(place.control, labels)),
  target: account,
});

const reply: Omit<Gate, 'when'> = {
  activity: 'reply',
  composer: commentBox,
  where: (place) => answered(place) !== undefined,
  target: (place) => {
    const thing = answered(place);
    return thing && targetOf(thing);
  },
};
const remark: Omit<Gate, 'when'> = {
  activity: 'comment',
  composer: commentBox,
  target: ({ composers: [box], scope }) => aboutThing(box ?? scope),
};

const nearAccount = (place: Place): boolean =>
  !inDialog(place) &&
  (place.control.matches(connectButton) ||
    place.control.closest('li, [role="listitem"], section, main')?.querySelector(accounts) != null);

export default definePlatform({
  id: 'linkedin',
  name: 'LinkedIn',
  private: isPrivate,
  gates: [
    {
      activity: 'share',
      composer: postBox,
      opener: repostButton,
      when: postTriggers,
      where: (place) => sendsPost(place) && passesOn(place),
      target: passedOn,
    },
    { activity: 'post', composer: postBox, when: postTriggers, where: sendsPost },
    { ...reply, when: commentTriggers },
    { ...reply, when: [press(worded)], where: (place) => isBeside(place) && answered(place) !== undefined },
    { ...remark, when: commentTriggers },
    { ...remark, when: [press(worded)], where: isBeside },
    {
      activity: 'share',
      opener: repostButton,
      when: [
        press(
          `.social-reshare-button__sharing-as-is-dropdown-item, [role="menuitem"], [role="menu"] [role="button"], [role="menu"] button`,
        ),
      ],
      where: ({ control }) =>
        control.matches('.social-reshare-button__sharing-as-is-dropdown-item') ||
        ((control.querySelector('svg:is([id^="repost-"], [data-test-icon^="repost-"])') !== null ||
          isNamed(control.querySelector('p, span') ?? control, words.repost)) &&
          !words.undoRepost.some((start) => textOf(control).startsWith(start))),
      target: openedPost,
    },
    {
      activity: 'like',
      when: [press(like)],
      where: ({ control }) => !control.matches(reactionsMenu),
      target: ({ control }) => aboutThing(control),
    },
    {
      activity: 'like',
      opener: reactionsMenu,
      when: [press(reaction)],
      target: (place) => {
        const own = thingAround(place.control);
        const opener = document.querySelector(`${reactionsMenu}[aria-expanded="true"]`) ?? place.opener;
        return own ? targetOf(own) : openedPost({ ...place, ...(opener && { opener }) });
      },
    },
    {
      activity: 'like',
      when: [press(`${comment} ${worded}`)],
      where: ({ control }) => isNamed(control, words.like),
      target: ({ control }) => aboutThing(control),
    },
    does('follow', followButton, words.follow, (place) => !inDialog(place)),
    does('follow', connectButton, words.connect, nearAccount),
    does(
      'join',
      joinButton,
      words.join,
      ({ path, control }) =>
        path.startsWith('/groups') ||
        control.closest('li, [role="listitem"]')?.querySelector('a[href*="/groups/"]') != null,
    ),
    does('rsvp', '', words.attend, ({ path }) => path.startsWith('/events')),
    {
      activity: 'profile',
      composer: `:is([role="dialog"], dialog) :is(textarea, input[type="text"], [role="textbox"][contenteditable="true"]):not(${sharebox} *):not(${shareScreen} *):not(${commentPlace} *):not([name="message"])`,
      within: '[role="dialog"], dialog',
      when: [press(`[data-view-name="profile-form-save"], :is([role="dialog"], dialog) ${worded}`)],
      where: ({ control, path }) =>
        path.includes('/edit/') &&
        (isNamed(control, words.save) || control.matches('[data-view-name="profile-form-save"]')),
    },
    {
      activity: 'profile',
      when: [attach('input[type="file"]')],
      where: ({ path }) => path.startsWith('/in/') && /\/(?:edit|overlay)\//.test(path),
    },
    { activity: 'photo', composer: `${postBox}, ${commentBox}`, when: [attach('input[type="file"]')] },
  ],
  find: (_, id) => targetById(id),
  landmarks: [
    { activity: 'like', where: '.feed-shared-social-action-bar', holds: '.react-button__trigger' },
    {
      activity: 'comment',
      where: '[data-testid="ui-core-tiptap-text-editor-wrapper"]',
      holds: '[contenteditable="true"]',
    },
  ],
});
