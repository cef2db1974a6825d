import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

/** Puts Tiptap on the element itself, so that its attributes stay. */
export function mount(element: HTMLElement, lines: readonly string[]): void {
  element.replaceChildren();
  const content = lines.map((text) => ({
    type: 'paragraph',
    ...(text && { content: [{ type: 'text', text }] }),
  }));
  const editor = new Editor({ element: null, extensions: [StarterKit], content: { type: 'doc', content } });
  editor.mount({ mount: element });
}
