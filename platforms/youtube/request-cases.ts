import type { RequestCase } from '../cases.ts';
import { comment, follow, like, partisan, reply } from '../expected.ts';
import { campaign, first, postId, slogan, words } from './case-words.ts';

const api = (name: string) => `/youtubei/v1/${name}?prettyPrint=false`;
const json = (body: object) => JSON.stringify({ context: { client: { clientName: 'WEB' } }, ...body });
const field = (tag: number, value: string) => String.fromCharCode(tag, value.length) + value;
const params = (...parts: string[]) => encodeURIComponent(btoa(parts.join('')));
/** An action on a comment as YouTube encodes it: its kind, the comment, the video. */
const action = (kind: number, id: string) =>
  params(String.fromCharCode(8, kind, 16, 2), field(0x1a, id), field(0x2a, campaign.id));
const flow = 'MDE_FLOW_TYPE_UPLOAD';
const lifted = { operation: 'MDE_DRAFT_STATE_UPDATE_OPERATION_REMOVE_DRAFT_STATE' };
const metadata = (fields: object) =>
  json({ encryptedVideoId: 'v', title: { newTitle: partisan }, ...fields });

export default [
  {
    path: api('comment/create_comment'),
    body: json({
      commentText: partisan,
      createCommentParams: params(field(0x12, campaign.id), '\x2a\x02\x08\x00\x50\x07'),
    }),
    expect: comment(partisan, { id: campaign.id }),
    held: true,
  },
  {
    path: api('comment/create_comment'),
    body: json({ commentText: 'Seru', createCommentParams: params(field(0x12, postId)) }),
    expect: comment('Seru', { id: postId }),
  },
  {
    path: api('comment/create_comment_reply'),
    body: json({
      commentText: partisan,
      createReplyParams: params(field(0x12, campaign.id), field(0x22, first ?? ''), '\x50\x07'),
    }),
    expect: reply(partisan, { id: first }),
    held: true,
  },
  {
    path: api('comment/update_comment'),
    body: json({ commentText: 'Sudah saya perbaiki', updateCommentParams: 'x' }),
    expect: { activity: 'comment', text: 'Sudah saya perbaiki' },
  },
  {
    path: api('live_chat/send_message'),
    body: json({
      params: btoa(params(field(0x0a, field(0x12, campaign.id)))),
      richMessage: {
        textSegments: [{ text: 'Ayo coblos nomor 1, ' }, { emojiId: 'x' }, { text: 'menangkan CandraDewi!' }],
      },
    }),
    expect: comment(partisan, { id: campaign.id }),
    held: true,
  },
  {
    path: api('like/like'),
    body: json({ target: { videoId: campaign.id } }),
    expect: like({ id: campaign.id }),
  },
  { path: api('like/removelike'), body: json({ target: { videoId: campaign.id } }) },
  { path: api('like/dislike'), body: json({ target: { videoId: campaign.id } }) },
  {
    path: api('comment/perform_comment_action'),
    body: json({ actions: [action(5, first ?? '')] }),
    expect: like({ id: first }),
  },
  {
    path: api('comment/perform_comment_action'),
    body: json({ actions: [action(5, postId)] }),
    expect: like({ id: postId }),
  },
  { path: api('comment/perform_comment_action'), body: json({ actions: [action(4, first ?? '')] }) },
  { path: api('comment/perform_comment_action'), body: json({ actions: [action(7, first ?? '')] }) },
  {
    path: api('subscription/subscribe'),
    body: json({ channelIds: ['UCcontoh'], params: 'EgIIAhgA' }),
    expect: follow({ id: 'UCcontoh' }),
  },
  { path: api('subscription/unsubscribe'), body: json({ channelIds: ['UCcontoh'] }) },
  {
    path: api('backstage/create_post'),
    body: json({ createBackstagePostParams: 'x', commentText: partisan }),
    expect: words('post', partisan),
    held: true,
  },
  {
    path: '/youtubei/v1/video_manager/metadata_update?alt=json',
    body: metadata({
      flowType: flow,
      description: { newDescription: 'Siaran' },
      draftState: lifted,
      privacyState: { newPrivacy: 'PUBLIC' },
    }),
    expect: words('post', `${partisan}\n\nSiaran`),
    held: true,
  },
  { path: api('video_manager/metadata_update'), body: metadata({ flowType: flow }) },
  {
    path: api('video_manager/metadata_update'),
    body: metadata({ draftState: lifted, privacyState: { newPrivacy: 'PRIVATE' } }),
  },
  {
    path: api('video_manager/metadata_update'),
    body: metadata({ flowType: 'MDE_FLOW_TYPE_LIVE' }),
    expect: words('live', partisan),
    held: true,
  },
  {
    path: api('upload/createvideo'),
    body: json({
      initialMetadata: { title: { newTitle: partisan }, privacy: { newPrivacy: 'PUBLIC' } },
    }),
    expect: words('post', partisan),
    held: true,
  },
  {
    path: api('upload/createvideo'),
    body: json({
      initialMetadata: { title: { newTitle: partisan }, draftState: { isDraft: true } },
    }),
  },
  {
    path: api('channel_edit/update_channel_page_settings'),
    body: json({
      titleUpdate: { personalTitle: { givenName: 'Relawan CandraDewi', familyName: '' } },
      descriptionUpdate: { description: { original: slogan } },
    }),
    expect: { activity: 'profile', text: `Relawan CandraDewi\n\n${slogan}` },
    held: true,
  },
  { path: api('browse'), body: json({ browseId: 'FEwhat_to_watch' }) },
  { path: api('comment/create_comment'), body: 'not json' },
] satisfies RequestCase[];
