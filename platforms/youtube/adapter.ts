import { attach, definePlatform, keys, type Place, press } from '../platform.ts';
import { answered, channelAround, channelById, commented, thingAround, thingById } from './around.ts';

const editable = ':is([contenteditable=""], [contenteditable="true"], textarea)';
const boxes = ':is(ytd-commentbox, ytcp-commentbox, ytm-commentbox, ytm-comment-simplebox-renderer)';
const mobileBox = 'ytm-comment-simplebox-renderer';
const commentBox = `${boxes} ${editable}, #contenteditable-root[contenteditable="true"]`;
const button = ':is(button, [role="button"])';
/** Inside its host stands a button on which the site listens; the host is what stays the same. */
const sends = (host: string): string => `${host} ${button}, ${host}${button}`;

const commenting = {
  composer: commentBox,
  within: `${boxes}, [role="dialog"], dialog, form, body`,
  when: [press(`${sends(`${boxes} #submit-button`)}, ${mobileBox} button`), keys('Mod+Enter')],
};

const isIn = (selector: string) => (place: Place) => place.scope.closest(selector) !== null;
const inPostDialog = isIn('ytd-backstage-post-dialog-renderer, ytm-backstage-post-dialog-renderer');
const inThread = isIn(
  'ytd-comment-thread-renderer, ytm-comment-thread-renderer, ytd-comment-reply-dialog-renderer, #reply-dialog',
);
/** A comment of one's own is edited where it stands. */
const isEdited = isIn('ytd-comment-dialog-renderer');

/** On a phone nothing but its place tells the button that sends: the one that cancels stands before it. */
function sendsComment({ control }: Place): boolean {
  const buttons = control.matches('button') && control.closest(mobileBox)?.querySelectorAll('button');
  return !buttons || [...buttons].at(-1) === control;
}

const details = '#textbox:is([contenteditable=""], [contenteditable="true"])';
const inLiveDialog = isIn('ytls-broadcast-edit-dialog, ytls-broadcast-create-dialog');
const goLive = sends(':is(#save-button, #create-button, #done-button)');
const publish = sends(':is(#done-button, #save)');
/** What only its maker can see is not published. */
const isPublic = ({ scope }: Place): boolean =>
  scope.querySelector('[name="PRIVATE"]:is([checked], [aria-checked="true"])') === null;

const likeButton = [
  `:is(like-button-view-model, #like-button, #segmented-like-button, #button-shape-like) ${button}`,
  // Older pages: two alike, the first of them likes.
  `:is(ytd-segmented-like-dislike-button-renderer, :is(ytd-watch-metadata, ytd-video-primary-info-renderer) #top-level-buttons-computed) ytd-toggle-button-renderer:first-of-type ${button}`,
].join(', ');
const dislike = 'dislike-button-view-model, [id*="dislike-button"]';
const isLiked = (like: Element): boolean =>
  like.matches('[aria-pressed="true"]') ||
  like.parentElement?.matches('[aria-pressed="true"]') === true ||
  like.closest('[like-status="LIKE"], ytd-toggle-button-renderer.style-default-active') !== null;

const subscribe = [
  `:is(ytd-subscribe-button-renderer, yt-subscribe-button-view-model, ytm-subscribe-button-renderer, ytmusic-subscribe-button-renderer, #subscribe-button) :is(button, [role="button"], tp-yt-paper-button, paper-button)`,
  '.ytp-sb-subscribe',
].join(', ');
const subscribedHost =
  '[subscribed], [is-subscribed], #notification-preference-button, [id^="notification-preference"], ytd-subscription-notification-toggle-button-renderer, ytd-subscription-notification-toggle-button-renderer-next';
/** A filled button subscribes; a tonal one, or one with a bell and an arrow, has done so. */
const subscribedLook = /tonal|leading-?trailing/i;
const subscribedWords = ['subscribed', 'disubscribe', 'telah berlangganan', 'sudah berlangganan'];

function isSubscribed(control: Element): boolean {
  const label = control.getAttribute('aria-label') ?? '';
  return (
    control.matches('[aria-pressed="true"]') ||
    control.closest(subscribedHost) !== null ||
    subscribedLook.test(control.getAttribute('class') ?? '') ||
    subscribedWords.includes(control.textContent.trim().toLowerCase()) ||
    /^(?:unsubscribe|berhenti)/i.test(label)
  );
}

const first = ({ composers, control }: Place): Element => composers[0] ?? control;

export default definePlatform({
  id: 'youtube',
  name: 'YouTube',
  gates: [
    { ...commenting, activity: 'post', where: inPostDialog },
    {
      ...commenting,
      activity: 'reply',
      where: (place) => inThread(place) && !isEdited(place) && sendsComment(place),
      target: (place) => answered(first(place)),
    },
    {
      ...commenting,
      activity: 'comment',
      where: sendsComment,
      target: (place) => commented(first(place)),
    },
    {
      activity: 'comment',
      composer: 'yt-live-chat-text-input-field-renderer :is([contenteditable=""], [contenteditable="true"])',
      when: [press(sends('yt-live-chat-message-input-renderer #send-button')), keys('Enter')],
      target: (place) => commented(first(place)),
    },
    { activity: 'live', composer: details, when: [press(goLive)], where: inLiveDialog },
    { activity: 'post', composer: details, when: [press(publish)], where: isPublic },
    {
      activity: 'photo',
      within: 'ytd-backstage-post-dialog-renderer, ytcp-uploads-dialog, ytcp-uploads-file-picker',
      when: [attach('input[type="file"]')],
    },
    {
      activity: 'like',
      when: [press(likeButton)],
      where: ({ control }) => !isLiked(control) && control.closest(dislike) === null,
      target: ({ control }) => thingAround(control),
    },
    {
      activity: 'follow',
      when: [press(subscribe)],
      where: ({ control }) => !isSubscribed(control),
      target: ({ control }) => channelAround(control),
    },
  ],
  find: (activity, id) => (activity === 'follow' ? channelById(id, subscribe) : thingById(activity, id)),
  landmarks: [
    { activity: 'like', where: 'like-button-view-model', holds: button },
    { activity: 'comment', where: 'ytd-commentbox #submit-button', holds: button },
    { activity: 'comment', where: 'yt-live-chat-text-input-field-renderer', holds: '[contenteditable]' },
  ],
});
