/** Runs in a page, and so knows nothing but it: what is selected there, also in a field; nothing of a password. */
export function selectedText(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (at instanceof HTMLInputElement && at.type === 'password') return '';
  if (at instanceof HTMLTextAreaElement || at instanceof HTMLInputElement) {
    const inField = at.value.slice(at.selectionStart ?? 0, at.selectionEnd ?? 0);
    if (inField !== '') return inField;
  }
  return getSelection()?.toString() ?? '';
}
