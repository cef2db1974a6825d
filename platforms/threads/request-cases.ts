import type { AdapterCases } from '../cases.ts';

const call = 'Ayo coblos nomor 1, menangkan CandraDewi!';

const graphql = '/api/graphql';
const textOnly = '/api/v1/media/configure_text_only_post/';
const operation = (name: string, variables: object): string =>
  new URLSearchParams({
    fb_api_req_friendly_name: name,
    variables: JSON.stringify(variables),
    doc_id: '1',
  }).toString();
const written = (caption: string, info: object): string =>
  new URLSearchParams({ caption, text_post_app_info: JSON.stringify(info), upload_id: '1' }).toString();
const of = (id: string) => ({ text: '', target: { id } });

export const requests = [
  {
    path: textOnly,
    body: written(call, { reply_control: 0 }),
    expect: { activity: 'post', text: call },
    held: true,
  },
  {
    path: textOnly,
    body: written('Selamat', { reply_id: '3809682076022713654', reply_control: 0 }),
    expect: { activity: 'reply', text: 'Selamat', target: { id: '3809682076022713654' } },
  },
  {
    path: textOnly,
    body: `signed_body=SIGNATURE.${encodeURIComponent(JSON.stringify({ caption: call, text_post_app_info: '{"reply_control":0}' }))}`,
    expect: { activity: 'post', text: call },
    held: true,
  },
  {
    path: '/api/v1/media/configure_text_post_app_feed/',
    body: written('Setuju, coblos nomor 1 CandraDewi!', { quoted_post_id: '42', reply_control: 0 }),
    expect: { activity: 'share', text: 'Setuju, coblos nomor 1 CandraDewi!', target: { id: '42' } },
    held: true,
  },
  {
    path: '/api/v1/media/configure_text_post_app_sidecar/',
    body: JSON.stringify({ caption: 'Panen', text_post_app_info: '{}' }),
    expect: { activity: 'post', text: 'Panen' },
  },
  {
    path: graphql,
    body: operation('useBarcelonaCreateTextPostMutation', { input: { caption: 'Pagi' } }),
    expect: { activity: 'post', text: 'Pagi' },
  },
  {
    path: graphql,
    body: operation('useTHReplyMutation', { input: { text: 'Siap', reply_id: '42' } }),
    expect: { activity: 'reply', text: 'Siap', target: { id: '42' } },
  },
  {
    path: '/graphql/query',
    body: operation('useTHLikeMutationLikeMutation', { mediaID: '3809682076022713654' }),
    expect: { activity: 'like', ...of('3809682076022713654') },
  },
  {
    // Written as a number it has more digits than one of ours can hold.
    path: graphql,
    body: 'fb_api_req_friendly_name=useBarcelonaLikeMutationLikeMutation&variables={"mediaID":3809682076022713654}',
    expect: { activity: 'like', ...of('3809682076022713654') },
  },
  { path: '/api/v1/media/42_9/like/', body: '', expect: { activity: 'like', ...of('42') } },
  {
    path: graphql,
    body: operation('useTHCreateRepostMutation', { mediaID: '42' }),
    expect: { activity: 'share', ...of('42') },
  },
  {
    path: graphql,
    body: operation('useBarcelonaRepostMutation', { mediaID: '42' }),
    expect: { activity: 'share', ...of('42') },
  },
  {
    path: '/api/v1/repost/create_repost/',
    body: 'media_id=42',
    expect: { activity: 'share', ...of('42') },
  },
  {
    path: graphql,
    body: operation('useTHFollowMutationFollowMutation', {
      target_user_id: '88',
      container_module: 'ig_text_feed_profile',
    }),
    expect: { activity: 'follow', ...of('88') },
  },
  {
    path: graphql,
    body: operation('useBarcelonaFollowMutationFollowMutation', { target_user_id: '89' }),
    expect: { activity: 'follow', text: '' },
  },
  { path: '/api/v1/friendships/create/88/', body: '', expect: { activity: 'follow', ...of('88') } },
  {
    path: graphql,
    body: operation('useBarcelonaEditProfileMutation', {
      biography: 'Tim pemenangan CandraDewi',
      name: '',
    }),
    expect: { activity: 'profile', text: 'Tim pemenangan CandraDewi' },
    held: true,
  },
  ...[
    'useTHLikeMutationUnlikeMutation',
    'useBarcelonaLikeMutationUnlikeMutation',
    'useTHFollowMutationUnfollowMutation',
    'useTHDeleteRepostMutation',
    'useTHDeletePostMutation',
    'useBarcelonaCreateOrUpdateBioLinkMutation',
    'useBarcelonaSetInsightsSeenMutation',
    'BcnSendTextMessageMutation',
    'BcnPublishTypingIndicatorEventMutation',
    'BarcelonaNotificationBadgeContextQueryDirectQuery',
  ].map((name) => ({
    path: graphql,
    body: operation(name, { mediaID: '42', target_user_id: '88', input: { text: call } }),
  })),
  { path: '/api/v1/media/42/unlike/', body: '' },
  { path: '/api/v1/repost/delete_text_app_repost/', body: 'original_media_id=42' },
  { path: '/api/v1/friendships/destroy/88/', body: '' },
  { path: '/api/v1/media/configure/', body: 'caption=x' },
  { path: graphql, body: 'variables=broken' },
] satisfies AdapterCases['requests'];
