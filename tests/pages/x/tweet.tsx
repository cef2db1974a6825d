/** @jsxImportSource react */
import type { KeyboardEvent } from 'react';
import { page } from '../page-record.ts';
import { Actions } from './actions.tsx';
import { useActions } from './use-actions.ts';

export interface TweetContent {
  id: string;
  name: string;
  handle: string;
  text: string;
}

/** One post in the timeline, with the attributes that X's own posts carry. */
export function Tweet({ tweet, reply }: { tweet: TweetContent; reply: () => void }) {
  const { id, name, handle, text } = tweet;
  const actions = useActions(id);
  // X's own shortcut: no click, no button.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'l' || event.target !== event.currentTarget) return;
    page.events.push({ type: 'keydown', isTrusted: event.nativeEvent.isTrusted, place: 'like' });
    actions.like();
  };
  return (
    <article data-testid="tweet" onKeyDown={onKey} role="article" tabIndex={0}>
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
        <Actions actions={actions} handle={handle} reply={reply} />
      </div>
    </article>
  );
}
