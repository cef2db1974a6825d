import { textOrNothing, valueAt, type WriteBody } from '../gate/write-body.ts';
import type { Outgoing, WriteRequest } from '../platform.ts';

/** TikTok puts the same fields into the address, a form or JSON, and changes its mind about which. */
function field(body: WriteBody, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = body.query().get(name) ?? body.form().get(name) ?? body.at(name);
    const text = typeof value === 'number' ? String(value) : textOrNothing(value);
    if (text !== undefined && text !== '') return text;
  }
  return undefined;
}

const about = (id: string | undefined, text = ''): Outgoing => ({ text, ...(id && { target: { id } }) });

/** 0 takes it back. */
const given = (body: WriteBody): boolean => field(body, 'type', 'action_type', 'digg_type', 'action') === '1';

const comment = /^\/api\/comment\/publish\/?$/;
const repliedTo = (body: WriteBody): string | undefined => {
  const id = field(body, 'reply_id', 'reply_comment_id', 'comment_id');
  return id === '0' ? undefined : id;
};

function said(body: WriteBody, id: string | undefined): Outgoing | undefined {
  const text = field(body, 'text', 'content');
  return text === undefined ? undefined : about(id, text);
}

/** A caption lies deep in the request, at a place that changes; its key does not. The first from the top counts. */
function caption(json: unknown): string | undefined {
  const waiting = [json];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    const own = textOrNothing(valueAt(value, ['text'])) ?? textOrNothing(valueAt(value, ['desc']));
    if (own) return own;
    for (const inner of Object.values(value).toReversed()) waiting.push(inner);
  }
  return undefined;
}

export default [
  {
    activity: 'reply',
    name: 'comment/publish',
    path: comment,
    read: (body) => {
      const id = repliedTo(body);
      return id ? said(body, id) : undefined;
    },
  },
  {
    activity: 'comment',
    name: 'comment/publish',
    path: comment,
    read: (body) => said(body, field(body, 'aweme_id')),
  },
  {
    activity: 'comment',
    name: 'webcast/room/chat',
    path: /^\/webcast\/room\/chat\/?$/,
    read: (body) => said(body, field(body, 'room_id')),
  },
  {
    activity: 'like',
    name: 'commit/item/digg',
    path: /^\/api\/commit\/item\/digg\/?$/,
    read: (body) => (given(body) ? about(field(body, 'aweme_id')) : undefined),
  },
  {
    activity: 'like',
    name: 'comment/digg',
    path: /^\/api\/comment\/digg\/?$/,
    read: (body) => (given(body) ? about(field(body, 'cid', 'comment_id')) : undefined),
  },
  {
    activity: 'share',
    name: 'upvote/publish',
    path: /^\/(?:tiktok\/v1\/upvote\/publish|api\/repost(?:\/create)?)\/?$/,
    read: (body) => about(field(body, 'item_id', 'aweme_id')),
  },
  {
    activity: 'follow',
    name: 'commit/follow/user',
    path: /^\/api\/commit\/follow\/user\/?$/,
    read: (body) => (given(body) ? about(field(body, 'user_id')) : undefined),
  },
  {
    activity: 'post',
    name: 'project/post, item/create, post/edit',
    path: /^\/(?:tiktok\/web\/project\/post\/v1|api(?:\/v1)?\/item\/create|tiktok\/post\/edit\/v1)\/?$/,
    read: (body) => ({ text: caption(body.at()) ?? field(body, 'text', 'desc') ?? '' }),
  },
  {
    activity: 'profile',
    name: 'update/profile',
    path: /^\/api\/update\/profile\/?$/,
    read: (body) => ({
      text: [field(body, 'nickname'), field(body, 'signature')].flatMap((text) => text ?? []).join('\n\n'),
    }),
  },
] satisfies WriteRequest[];
