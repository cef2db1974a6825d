import type { WriteBody } from '../gate/write-body.ts';
import { textOrNothing } from '../gate/write-body.ts';
import type { Outgoing, WriteRequest } from '../platform.ts';

/** The query id in the middle changes with every release of X; the operation's name does not. */
const operation = (names: string): RegExp => new RegExp(`^/i/api/graphql/[^/]+/(?:${names})$`);
const old = (name: string): RegExp => new RegExp(`^/i/api/1\\.1/${name}\\.json$`);
/** An edited post comes as a new one. */
const create = operation('CreateTweet|CreateNoteTweet|EditTweet');

const variable = (body: WriteBody, ...path: string[]) => textOrNothing(body.at('variables', ...path));

function tweet(body: WriteBody): Outgoing | undefined {
  const text = variable(body, 'tweet_text');
  return text === undefined ? undefined : { text };
}

/** A quotation names the post by its address. */
function quotation(body: WriteBody): Outgoing | undefined {
  const [, handle, id] = /\/(\w+)\/status\/(\d+)/.exec(variable(body, 'attachment_url') ?? '') ?? [];
  const outgoing = tweet(body);
  if (!outgoing || id === undefined) return undefined;
  return { ...outgoing, target: { id, ...(handle !== 'web' && { handle: `@${handle}` }) } };
}

/** A request that names nothing but what it is about. */
const about = (id: string | undefined): Outgoing | undefined =>
  id === undefined ? undefined : { text: '', target: { id } };
const tweetId = (body: WriteBody) => about(variable(body, 'tweet_id'));

export default [
  {
    activity: 'reply',
    name: 'CreateTweet',
    path: create,
    read: (body) => {
      const id = variable(body, 'reply', 'in_reply_to_tweet_id');
      const outgoing = tweet(body);
      return id && outgoing ? { ...outgoing, target: { id } } : undefined;
    },
  },
  { activity: 'share', name: 'CreateTweet, CreateNoteTweet', path: create, read: quotation },
  { activity: 'post', name: 'CreateTweet, CreateNoteTweet, EditTweet', path: create, read: tweet },
  {
    activity: 'post',
    name: 'CreateScheduledTweet',
    path: operation('CreateScheduledTweet'),
    read: (body) => {
      const text = variable(body, 'post_tweet_request', 'status');
      return text === undefined ? undefined : { text };
    },
  },
  { activity: 'like', name: 'FavoriteTweet', path: operation('FavoriteTweet'), read: tweetId },
  { activity: 'share', name: 'CreateRetweet', path: operation('CreateRetweet'), read: tweetId },
  {
    activity: 'follow',
    name: 'friendships/create',
    path: old('friendships/create'),
    read: (body) => about(body.form().get('user_id') ?? undefined),
  },
  {
    activity: 'join',
    name: 'JoinCommunity, RequestToJoinCommunity',
    path: operation('JoinCommunity|RequestToJoinCommunity'),
    read: (body) => about(variable(body, 'communityId')),
  },
  {
    activity: 'profile',
    name: 'account/update_profile',
    path: old('account/update_profile'),
    // One of the form's two boxes, as the first gate lets them go one by one.
    read: (body) => {
      const form = body.form();
      const text = form.get('description') || form.get('name');
      return text === null ? undefined : { text };
    },
  },
] satisfies WriteRequest[];
