import type { Target } from '../../rules/draft.ts';

/** The words of the first selector that is there: their order says which one is meant. */
export function firstWords(root: ParentNode, ...selectors: string[]): string | undefined {
  for (const selector of selectors) {
    for (const one of root.querySelectorAll(selector)) {
      const text = one.textContent.replace(/\s+/g, ' ').trim();
      if (text) return text;
    }
  }
  return undefined;
}

/** A target without what was not found; nothing when nothing was. */
export function onlyFound(found: { [Part in keyof Target]: Target[Part] | undefined }): Target | undefined {
  const { id, name, handle, text } = found;
  const told = { ...(id && { id }), ...(name && { name }), ...(handle && { handle }), ...(text && { text }) };
  return Object.keys(told).length > 0 ? told : undefined;
}
