/** @jsxImportSource react */
import { useCallback, useRef } from 'react';
import { page } from '../page-record.ts';
import { type Box, LexicalBox } from './lexical-box.tsx';
import { say } from './words.ts';

/**
 * The private chat box: a dialog with a textbox and a button, as the dialog for a post is, told apart by its label only.
 * Its messages never leave by a request that anyone could read, and nobody may read the box.
 */
export function Messenger() {
  const box = useRef<Box>(undefined);
  const ready = useCallback((made: Box) => {
    box.current = made;
    page.text.message = made.text;
  }, []);
  const send = useCallback((type: 'click' | 'keydown', { isTrusted }: Event) => {
    page.messages.push(box.current?.text() ?? '');
    page.events.push({ type, isTrusted, place: 'message' });
    box.current?.clear();
  }, []);
  const enter = useCallback(
    (event: KeyboardEvent) => {
      if (event.shiftKey || event.isComposing) return false;
      send('keydown', event);
      return true;
    },
    [send],
  );
  return (
    <aside aria-label={say.chat} className="chat" role="dialog">
      <strong>{say.chat}: Budi</strong>
      <LexicalBox
        changed={() => undefined}
        enter={enter}
        label={say.message}
        placeholder="Aa"
        ready={ready}
      />
      <div
        aria-label={say.sendMessage}
        className="round"
        onClick={({ nativeEvent }) => send('click', nativeEvent)}
        role="button"
        tabIndex={0}
      >
        ➤
      </div>
    </aside>
  );
}
