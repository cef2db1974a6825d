/** @jsxImportSource react */
import '../x/global.ts';
import { ContentState, Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { carryOver } from './carry-over.ts';

function Box({ text }: { text: string }) {
  const [state, setState] = useState(() => EditorState.createWithContent(ContentState.createFromText(text)));
  return <Editor editorState={state} onChange={setState} />;
}

/** Puts Draft.js in the element's place, frame and all; its editable box gets the attributes of the one saved. */
export function mount(element: HTMLElement, lines: readonly string[]): void {
  const place = document.createElement('div');
  (element.closest('.DraftEditor-root') ?? element).replaceWith(place);
  flushSync(() => createRoot(place).render(<Box text={lines.join('\n')} />));
  carryOver(element, place.querySelector('[contenteditable]'));
}
