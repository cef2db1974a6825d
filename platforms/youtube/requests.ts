import { textOrNothing, type WriteBody } from '../gate/write-body.ts';
import type { Outgoing, WriteRequest } from '../platform.ts';

const to = (names: string): RegExp => new RegExp(`^/youtubei/v1/(?:${names})$`);

/** What a request calls `params` is a protobuf in base64, of which only the ids are read. */
function decoded(params: string): string {
  const plain = params
    .replace(/%3D/gi, '=')
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/(?<!=)=+$/, '');
  return /^[A-Za-z0-9+/]*$/.test(plain) && plain.length % 4 !== 1 ? atob(plain) : '';
}

interface Ids {
  bytes: string;
  /** Of a comment or community post, whichever stands first. */
  first: string | undefined;
  comment: string | undefined;
  post: string | undefined;
  video: string | undefined;
}

const isPost = (id: string): boolean => id.startsWith('Ugk') && id.length === 36;

function idsIn(params: unknown): Ids {
  const once = decoded(textOrNothing(params) ?? '');
  // The chat wraps it twice.
  const bytes = decoded(once) || once;
  const found = bytes.match(/Ugk[\w-]{33}|Ug[\w-]{24}(?:\.[\w-]{22})?/g) ?? [];
  // A video's id is a field of eleven characters, its length before it.
  const [, ...fields] = bytes.split('\x0b');
  return {
    bytes,
    first: found[0],
    comment: found.find((id) => !isPost(id)),
    post: found.find(isPost),
    video: fields.flatMap((field) => /^[\w-]{11}(?![\w-])/.exec(field) ?? [])[0],
  };
}

const about = (id: string | undefined, text = ''): Outgoing => ({ text, ...(id && { target: { id } }) });

function said(body: WriteBody, id: string | undefined): Outgoing | undefined {
  const text = textOrNothing(body.at('commentText'));
  return text === undefined ? undefined : about(id, text);
}

const joined = (...parts: unknown[]): string =>
  parts
    .flatMap((part) => textOrNothing(part) ?? [])
    .filter((part) => part !== '')
    .join('\n\n');

/** In the protobuf of an action on a comment: field 1 says which; 5 likes. */
const likes = '\x08\x05';

function commentAction(body: WriteBody): Outgoing | undefined {
  const actions = body.at('actions');
  const ids = Array.isArray(actions) ? actions.map(idsIn) : [];
  const like = ids.find(({ bytes }) => bytes.startsWith(likes));
  return like && about(like.first);
}

const title = (body: WriteBody, ...at: string[]) =>
  joined(body.at(...at, 'title', 'newTitle'), body.at(...at, 'description', 'newDescription'));

/** Studio saves a draft at every pause; only what lifts the draft, or changes what is out already, publishes. */
function published(body: WriteBody): Outgoing | undefined {
  const isDraft = body.at('flowType') === 'MDE_FLOW_TYPE_UPLOAD' && body.at('draftState') === undefined;
  const isPrivate =
    body.at('privacyState', 'newPrivacy') === 'PRIVATE' && body.at('scheduledPublishing') === undefined;
  const text = title(body);
  return isDraft || isPrivate || text === '' ? undefined : { text };
}

function uploaded(body: WriteBody): Outgoing | undefined {
  const isDraft = body.at('initialMetadata', 'draftState', 'isDraft') === true;
  const isPrivate = body.at('initialMetadata', 'privacy', 'newPrivacy') === 'PRIVATE';
  const text = title(body, 'initialMetadata');
  return isDraft || isPrivate || text === '' ? undefined : { text };
}

const isLive = (body: WriteBody): boolean => /LIVE/.test(textOrNothing(body.at('flowType')) ?? '');
const metadata = to('video_manager/metadata_update');

export default [
  {
    activity: 'comment',
    name: 'comment/create_comment, comment/update_comment',
    path: to('comment/(?:create|update)_comment'),
    read: (body) => {
      const { post, video } = idsIn(body.at('createCommentParams'));
      return said(body, post ?? video);
    },
  },
  {
    activity: 'reply',
    name: 'comment/create_comment_reply, comment/update_comment_reply',
    path: to('comment/(?:create|update)_comment_reply'),
    read: (body) => said(body, idsIn(body.at('createReplyParams')).comment),
  },
  {
    activity: 'comment',
    name: 'live_chat/send_message',
    path: to('live_chat/send_message'),
    read: (body) => {
      const segments = body.at('richMessage', 'textSegments');
      if (!Array.isArray(segments)) return undefined;
      const text = segments.map((_, at) =>
        textOrNothing(body.at('richMessage', 'textSegments', `${at}`, 'text')),
      );
      return about(idsIn(body.at('params')).video, text.join(''));
    },
  },
  {
    activity: 'like',
    name: 'comment/perform_comment_action',
    path: to('comment/perform_comment_action'),
    read: commentAction,
  },
  {
    activity: 'like',
    name: 'like/like',
    path: to('like/like'),
    read: (body) => {
      const id = body.at('target', 'videoId') ?? body.at('target', 'playlistId');
      return about(textOrNothing(id));
    },
  },
  {
    activity: 'follow',
    name: 'subscription/subscribe',
    path: to('subscription/subscribe'),
    read: (body) => about(textOrNothing(body.at('channelIds', '0'))),
  },
  {
    activity: 'post',
    name: 'backstage/create_post',
    path: to('backstage/(?:create|update)_post'),
    read: (body) => said(body, undefined),
  },
  {
    activity: 'live',
    name: 'video_manager/metadata_update',
    path: metadata,
    read: (body) => (isLive(body) ? published(body) : undefined),
  },
  { activity: 'post', name: 'video_manager/metadata_update', path: metadata, read: published },
  { activity: 'post', name: 'upload/createvideo', path: to('upload/createvideo'), read: uploaded },
  {
    activity: 'profile',
    name: 'channel_edit/update_channel_page_settings',
    path: to('channel_edit/update_channel_page_settings'),
    read: (body) => {
      const name = body.at('titleUpdate', 'personalTitle', 'givenName') ?? body.at('titleUpdate', 'title');
      const text = joined(name, body.at('descriptionUpdate', 'description', 'original'));
      const pictures = body.at('avatarImageUpdate') ?? body.at('bannerImageUpdate');
      return text === '' && pictures === undefined ? undefined : { text };
    },
  },
] satisfies WriteRequest[];
