import { deepAll } from '../../../platforms/page/deep.ts';
import { editorText } from '../../../platforms/page/editor-text.ts';
import { record } from './record.ts';

/** The editors that sites build their boxes with, as `data-editor` names them. */
const editors: Record<string, () => Promise<{ mount: (box: HTMLElement, lines: string[]) => void }>> = {
  lexical: () => import('./lexical.ts'),
  draft: () => import('./draft.tsx'),
  quill: () => import('./quill.ts'),
  tiptap: () => import('./tiptap.ts'),
};

/** Draft.js marks its own blocks with the same attribute. */
const marked = '[data-editor]:not([data-block])';

async function mountEditors(): Promise<void> {
  for (const box of deepAll(document, marked)) {
    const name = box.getAttribute('data-editor') ?? '';
    const load = editors[name];
    if (!load || !(box instanceof HTMLElement)) throw new Error(`no editor ${name}`);
    const { mount } = await load();
    mount(box, editorText(box).split('\n'));
  }
}

const shadows = deepAll(document, '*').flatMap(({ shadowRoot }) => shadowRoot ?? []);
record([document, ...shadows], mountEditors());
