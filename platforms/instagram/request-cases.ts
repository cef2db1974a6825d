import type { AdapterCases } from '../cases.ts';

const call = 'Ayo coblos nomor 1, menangkan CandraDewi!';

const graphql = '/api/graphql';
const operation = (name: string, variables: object): string =>
  new URLSearchParams({
    fb_api_req_friendly_name: name,
    variables: JSON.stringify(variables),
    doc_id: '1',
  }).toString();
const of = (id: string) => ({ text: '', target: { id } });

export const requests = [
  {
    path: '/api/v1/web/comments/3502285223533694261/add/',
    body: new URLSearchParams({ comment_text: call, replied_to_comment_id: '' }).toString(),
    expect: { activity: 'comment', text: call, target: { id: '3502285223533694261' } },
    held: true,
  },
  {
    path: '/api/v1/web/comments/3502285223533694261/add/',
    body: 'comment_text=Terima+kasih&replied_to_comment_id=17900000000000001',
    expect: { activity: 'reply', text: 'Terima kasih', target: { id: '17900000000000001' } },
  },
  {
    path: '/graphql/query',
    body: operation('PolarisPostCommentInputRevampedMutation', {
      connections: ['client:root:comments(data:{},media_id:"1")'],
      request_data: { comment_text: call },
      media_id: '3502285223533694261',
    }),
    expect: { activity: 'comment', text: call, target: { id: '3502285223533694261' } },
    held: true,
  },
  {
    path: graphql,
    body: operation('PolarisPostCommentInputRevampedMutation', {
      data: { comment_text: 'Siap', media_id: '42', replied_to_comment_id: '43' },
    }),
    expect: { activity: 'reply', text: 'Siap', target: { id: '43' } },
  },
  {
    path: graphql,
    body: operation('usePolarisCommentSubmitMutation', {
      data: { comment_text: 'Siap', media_id: '42', replied_to_comment_id: null },
    }),
    expect: { activity: 'comment', text: 'Siap', target: { id: '42' } },
  },
  {
    path: '/api/v1/live/17/comment/',
    body: 'comment_text=Halo',
    expect: { activity: 'comment', text: 'Halo' },
  },
  {
    path: '/api/v1/media/configure/',
    body: new URLSearchParams({ upload_id: '1', caption: call }).toString(),
    expect: { activity: 'post', text: call },
    held: true,
  },
  {
    path: '/api/v1/media/configure_sidecar/',
    body: JSON.stringify({ caption: 'Selamat pagi', children_metadata: [{ upload_id: '1' }] }),
    expect: { activity: 'post', text: 'Selamat pagi' },
  },
  {
    path: '/api/v1/media/configure_to_clips/?video=1',
    body: 'caption=Panen',
    expect: { activity: 'post', text: 'Panen' },
  },
  {
    path: '/api/v1/media/configure_to_story/',
    body: `signed_body=${encodeURIComponent(`SIGNATURE.${JSON.stringify({ caption: 'Pagi', upload_id: '1' })}`)}`,
    expect: { activity: 'post', text: 'Pagi' },
  },
  {
    path: '/api/v1/web/media/3502285223533694261/edit_media/',
    body: 'caption_text=Panen+lagi',
    expect: { activity: 'post', text: 'Panen lagi' },
  },
  {
    path: graphql,
    body: operation('usePolarisCreateInboxTrayItemSubmitMutation', {
      input: { additional_params: { note_create_params: { note_style: 0, text: call } }, audience: 0 },
    }),
    expect: { activity: 'post', text: call },
    held: true,
  },
  {
    path: graphql,
    body: operation('usePolarisLikeMediaXIGLikeMutation', { input: { actor_id: '9', media_id: '42' } }),
    expect: { activity: 'like', ...of('42') },
  },
  {
    path: '/graphql/query',
    body: operation('usePolarisLikeMediaLikeMutation', {
      media_id: '42',
      container_module: 'feed_timeline',
    }),
    expect: { activity: 'like', ...of('42') },
  },
  {
    path: graphql,
    body: operation('PolarisAPILikePostMutation', { input: { media_id: '42' } }),
    expect: { activity: 'like', ...of('42') },
  },
  {
    path: graphql,
    body: operation('PolarisCommentActionsLikeMutation', { input: { comment_id: '43' } }),
    expect: { activity: 'like', ...of('43') },
  },
  {
    path: graphql,
    body: operation('usePolarisStoriesV4LikeMutationLikeMutation', { input: { media_id: '44' } }),
    expect: { activity: 'like', ...of('44') },
  },
  { path: '/api/v1/web/likes/42/like/', body: '', expect: { activity: 'like', ...of('42') } },
  { path: '/api/v1/media/43/comment_like/', body: '', expect: { activity: 'like', ...of('43') } },
  { path: '/api/v1/web/comments/like/43/', body: '', expect: { activity: 'like', ...of('43') } },
  {
    path: graphql,
    body: operation('usePolarisCreateRepostMutation', { input: { media_id: '42' } }),
    expect: { activity: 'share', ...of('42') },
  },
  {
    path: '/api/v1/repost/create_repost/',
    body: 'media_id=42',
    expect: { activity: 'share', ...of('42') },
  },
  {
    path: graphql,
    body: operation('usePolarisFollowMutation', { target_user_id: '88', container_module: 'profile' }),
    expect: { activity: 'follow', ...of('88') },
  },
  {
    path: graphql,
    body: operation('usePolarisFollowMutation', {
      target_user_id: '89',
      container_module: 'feed_timeline',
    }),
    expect: { activity: 'follow', text: '' },
  },
  {
    path: '/api/v1/friendships/create/88/',
    body: 'user_id=88',
    expect: { activity: 'follow', ...of('88') },
  },
  { path: '/api/v1/web/friendships/88/follow/', body: '', expect: { activity: 'follow', ...of('88') } },
  { path: '/api/v1/friendships/approve/88/', body: '', expect: { activity: 'follow', text: '' } },
  {
    path: '/api/v1/web/accounts/edit/',
    body: 'biography=Tim+pemenangan+CandraDewi&first_name=Sari',
    expect: { activity: 'profile', text: 'Tim pemenangan CandraDewi' },
    held: true,
  },
  {
    path: '/api/v1/web/accounts/web_change_profile_picture/',
    body: 'profile_pic=1',
    expect: { activity: 'profile', text: '' },
  },
  ...[
    'usePolarisLikeMediaXIGUnlikeMutation',
    'usePolarisLikeMediaUnlikeMutation',
    'PolarisCommentActionsUnlikeMutation',
    'usePolarisStoriesV4LikeMutationUnlikeMutation',
    'usePolarisUnfollowMutation',
    'usePolarisRemoveFollowerMutation',
    'usePolarisDeleteRepostMutation',
    'usePolarisSaveMediaSaveMutation',
    'usePolarisPostDeleteCommentMutation',
    'usePolarisDeleteInboxTrayItemSubmitMutation',
    'usePolarisSetLikeAndViewCountsDisabledMutation',
    'PolarisStoriesV3SeenMutation',
    'IGDirectTextSendMutation',
    'IGDirectReactionSendMutation',
    'PolarisPostCommentsPaginationQuery',
  ].map((name) => ({
    path: graphql,
    body: operation(name, {
      input: { media_id: '42', comment_id: '43', text: call },
      target_user_id: '88',
    }),
  })),
  { path: '/api/v1/web/likes/42/unlike/', body: '' },
  { path: '/api/v1/media/43/comment_unlike/', body: '' },
  { path: '/api/v1/friendships/destroy/88/', body: '' },
  { path: '/api/v1/web/comments/42/delete/43/', body: '' },
  { path: '/api/v1/web/save/42/save/', body: '' },
  { path: '/api/v1/media/upload_finish/', body: 'upload_id=1' },
  { path: graphql, body: 'variables=broken' },
] satisfies AdapterCases['requests'];
