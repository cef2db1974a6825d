/** A rectangle in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const nothing: Box = { left: 0, top: 0, width: 0, height: 0 };

/** What two rectangles share; nothing of either has a size when they share nothing. */
export function overlap(one: Box, other: Box): Box {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.left + one.width, other.left + other.width) - left;
  const height = Math.min(one.top + one.height, other.top + other.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : nothing;
}

/** The part of an element that can be seen: lists scroll inside their own boxes, too. */
export function visibleBox(element: Element): Box | undefined {
  let box = overlap(element.getBoundingClientRect(), {
    ...nothing,
    width: innerWidth,
    height: innerHeight,
  });
  for (let here = element.parentElement; here && box.width > 0; here = here.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(here);
    if (here !== document.body && `${overflowX}${overflowY}` !== 'visiblevisible')
      box = overlap(box, here.getBoundingClientRect());
  }
  return box.width > 0 ? box : undefined;
}
