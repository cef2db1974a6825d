/** Gives an editor's own editable box the attributes of the saved one whose place it has taken. */
export function carryOver(from: Element, to: Element | null): void {
  if (!to) throw new Error('the editor has made no box');
  to.classList.add(...from.classList);
  for (const { name, value } of from.attributes) {
    if (name !== 'class' && name !== 'contenteditable') to.setAttribute(name, value);
  }
}
