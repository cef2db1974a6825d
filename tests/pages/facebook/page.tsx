/** @jsxImportSource react */
import { type MouseEvent, useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { page, publish } from '../page-record.ts';
import { sendOut } from '../transport.ts';
import { CommentBox, PostDialog } from './composer.tsx';
import { Messenger } from './messenger.tsx';
import { commentCreate, like, storyCreate } from './outgoing.ts';
import { say } from './words.ts';

interface Post {
  id: string;
  page: string;
  slug: string;
  text: string;
}

const posts: Post[] = [
  {
    id: '700001',
    page: 'Kecamatan Contoh',
    slug: 'kecamatan.contoh',
    text: 'Posyandu lansia dibuka setiap Rabu pagi di balai warga.',
  },
  {
    id: '700002',
    page: 'Relawan CandraDewi',
    slug: 'relawan.candradewi',
    text: 'Mari menangkan CandraDewi, coblos nomor 1.',
  },
];

function LikeButton({ postId }: { postId: string }) {
  const [liked, setLiked] = useState(false);
  const press = async ({ nativeEvent }: MouseEvent) => {
    page.events.push({ type: 'click', isTrusted: nativeEvent.isTrusted, place: 'like' });
    setLiked(true);
    if (!(await sendOut(like(postId), say.failed))) setLiked(false);
  };
  return (
    <div
      aria-label={liked ? say.unlike : say.like}
      id={`like-${postId}`}
      onClick={(event) => void press(event)}
      role="button"
      tabIndex={0}
    >
      👍 {say.like}
    </div>
  );
}

function FeedPost({ post, at }: { post: Post; at: number }) {
  const { id: postId } = post;
  const outgoing = useCallback((text: string) => commentCreate(text, postId), [postId]);
  return (
    <div aria-posinset={at} className="card">
      <div role="article">
        <h3>
          <a href={`/${post.slug}`} role="link">
            {post.page}
          </a>
        </h3>
        <a className="when" href={`/${post.slug}/posts/${postId}`} role="link">
          2 November
        </a>
        <div data-ad-preview="message" dir="auto">
          {post.text}
        </div>
        <div className="actions">
          <LikeButton postId={postId} />
          <div aria-label={say.share} role="button" tabIndex={0}>
            ↪ {say.shareShort}
          </div>
        </div>
        {at === 1 && <CommentBox outgoing={outgoing} place="comment" />}
      </div>
    </div>
  );
}

function Feed() {
  const [composing, setComposing] = useState(false);
  const close = useCallback(() => setComposing(false), []);
  return (
    <>
      <div className="bar" role="banner">
        <strong>f</strong>
      </div>
      <main role="main">
        <div className="card">
          <div className="ask" onClick={() => setComposing(true)} role="button" tabIndex={0}>
            <span>{say.compose}</span>
          </div>
        </div>
        {posts.map((post, at) => (
          <FeedPost at={at + 1} key={post.id} post={post} />
        ))}
      </main>
      <Messenger />
      {composing && <PostDialog done={close} outgoing={storyCreate} />}
    </>
  );
}

publish();
const root = document.getElementById('react-root');
if (root) createRoot(root).render(<Feed />);
