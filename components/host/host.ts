/** An element of ours on somebody else's page, with its inside closed to the page's styles and scripts. */
export interface Host {
  /** Where Preact renders. */
  inside: ShadowRoot;
  remove: () => void;
}

/** Whatever the page wants of elements that it does not know: of important styles, those inside a shadow root win. */
const standing =
  ':host { all: initial !important; display: contents !important; direction: ltr !important; }';

/** Events that a page could take for its own shortcuts while the person is busy with us. */
const kept = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'beforeinput',
  'click',
  'pointerdown',
  'mousedown',
] as const;

/**
 * Appends `<tag>` to `<html>`, outside everything that the page re-renders.
 * @param css the styles of the inside; nothing of the page's applies there
 * @param mode `open` only in the e2e build, whose tests must look inside
 * @param onLost called when the page itself takes the element away
 */
export function attachHost(
  tag: string,
  css: string,
  mode: ShadowRootMode,
  onLost: () => void = () => {},
): Host {
  const element = document.createElement(tag);
  const inside = element.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = standing + css;
  inside.append(style);
  for (const type of kept) element.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(element);

  // Only <html>'s own children are watched, and <html> itself: cheap, and the places the element can be taken from. One
  // that was moved is lost too: its dialog does not stand before the page any more.
  const watch = new MutationObserver((changes) => {
    const taken = changes.some(({ removedNodes }) => Array.from(removedNodes).includes(element));
    if (element.isConnected && !taken) return;
    watch.disconnect();
    onLost();
  });
  for (const place of [document, document.documentElement]) watch.observe(place, { childList: true });
  return {
    inside,
    remove: () => {
      watch.disconnect();
      element.remove();
    },
  };
}
