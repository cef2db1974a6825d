import { useState } from 'preact/hooks';
import { useText } from '../../../components/text.tsx';
import { AccountLine } from './account-line.tsx';
import { Comments } from './comments.tsx';
import type { Thing } from './things.ts';
import { Toggle } from './toggle.tsx';

type Act = 'like' | 'share' | 'follow';

/** A post of somebody else's, with all that a feed lets one do to it. */
export function Post({ post, onUndone }: { post: Thing; onUndone: () => void }) {
  const text = useText();
  const [done, setDone] = useState<ReadonlySet<Act>>(new Set());
  const press = (act: Act) => (on: boolean) => {
    setDone((before) => new Set(on ? [...before, act] : [...before].filter((one) => one !== act)));
    if (!on) onUndone();
  };
  return (
    <article class="card feed-card" data-thing aria-label={text('feed_post_of', post.name)}>
      <AccountLine name={post.name} handle={post.handle}>
        <Toggle kind="follow" on={done.has('follow')} onPress={press('follow')} />
      </AccountLine>
      <p class="feed-text" data-part="text" lang="id">
        {post.text}
      </p>
      <div class="row">
        <Toggle kind="like" on={done.has('like')} onPress={press('like')} />
        <Toggle kind="share" on={done.has('share')} onPress={press('share')} />
      </div>
      <Comments of={post.name} />
    </article>
  );
}
