const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ']);
const back = new Set(['ArrowLeft', 'ArrowUp', 'PageUp']);

/**
 * Where a key leads: 1 forward, -1 back, 0 nowhere. Presenter clickers send PageDown and PageUp. A button or a link
 * keeps its space bar, and pages longer than the screen their arrows up and down.
 */
export function stepOf({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): number {
  const own = target instanceof Element && target.closest('button, a, input, select, textarea');
  if (own && key === ' ') return 0;
  const scrolls = key === 'ArrowDown' || key === 'ArrowUp';
  if (scrolls && document.documentElement.scrollHeight > innerHeight) return 0;
  if (forward.has(key)) return 1;
  return back.has(key) ? -1 : 0;
}
