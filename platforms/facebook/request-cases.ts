import type { RequestCase } from '../cases.ts';
import { does, held, partisan } from '../expected.ts';

const path = '/api/graphql/';
const form = (name: string, input: object): string =>
  new URLSearchParams({
    fb_api_req_friendly_name: name,
    variables: JSON.stringify({ input }),
    doc_id: '1',
  }).toString();

export const requests: readonly RequestCase[] = [
  {
    path,
    body: form('ComposerStoryCreateMutation', { message: { text: 'Selamat pagi' } }),
    ...does('post', undefined, 'Selamat pagi'),
  },
  {
    path,
    held,
    body: form('ComposerStoryCreateMutation', { message: { text: partisan } }),
    ...does('post', undefined, partisan),
  },
  {
    path,
    body: form('ComposerStoryCreateMutation', {
      message: { text: 'Baca' },
      attachments: [
        { link: { share_scrape_data: '{"share_type":100,"share_params":{"url":"https://example.com"}}' } },
      ],
    }),
    ...does('post', undefined, 'Baca'),
  },
  {
    path,
    body: form('ComposerStoryCreateMutation', {
      message: { text: 'Baca' },
      attachments: [{ link: { share_scrape_data: '{"share_type":22,"share_params":[700001]}' } }],
    }),
    ...does('share', { id: '700001' }, 'Baca'),
  },
  {
    path,
    held,
    body: form('feed_story_share_mutation', {
      message: { text: partisan },
      attachments: [{ link: { share_scrape_data: '{"share_type":22,"share_params":["700001"]}' } }],
    }),
    ...does('share', { id: '700001' }, partisan),
  },
  {
    path,
    body: form('ComposerStoryEditMutation', { message: { text: 'Selamat siang' } }),
    ...does('post', undefined, 'Selamat siang'),
  },
  {
    path,
    held,
    body: form('StoriesCreateMutation', { message: { text: partisan } }),
    ...does('post', undefined, partisan),
  },
  {
    path,
    body: form('useCometUFICreateCommentMutation', { message: { text: 'Siap' }, feedback_id: 'ZmVlZA==' }),
    ...does('comment', { id: 'ZmVlZA==' }, 'Siap'),
  },
  {
    path,
    held,
    body: form('useCometUFICreateCommentMutation', { message: { text: partisan }, feedback_id: 'ZmVlZA==' }),
    ...does('comment', { id: 'ZmVlZA==' }, partisan),
  },
  {
    path,
    body: form('useCometUFICreateCommentMutation', {
      message: { text: 'Siap' },
      feedback_id: 'ZmVlZA==',
      reply_comment_parent_fbid: '7',
    }),
    ...does('reply', { id: 'ZmVlZA==' }, 'Siap'),
  },
  {
    path: '/api/graphql',
    held,
    body: form('useCometUFICreateCommentMutation', {
      message: { text: partisan },
      feedback_id: 'ZmVlZA==',
      reply_comment_parent_fbid: '7',
    }),
    ...does('reply', { id: 'ZmVlZA==' }, partisan),
  },
  {
    path,
    body: form('CometUFIFeedbackReactMutation', {
      feedback_id: 'ZmVlZA==',
      feedback_reaction_id: '1635855486666999',
    }),
    ...does('like', { id: 'ZmVlZA==' }),
  },
  {
    path,
    body: form('CometUFIFeedbackReactMutation', {
      feedback_id: 'ZmVlZA==',
      feedback_reaction_id: '444813342392137',
    }),
    ...does('like', { id: 'ZmVlZA==' }),
  },
  {
    path,
    body: form('CometUFIFeedbackReactMutation', { feedback_id: 'ZmVlZA==', feedback_reaction_id: '0' }),
  },
  { path, body: form('CometUserFollowMutation', { subscribee_id: '42' }), ...does('follow', { id: '42' }) },
  {
    path,
    body: form('CommitActorSubscribeStatusSubscribeMutation', { subscribee_id: '42' }),
    ...does('follow', { id: '42' }),
  },
  { path, body: form('CometPageFollowCommitMutation', { page_id: '43' }), ...does('follow', { id: '43' }) },
  { path, body: form('CometPageLikeCommitMutation', { page_id: '43' }), ...does('follow', { id: '43' }) },
  { path, body: form('CometProfilePlusLikeMutation', { page_id: '43' }), ...does('follow', { id: '43' }) },
  {
    path,
    body: form('FriendingCometFriendRequestSendMutation', { friend_requestee_ids: ['44'] }),
    ...does('follow', { id: '44' }),
  },
  {
    path,
    body: form('FriendingCometFriendRequestConfirmMutation', { friend_requester_id: '45' }),
    ...does('follow', { id: '45' }),
  },
  { path, body: form('FriendingCometFriendRequestDeleteMutation', { friend_requester_id: '45' }) },
  { path, body: form('GroupCometJoinForumMutation', { group_id: '7' }), ...does('join', { id: '7' }) },
  { path, body: form('GroupCometLeaveForumMutation', { group_id: '7' }) },
  { path, body: form('CometUserUnfollowMutation', { subscribee_id: '42' }) },
  {
    path,
    held,
    body: form('ProfileCometSetBioMutation', { bio: 'Menangkan CandraDewi nomor 1' }),
    ...does('profile', undefined, 'Menangkan CandraDewi nomor 1'),
  },
  {
    path,
    body: form('ProfileCometProfilePictureSetMutation', {
      caption: 'Di kebun',
      profile_id: '9',
      existing_photo_id: '8',
    }),
    ...does('profile', undefined, 'Di kebun'),
  },
  {
    path,
    body: form('EventCometRsvpCommitMutation', { event_id: '77', guest_status: 'GOING' }),
    ...does('rsvp', { id: '77' }),
  },
  { path, body: form('EventCometRsvpCommitMutation', { event_id: '77', guest_status: 'NOT_GOING' }) },
  {
    path,
    held,
    body: form('CometLiveVideoCreateMutation', { title: 'Siaran', description: partisan }),
    ...does('live', undefined, `Siaran\n\n${partisan}`),
  },
  {
    path,
    body: form('useReelCommentCreateMutation', { message: { text: 'Bagus' }, feedback_id: 'ZmVlZA==' }),
    ...does('comment', { id: 'ZmVlZA==' }, 'Bagus'),
  },
  { path, body: form('useGroupsNextJoinMutation', { group_id: '7' }), ...does('join', { id: '7' }) },
  { path, body: form('CometPageNextFollowMutation', { page_id: '43' }), ...does('follow', { id: '43' }) },
  {
    path,
    held,
    body: form('CometReelsCreatePublishMutation', { message: { text: partisan } }),
    ...does('post', undefined, partisan),
  },
  {
    path: '/share/dialog/submit/',
    held,
    body: `message=${encodeURIComponent(partisan)}`,
    ...does('share', undefined, partisan),
  },
  { path, body: form('CometUFILiveTypingBroadcastMutation_Start', {}) },
  { path, body: form('useStoriesSendReplyMutation', { message: { text: partisan } }) },
  { path, body: form('MessengerSendMessageMutation', { message: { text: partisan } }) },
  { path, body: form('CometNotificationsSeenStateCommitMutation', { page_id: '1' }) },
  { path, body: form('CometNewsFeedQuery', { message: { text: partisan } }) },
  { path, body: 'variables=broken' },
];
