import type { WriteBody } from '../gate/write-body.ts';
import { textOrNothing } from '../gate/write-body.ts';
import type { Outgoing, WriteRequest } from '../platform.ts';

/** The query id in the middle changes with every release of X; the operation's name does not. */
const operation = (names: string): RegExp => new RegExp(`^/i/api/graphql/[^/]+/(?:${names})$`);
const create = operation('CreateTweet|CreateNoteTweet');

const repliedTo = (body: WriteBody) => textOrNothing(body.at('variables', 'reply', 'in_reply_to_tweet_id'));

function tweet(body: WriteBody): Outgoing | undefined {
  const text = textOrNothing(body.at('variables', 'tweet_text'));
  return text === undefined ? undefined : { text };
}

/** A request that names nothing but what it is about. */
const about = (id: unknown): Outgoing | undefined =>
  textOrNothing(id) === undefined ? undefined : { text: '', target: { id: String(id) } };
const tweetId = (body: WriteBody) => about(body.at('variables', 'tweet_id'));

export default [
  {
    activity: 'reply',
    name: 'CreateTweet',
    path: create,
    read: (body) => {
      const id = repliedTo(body);
      const outgoing = tweet(body);
      return id && outgoing ? { ...outgoing, target: { id } } : undefined;
    },
  },
  { activity: 'post', name: 'CreateTweet, CreateNoteTweet', path: create, read: tweet },
  {
    activity: 'post',
    name: 'CreateScheduledTweet',
    path: operation('CreateScheduledTweet'),
    read: (body) => {
      const text = textOrNothing(body.at('variables', 'post_tweet_request', 'status'));
      return text === undefined ? undefined : { text };
    },
  },
  { activity: 'like', name: 'FavoriteTweet', path: operation('FavoriteTweet'), read: tweetId },
  { activity: 'share', name: 'CreateRetweet', path: operation('CreateRetweet'), read: tweetId },
  {
    activity: 'follow',
    name: 'friendships/create',
    path: /^\/i\/api\/1\.1\/friendships\/create\.json$/,
    read: (body) => about(body.form().get('user_id') ?? undefined),
  },
] satisfies WriteRequest[];
