/** @jsxImportSource react */
import { type MouseEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { page } from '../page-record.ts';
import type { useActions } from './use-actions.ts';
import { say } from './words.ts';

interface Props {
  /** Whose post it is. */
  handle: string;
  reply: () => void;
  actions: ReturnType<typeof useActions>;
}

/** The row below a post. The repost menu hangs at the end of the page, as X's does. */
export function Actions({ handle, reply, actions: { liked, reposted, like, repost } }: Props) {
  const [menu, setMenu] = useState(false);
  const heard = (place: string, act: () => void) => (event: MouseEvent) => {
    page.events.push({ type: 'click', isTrusted: event.nativeEvent.isTrusted, place });
    act();
  };
  const confirm = () => {
    setMenu(false);
    repost();
  };
  return (
    <div className="actions" role="group">
      <button aria-label={`3 ${say.reply}`} data-testid="reply" onClick={reply} type="button">
        💬 3
      </button>
      <button
        aria-label={`2 ${say.repost}`}
        data-testid={reposted ? 'unretweet' : 'retweet'}
        onClick={() => setMenu(true)}
        type="button"
      >
        🔁 {reposted ? 3 : 2}
      </button>
      <button
        aria-label={`9 ${say.like}`}
        data-testid={liked ? 'unlike' : 'like'}
        onClick={heard('like', like)}
        type="button"
      >
        {liked ? '♥ 10' : '♡ 9'}
      </button>
      {menu &&
        createPortal(
          <div className="menu" role="menu">
            <button
              data-testid="retweetConfirm"
              onClick={heard('repost', confirm)}
              role="menuitem"
              type="button"
            >
              {say.repost} @{handle}
            </button>
          </div>,
          document.body,
        )}
    </div>
  );
}
