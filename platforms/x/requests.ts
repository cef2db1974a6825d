import type { RequestBody } from '../gate/request-body.ts';
import { textOrNothing } from '../gate/request-body.ts';
import type { Outgoing, WriteRequest } from '../platform.ts';

/** The query id in the middle changes with every release of X; the operation's name does not. */
const operation = (names: string): RegExp => new RegExp(`^/i/api/graphql/[^/]+/(?:${names})$`);
const create = operation('CreateTweet|CreateNoteTweet');

const repliedTo = (body: RequestBody) => textOrNothing(body.at('variables', 'reply', 'in_reply_to_tweet_id'));

function tweet(body: RequestBody): Outgoing | undefined {
  const text = textOrNothing(body.at('variables', 'tweet_text'));
  return text === undefined ? undefined : { text };
}

/** A request that names nothing but what it is about. */
const about = (id: unknown): Outgoing | undefined =>
  textOrNothing(id) === undefined ? undefined : { text: '', target: { id: String(id) } };
const tweetId = (body: RequestBody) => about(body.at('variables', 'tweet_id'));

export default [
  {
    activity: 'reply',
    path: create,
    read: (body) => {
      const id = repliedTo(body);
      const outgoing = tweet(body);
      return id && outgoing ? { ...outgoing, target: { id } } : undefined;
    },
  },
  { activity: 'post', path: create, read: tweet },
  {
    activity: 'post',
    path: operation('CreateScheduledTweet'),
    read: (body) => {
      const text = textOrNothing(body.at('variables', 'post_tweet_request', 'status'));
      return text === undefined ? undefined : { text };
    },
  },
  { activity: 'like', path: operation('FavoriteTweet'), read: tweetId },
  { activity: 'share', path: operation('CreateRetweet'), read: tweetId },
  {
    activity: 'follow',
    path: /^\/i\/api\/1\.1\/friendships\/create\.json$/,
    read: (body) => about(body.form().get('user_id') ?? undefined),
  },
] satisfies WriteRequest[];
