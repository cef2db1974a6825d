import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '../../../components/text.tsx';
import { AccountLine } from './account-line.tsx';
import { Composer, type Written } from './composer.tsx';
import { Event, Group } from './invitation.tsx';
import { Picture } from './photo-field.tsx';
import { Post } from './post.tsx';
import { Profile } from './profile.tsx';
import { events, groups, posts } from './things.ts';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  words: string;
  onWords: (words: string) => void;
  /** Something that was done before has been taken back. */
  onUndone: () => void;
}

/** The simulated platform. It knows nothing of Ikrar, as no real one does: what is held never reaches it. */
export function Feed({ field, words, onWords, onUndone }: Props) {
  const text = useText();
  const [sent, setSent] = useState<readonly (Written & { id: number })[]>([]);
  return (
    <div class="feed" data-site>
      <Profile />
      <Composer
        field={field}
        words={words}
        onWords={onWords}
        onSend={(written) => setSent((before) => [{ ...written, id: before.length }, ...before])}
      />
      {sent.map((one) => (
        <article key={one.id} class="card feed-card" aria-label={text('feed_own_post')}>
          <AccountLine name={text('training_account')} handle="@akun_latihan" />
          {one.text && (
            <p class="feed-text" lang="id">
              {one.text}
            </p>
          )}
          {one.picture && <Picture file={one.picture} />}
        </article>
      ))}
      {posts.map((post) => (
        <Post key={post.name} post={post} onUndone={onUndone} />
      ))}
      <section class="feed-section">
        <h2>{text('feed_groups')}</h2>
        <div class="feed-pair">
          {groups.map((group) => (
            <Group key={group.name} thing={group} onUndone={onUndone} />
          ))}
        </div>
      </section>
      <section class="feed-section">
        <h2>{text('feed_events')}</h2>
        <div class="feed-pair">
          {events.map((event) => (
            <Event key={event.name} thing={event} onUndone={onUndone} />
          ))}
        </div>
      </section>
    </div>
  );
}
