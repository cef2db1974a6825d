import Quill from 'quill';
import { carryOver } from './carry-over.ts';

/** Lets Quill make its own box and clipboard, in the container saved with the page or in one of its own. */
export function mount(element: HTMLElement, lines: readonly string[]): void {
  const container = element.closest('.ql-container') ?? document.createElement('div');
  if (!container.isConnected) element.replaceWith(container);
  container.replaceChildren();
  const quill = new Quill(container);
  quill.setText(lines.join('\n'));
  carryOver(element, quill.root);
}
