/** @jsxImportSource react */
import { say } from './words.ts';

export interface TweetContent {
  id: string;
  name: string;
  handle: string;
  text: string;
}

/** One post in the timeline, with the attributes that X's own posts carry. */
export function Tweet({ tweet, reply }: { tweet: TweetContent; reply: () => void }) {
  const { id, name, handle, text } = tweet;
  return (
    <article data-testid="tweet" role="article" tabIndex={0}>
      <div className="avatar" />
      <div className="tweet-body">
        <div data-testid="User-Name">
          <a href={`/${handle}`}>{name}</a> <a href={`/${handle}`}>@{handle}</a> ·{' '}
          <a href={`/${handle}/status/${id}`}>
            <time dateTime="2026-11-02T03:00:00.000Z">2 Nov</time>
          </a>
        </div>
        <div data-testid="tweetText" lang="in">
          <span>{text}</span>
        </div>
        <div className="actions" role="group">
          <button aria-label={`3 ${say.reply}`} data-testid="reply" onClick={reply} type="button">
            💬 3
          </button>
          <button aria-label={`2 ${say.repost}`} data-testid="retweet" type="button">
            🔁 2
          </button>
          <button aria-label={`9 ${say.like}`} data-testid="like" type="button">
            ♡ 9
          </button>
        </div>
      </div>
    </article>
  );
}
