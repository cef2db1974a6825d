import { attach, definePlatform, double, keys, type Place, press, shortcut } from '../platform.ts';
import {
  accountAround,
  accountById,
  commentAround,
  likeIcon,
  likeIn,
  openedFor,
  shown,
  thingById,
  videoAround,
  videoTarget,
} from './around.ts';

const editable = '[contenteditable="true"]';
const commentBox = [
  `[data-e2e="comment-input"]${editable}`,
  `:is([data-e2e="comment-input"], [data-e2e="comment-text"], [class*="DivCommentFooter"]) ${editable}`,
  // The chat beside a live stream.
  '[contenteditable="plaintext-only"]:is([placeholder], [maxlength])',
].join(', ');
const postComment = '[data-e2e="comment-post"], [class*="DivPostButton"]';
const commentParts =
  '[class*="DivCommentFooter"], [class*="DivCommentItem"], [role="dialog"], dialog, form, body';

const messages =
  '[data-e2e^="message-input"], [class*="DivMessageInput"], [class*="DivChatBottom"], #main-content-messages';

const replyButton = '[data-e2e^="comment-reply-"]';
const thread = '[class*="DivCommentItem"], [class*="DivCommentObject"], [class*="DivReplyContainer"]';
/** The box for a reply is the box for comments with another placeholder. */
const replyWords = /repl|balas|respond|répon|antwort|rispond|отве|回复|回覆|返信|답글|trả lời|ตอบ/i;
const studioBox = '.public-DraftEditor-content[role="combobox"]';

const followPlaces = ':is([data-e2e="follow-button"], [data-e2e="feed-follow"], [data-e2e="browse-follow"])';
// Some carry the name on the button, some on its wrapper.
const followButton = `${followPlaces}, ${followPlaces} button`;
const followed = [
  '[aria-pressed="true"]',
  '[class*="utton--secondary"]',
  // The tick in the feed.
  ':is([d^="M43 6"])',
].join(', ');
const followedWords = ['following', 'friends', 'requested', 'mengikuti', 'diikuti', 'teman', 'diminta'];

const repost = '[data-e2e="share-repost"], [data-e2e="video-share-repost"]';
/** One entry reposts and takes a repost back; only its words differ. */
const takeBack =
  /remov|undo|hapus|batal|alih keluar|alis|elimin|supprim|entfern|rimuov|verwijder|kaldır|usuń|удал|gỡ|xóa|bỏ|ลบ|移除|取消|削除|삭제|취소|إزالة/i;

const red = /\b25[45], ?(?:44|43|56), ?(?:85|92)\b|#f(?:e2c55|f385c|f2b55)/i;

/** A heart says by `aria-pressed` or by its red that it was given. */
function isRed(control: Element): boolean {
  const button = control.closest('button, [role="button"]') ?? control;
  const pressed = button.getAttribute('aria-pressed');
  if (pressed !== null) return pressed === 'true';
  return [button, ...button.querySelectorAll('span, svg, path')].some((part) => {
    const { fill, color } = getComputedStyle(part);
    return red.test(`${fill} ${color} ${part.getAttribute('fill')}`);
  });
}

function isFollowed(button: Element): boolean {
  if (button.matches(followed) || button.querySelector(followed)) return true;
  return followedWords.includes(button.textContent.trim().toLowerCase());
}

const canLike = (video: Element): boolean => {
  const like = likeIn(video);
  return like !== undefined && !isRed(like);
};

const isReply = ({ composers }: Place): boolean =>
  composers.some((box) => {
    if (box.closest(thread)) return true;
    const hint = box.closest('.DraftEditor-root')?.querySelector('.public-DraftEditorPlaceholder-root');
    return replyWords.test(`${box.getAttribute('aria-label')} ${hint?.textContent}`);
  });

const onVideo = ({ control, path }: Place) => videoTarget(videoAround(control, path), path);

/** The comment whose "Reply" was pressed, else the video; a video's id would not be the one that the request names. */
function answered(place: Place) {
  const comment = commentAround(place.opener?.isConnected ? place.opener : undefined);
  if (comment) return comment;
  const { id: _, ...video } = onVideo(place) ?? {};
  return video;
}

const commentHeart = '[data-e2e="comment-like-icon"], [class*="DivLikeContainer"], [class*="DivLikeWrapper"]';
const commenting = { composer: commentBox, within: commentParts, when: [press(postComment), keys('Enter')] };
const profileInput = ':is([data-e2e="edit-profile-name-input"], [data-e2e="edit-profile-bio-input"])';

export default definePlatform({
  id: 'tiktok',
  name: 'TikTok',
  private: (element) => /^\/messages(?:\/|$)/.test(location.pathname) || element.closest(messages) !== null,
  gates: [
    { ...commenting, activity: 'reply', opener: replyButton, where: isReply, target: answered },
    { ...commenting, activity: 'comment', target: onVideo },
    { activity: 'post', composer: studioBox, when: [press('[data-e2e="post_video_button"]')] },
    {
      activity: 'profile',
      composer: `${profileInput}:is(input, textarea), ${profileInput} :is(input, textarea)`,
      when: [press('[data-e2e="edit-profile-save"]')],
    },
    {
      activity: 'photo',
      composer: commentBox,
      within: '[data-e2e="select_video_container"]',
      when: [attach('input[type="file"]')],
    },
    {
      activity: 'like',
      when: [press(`${commentHeart}, ${likeIcon}`)],
      where: ({ control }) => commentAround(control) !== undefined && !isRed(control),
      target: ({ control }) => commentAround(control),
    },
    {
      activity: 'like',
      // The count beside the heart is part of the button.
      when: [press(`${likeIcon}, button[aria-pressed]`)],
      where: ({ control }) =>
        (control.matches(likeIcon) || control.querySelector(likeIcon) !== null) && !isRed(control),
      target: onVideo,
    },
    {
      activity: 'like',
      when: [
        double(
          '[data-e2e="feed-video"], [data-e2e="browse-video"], [id^="xgwrapper-"], [class*="DivVideoPlayer"], video',
        ),
      ],
      where: ({ control, path }) => canLike(videoAround(control, path)),
      target: onVideo,
    },
    {
      activity: 'like',
      when: [shortcut('l', 'body')],
      where: ({ path }) => canLike(shown(path)),
      target: ({ path }) => videoTarget(shown(path), path),
    },
    {
      activity: 'share',
      when: [press(repost)],
      opener: '[data-e2e="share-icon"], [data-e2e="browse-share-icon"], button[aria-expanded]',
      where: ({ control }) => !takeBack.test(`${control.getAttribute('aria-label')} ${control.textContent}`),
      target: ({ control, opener, path }) => videoTarget(openedFor(control, opener, path), path),
    },
    {
      activity: 'follow',
      when: [press(followButton)],
      where: ({ control }) => !isFollowed(control),
      target: ({ control, path }) => accountAround(control, path),
    },
  ],
  find: (activity, id) => (activity === 'follow' ? accountById(id, followButton) : thingById(activity, id)),
  landmarks: [
    {
      activity: 'like',
      where: '[data-e2e="recommend-list-item-container"] section[class*="ActionBar"]',
      holds: `${likeIcon}, [data-e2e="like-active-icon"]`,
    },
    { activity: 'comment', where: '[class*="DivCommentFooter"]', holds: `${editable}, ${postComment}` },
  ],
});
