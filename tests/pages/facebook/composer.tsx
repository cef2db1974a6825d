/** @jsxImportSource react */
import { useCallback, useEffect, useRef, useState } from 'react';
import { page, turn } from '../page-record.ts';
import { type Outgoing, sendOut } from '../transport.ts';
import { type Box, LexicalBox } from './lexical-box.tsx';
import { say } from './words.ts';

interface Sender {
  place: string;
  outgoing: (text: string) => Outgoing;
  /** Which press of Enter sends here. */
  submits: (event: KeyboardEvent) => boolean;
  done?: () => void;
}

/** The part that post and comment share: a box, its text, and the way out. */
function useSender({ place, outgoing, submits, done }: Sender) {
  const box = useRef<Box>(undefined);
  const [filled, setFilled] = useState(false);
  const send = useCallback(async () => {
    if (!box.current?.text().trim()) return;
    await turn();
    if (!(await sendOut(outgoing(box.current.text()), say.failed))) return;
    box.current.clear();
    done?.();
  }, [outgoing, done]);
  const enter = useCallback(
    (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || !submits(event)) return false;
      page.events.push({ type: 'keydown', isTrusted: event.isTrusted, place });
      void send();
      return true;
    },
    [place, submits, send],
  );
  const press = (event: { nativeEvent: Event }) => {
    page.events.push({ type: 'click', isTrusted: event.nativeEvent.isTrusted, place });
    void send();
  };
  const ready = useCallback((made: Box) => {
    box.current = made;
  }, []);
  useEffect(() => {
    page.text[place] = () => box.current?.text() ?? '';
    page.send[place] = () => void send();
    return () => {
      delete page.text[place];
      delete page.send[place];
    };
  }, [place, send]);
  return { filled, changed: (text: string) => setFilled(text.trim() !== ''), enter, press, ready };
}

const plainEnter = (event: KeyboardEvent) => !event.shiftKey;
const modEnter = (event: KeyboardEvent) => event.ctrlKey || event.metaKey;

/** The comment box below a post: Enter sends, a button appears once there is text. */
export function CommentBox({ outgoing, place }: Pick<Sender, 'outgoing' | 'place'>) {
  const sender = useSender({ place, outgoing, submits: plainEnter });
  return (
    <form className="comment" onSubmit={(event) => event.preventDefault()} role="presentation">
      <LexicalBox
        changed={sender.changed}
        enter={sender.enter}
        label={say.comment}
        placeholder={say.comment}
        ready={sender.ready}
      />
      <div
        aria-disabled={!sender.filled}
        aria-label={say.sendComment}
        className="round"
        onClick={sender.press}
        role="button"
        tabIndex={0}
      >
        ➤
      </div>
    </form>
  );
}

/** The dialog for a new post. */
export function PostDialog({ outgoing, done }: { outgoing: (text: string) => Outgoing; done: () => void }) {
  const sender = useSender({ place: 'dialog', outgoing, submits: modEnter, done });
  return (
    <div className="veil">
      <div aria-label={say.dialog} aria-modal="true" role="dialog">
        <div className="dialog-head">
          <h2>{say.dialog}</h2>
          <div aria-label={say.close} className="round" onClick={done} role="button" tabIndex={0}>
            ✕
          </div>
        </div>
        <LexicalBox
          changed={sender.changed}
          enter={sender.enter}
          label={say.compose}
          placeholder={say.compose}
          ready={sender.ready}
        />
        <div
          aria-disabled={!sender.filled}
          aria-label={say.post}
          className="wide"
          onClick={sender.press}
          role="button"
          tabIndex={0}
        >
          <span>{say.post}</span>
        </div>
      </div>
    </div>
  );
}
