import { isElement } from './path.ts';

const blocks = new Set([
  'DIV',
  'P',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'PRE',
]);

/**
 * The words in a composer as the person sees them: blocks on lines of their own, emoji pictures by their name.
 * Works on textarea, input, Draft.js, Lexical, Quill and Tiptap; `innerText` loses or doubles empty paragraphs.
 */
export function editorText(editor: Element): string {
  if (editor.matches('textarea, input')) return String(Reflect.get(editor, 'value'));
  let text = '';
  const newLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const read = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      text += node.nodeValue ?? '';
      return;
    }
    if (!isElement(node)) return;
    if (node.tagName === 'BR') {
      text += '\n';
      return;
    }
    if (node.tagName === 'IMG') text += node.getAttribute('alt') ?? '';
    const block = blocks.has(node.tagName);
    if (block) newLine();
    for (const child of node.childNodes) read(child);
    if (block) newLine();
  };
  for (const child of editor.childNodes) read(child);
  return text
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\u00A0/g, ' ')
    .trim();
}
