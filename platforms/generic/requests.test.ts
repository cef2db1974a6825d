import { expect, it } from 'vitest';
import { writeBody } from '../gate/write-body.ts';
import requests from './requests.ts';

const read = (path: string, body: string) => {
  const data = writeBody(body, path);
  for (const write of requests) {
    const outgoing = write.path.test(data.path) ? write.read(data) : undefined;
    if (outgoing) return { activity: write.activity, ...outgoing };
  }
  return undefined;
};
const json = JSON.stringify;
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const call = 'Ayo coblos nomor 1';
const ghost = (more: object) =>
  json({ comments: [{ post_id: 'p1', html: '<p>Ayo</p><p>coblos &amp; <b>1</b></p>', ...more }] });

it.each([
  ['/api/v1/statuses', json({ status: call, in_reply_to_id: null }), 'post', call, undefined],
  [
    '/api/v1/statuses',
    json({ status: call, spoiler_text: 'Politik' }),
    'post',
    `Politik\n${call}`,
    undefined,
  ],
  ['/api/v1/statuses', form({ status: call, in_reply_to_id: '7' }), 'reply', call, '7'],
  ['/api/v1/statuses/7/favourite', '', 'like', '', '7'],
  ['/api/v1/statuses/7/reblog', '', 'share', '', '7'],
  ['/api/v1/accounts/9/follow', json({ reblogs: true }), 'follow', '', '9'],
  [
    '/forum/posts',
    form({ raw: call, title: 'Pilkada', category: '4' }),
    'post',
    `Pilkada\n${call}`,
    undefined,
  ],
  ['/posts.json', form({ raw: call, topic_id: '12' }), 'reply', call, '12'],
  ['/post_actions', form({ id: '31', post_action_type_id: '2' }), 'like', '', '31'],
  ['/wp-json/wp/v2/comments', json({ content: call, post: 5, parent: 0 }), 'comment', call, '5'],
  ['/wp-json/wp/v2/comments', json({ content: call, post: 5, parent: 3 }), 'reply', call, '3'],
  [
    '/blog/wp-comments-post.php',
    form({ comment: call, comment_post_ID: '5', comment_parent: '0' }),
    'comment',
    call,
    '5',
  ],
  [
    '/wp-comments-post.php',
    form({ comment: call, comment_post_ID: '5', comment_parent: '3' }),
    'reply',
    call,
    '3',
  ],
  ['/members/api/comments/', ghost({}), 'comment', 'Ayo\ncoblos & 1', 'p1'],
  ['/members/api/comments/', ghost({ parent_id: 'c2' }), 'reply', 'Ayo\ncoblos & 1', 'c2'],
  ['/members/api/comments/c2/like/', '', 'like', '', 'c2'],
])('reads %s %s as %s', (path, body, activity, text, id) => {
  expect(read(path, body)).toEqual({ activity, text, ...(id && { target: { id } }) });
});

it.each([
  ['/api/v1/statuses', json({ status: `@sari ${call}`, visibility: 'direct' })],
  ['/api/v1/statuses', json({ status: '', media_ids: ['1'] })],
  ['/api/v1/statuses', 'broken'],
  ['/api/v1/statuses/7/unfavourite', ''],
  ['/api/v1/statuses/7/unreblog', ''],
  ['/api/v1/statuses/7/bookmark', ''],
  ['/api/v1/accounts/9/unfollow', ''],
  ['/posts', form({ raw: call, title: 'Rahasia', archetype: 'private_message' })],
  ['/posts/31', form({ 'post[raw]': call })],
  ['/post_actions', form({ id: '31', post_action_type_id: '3' })],
  ['/wp-json/wp/v2/comments/3', json({ content: call })],
  ['/wp-json/wp/v2/comments', json({ status: 'approved' })],
  ['/members/api/comments/', json({ comments: [] })],
  ['/members/api/comments/c2/report/', ''],
])('leaves %s %s alone', (path, body) => {
  expect(read(path, body)).toBeUndefined();
});
