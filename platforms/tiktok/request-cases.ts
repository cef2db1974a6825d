import type { RequestCase } from '../cases.ts';
import { comment, follow, like, partisan, share } from '../expected.ts';
import { cheer, harvest } from './case-words.ts';

const publish = '/api/comment/publish/?aid=1988';
const digg = '/api/commit/item/digg/';
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const studioPost = (text: string) =>
  JSON.stringify({
    post_common_info: { creation_id: 'a', post_type: 3 },
    feature_common_info_list: [{ geofencing_regions: [], playlist_name: '' }],
    single_post_req_list: [
      { video_id: 'v', single_post_feature_info: { text, text_extra: [], markup_text: text } },
    ],
  });

export default [
  {
    path: publish,
    body: form({ aweme_id: '7002', text: harvest, text_extra: '[]' }),
    expect: comment(harvest, { id: '7002' }),
  },
  {
    path: `${publish}&aweme_id=7001&${form({ text: partisan })}`,
    body: '',
    expect: comment(partisan, { id: '7001' }),
    held: true,
  },
  {
    path: publish,
    body: form({ aweme_id: '7001', text: partisan, reply_id: '8001' }),
    expect: { activity: 'reply', text: partisan, target: { id: '8001' } },
    held: true,
  },
  {
    path: publish,
    body: form({ aweme_id: '7001', text: 'Siap', reply_id: '0' }),
    expect: comment('Siap', { id: '7001' }),
  },
  {
    path: '/webcast/room/chat/?aid=1988',
    body: JSON.stringify({ room_id: '99', content: cheer, input_type: 0 }),
    expect: comment(cheer, { id: '99' }),
  },
  { path: `${digg}?aweme_id=7001&type=1`, body: '', expect: like({ id: '7001' }) },
  { path: digg, body: form({ aweme_id: '7001', type: '1' }), expect: like({ id: '7001' }) },
  { path: `${digg}?aweme_id=7001&type=0`, body: '' },
  {
    path: '/api/comment/digg/?aweme_id=7001&cid=8001&digg_type=1',
    body: '',
    expect: like({ id: '8001' }),
  },
  { path: '/api/comment/digg/?aweme_id=7001&cid=8001&digg_type=2', body: '' },
  {
    path: '/tiktok/v1/upvote/publish?aid=1988',
    body: form({ item_id: '7001' }),
    expect: share({ id: '7001' }),
  },
  { path: '/tiktok/v1/upvote/delete', body: form({ item_id: '7001' }) },
  {
    path: '/api/commit/follow/user/',
    body: form({ user_id: '42', type: '1', from: '0' }),
    expect: follow({ id: '42' }),
  },
  {
    path: '/api/commit/follow/user/?action_type=1&user_id=42',
    body: '',
    expect: follow({ id: '42' }),
  },
  { path: '/api/commit/follow/user/', body: form({ user_id: '42', type: '0' }) },
  { path: '/api/commit/follow/user/?action_type=0&user_id=42', body: '' },
  { path: '/api/commit/item/collect/', body: form({ aweme_id: '7001', type: '1' }) },
  {
    path: '/tiktok/web/project/post/v1/?aid=1988',
    body: studioPost(partisan),
    expect: { activity: 'post', text: partisan },
    held: true,
  },
  {
    path: '/api/v1/item/create/',
    body: form({ text: 'Panen', video_id: 'v' }),
    expect: { activity: 'post', text: 'Panen' },
  },
  {
    path: '/api/update/profile/?from_page=user',
    body: form({ nickname: 'Bu Contoh', signature: 'Relawan CandraDewi' }),
    expect: { activity: 'profile', text: 'Bu Contoh\n\nRelawan CandraDewi' },
    held: true,
  },
  { path: '/api/im/msg/send/', body: JSON.stringify({ content: { text: partisan } }) },
  { path: publish, body: 'no fields' },
] satisfies RequestCase[];
