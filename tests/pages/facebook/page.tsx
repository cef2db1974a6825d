/** @jsxImportSource react */
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { publish } from '../page-record.ts';
import { CommentBox, PostDialog } from './composer.tsx';
import { Messenger } from './messenger.tsx';
import { commentCreate, storyCreate } from './outgoing.ts';
import { say } from './words.ts';

const postId = '700001';

function FeedPost() {
  const outgoing = useCallback((text: string) => commentCreate(text, postId), []);
  return (
    <div aria-posinset={1} className="card">
      <div role="article">
        <h3>
          <a href="/kecamatan.contoh" role="link">
            Kecamatan Contoh
          </a>
        </h3>
        <a className="when" href={`/kecamatan.contoh/posts/${postId}`} role="link">
          2 November
        </a>
        <p dir="auto">Posyandu lansia dibuka setiap Rabu pagi di balai warga.</p>
        <div className="actions">
          <div aria-label={say.like} role="button" tabIndex={0}>
            👍 {say.like}
          </div>
          <div aria-label={say.share} role="button" tabIndex={0}>
            ↪ {say.shareShort}
          </div>
        </div>
        <CommentBox outgoing={outgoing} place="comment" />
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
        <FeedPost />
      </main>
      <Messenger />
      {composing && <PostDialog done={close} outgoing={storyCreate} />}
    </>
  );
}

publish();
const root = document.getElementById('react-root');
if (root) createRoot(root).render(<Feed />);
