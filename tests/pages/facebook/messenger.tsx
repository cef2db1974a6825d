/** @jsxImportSource react */
import { useCallback, useRef } from 'react';
import { page } from '../page-record.ts';
import { type Box, LexicalBox } from './lexical-box.tsx';
import { say } from './words.ts';

/** The private chat box. Its messages never leave by a request that anyone could read, and nobody may read the box. */
export function Messenger() {
  const box = useRef<Box>(undefined);
  const ready = useCallback((made: Box) => {
    box.current = made;
    page.text.message = made.text;
  }, []);
  const enter = useCallback((event: KeyboardEvent) => {
    if (event.shiftKey || event.isComposing) return false;
    page.messages.push(box.current?.text() ?? '');
    page.events.push({ type: 'keydown', isTrusted: event.isTrusted, place: 'message' });
    box.current?.clear();
    return true;
  }, []);
  return (
    <aside className="chat">
      <strong>{say.chat}: Budi</strong>
      <LexicalBox
        changed={() => undefined}
        enter={enter}
        label={say.message}
        placeholder="Aa"
        ready={ready}
      />
    </aside>
  );
}
