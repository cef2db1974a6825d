/** @jsxImportSource react */
import './global.ts';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { publish } from '../page-record.ts';
import { Composer } from './composer.tsx';
import { Tweet, type TweetContent } from './tweet.tsx';
import { say } from './words.ts';

const tweets: TweetContent[] = [
  {
    id: '1901',
    name: 'Dinas Kebersihan Contoh',
    handle: 'dkcontoh',
    text: 'Jadwal pengangkutan sampah minggu ini sudah tersedia di kantor kecamatan.',
  },
  {
    id: '1902',
    name: 'Warga Contoh',
    handle: 'wargacontoh',
    text: 'Debat kandidat malam ini pukul 19.00, jangan lupa menonton.',
  },
  {
    id: '1903',
    name: 'Relawan CandraDewi',
    handle: 'candradewi_contoh',
    text: 'Terima kasih warga! Mari menangkan CandraDewi, coblos nomor 1.',
  },
];

function Home() {
  const [layer, setLayer] = useState<'compose' | TweetContent>();
  const close = () => setLayer(undefined);
  const replyTo = typeof layer === 'object' ? layer : undefined;
  return (
    <div className="columns">
      <header role="banner">
        <strong className="logo">𝕏</strong>
        <a className="here" href="/home">
          {say.home}
        </a>
        <button
          className="send"
          data-testid="SideNav_NewTweet_Button"
          onClick={() => setLayer('compose')}
          type="button"
        >
          {say.compose}
        </button>
      </header>
      <main role="main">
        <Composer place="inline" />
        {tweets.map((tweet) => (
          <Tweet key={tweet.id} reply={() => setLayer(tweet)} tweet={tweet} />
        ))}
      </main>
      {layer && (
        <div id="layers">
          <div aria-modal="true" role="dialog">
            <button aria-label={say.close} className="close" onClick={close} type="button">
              ✕
            </button>
            {replyTo && <Tweet reply={() => undefined} tweet={replyTo} />}
            <Composer
              done={close}
              place={replyTo ? 'reply' : 'dialog'}
              {...(replyTo ? { replyTo: replyTo.id } : {})}
            />
          </div>
        </div>
      )}
    </div>
  );
}

publish();
const root = document.getElementById('react-root');
if (root) createRoot(root).render(<Home />);
