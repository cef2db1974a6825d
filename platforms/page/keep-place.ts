import { isHtml } from './path.ts';

/**
 * Remembers where the person was typing.
 * @returns puts focus and caret back; Draft.js sets the caret to the start on `focus()` alone
 */
export function keepPlace(editor: Element | undefined): () => void {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (!isHtml(editor) || !editor.isConnected) return;
    editor.focus({ preventScroll: true });
    const inside = range?.startContainer.isConnected && editor.contains(range.startContainer);
    if (!range || !inside) return;
    const now = document.getSelection();
    now?.removeAllRanges();
    now?.addRange(range);
  };
}
