/** How sites say of a control that it was pressed, and of a row that it is another one. */
const attributes = ['data-testid', 'aria-label', 'aria-pressed', 'class', 'hidden', 'href', 'subscribed'];

/**
 * Calls back when the page has changed and has a moment to spare, and before the next picture whenever something has moved.
 * @returns the way to stop
 */
export function watchPage(onChange: () => void, onMove: () => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  let changed = false;
  let moved = false;
  const move = () => {
    if (moved) return;
    moved = true;
    requestAnimationFrame(() => {
      moved = false;
      if (!signal.aborted) onMove();
    });
  };
  const change = () => {
    if (changed) return;
    changed = true;
    requestIdleCallback(() => {
      changed = false;
      if (signal.aborted) return;
      onChange();
      move();
    });
  };
  const observer = new MutationObserver(change);
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: attributes,
  });
  addEventListener('scroll', move, { capture: true, passive: true, signal });
  addEventListener('resize', move, { signal });
  // Pictures that load push what stands below them.
  addEventListener('load', move, { capture: true, signal });
  addEventListener('popstate', change, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => end.abort();
}
