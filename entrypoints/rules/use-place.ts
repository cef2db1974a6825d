import { useEffect, useState } from 'preact/hooks';

const place = () => decodeURIComponent(location.hash.slice(1));

/** Opens what stands at a place, brings it into view and gives it the focus. */
function goTo(element: HTMLElement): void {
  document.querySelector('[data-here]')?.removeAttribute('data-here');
  element.setAttribute('data-here', '');
  if (element instanceof HTMLDetailsElement) element.open = true;
  element.scrollIntoView({ block: 'start' });
  const focused = element.querySelector('summary');
  (element instanceof HTMLDetailsElement && focused ? focused : element).focus({ preventScroll: true });
}

/**
 * Follows `#id` in the page's address, and links on the page to where they lead.
 * @param isHidden whether filters may hide what is looked for
 * @param showAll takes them away
 */
export function usePlace(isHidden: boolean, showAll: () => void): void {
  const [wanted, setWanted] = useState<string | undefined>(place() || undefined);
  useEffect(() => {
    const follow = () => setWanted(place() || undefined);
    // The address does not change when a link is pressed twice.
    const press = ({ target }: MouseEvent) => {
      const link = target instanceof Element && target.closest('a[href^="#"]');
      if (link && link.getAttribute('href') === location.hash) follow();
    };
    window.addEventListener('hashchange', follow);
    document.addEventListener('click', press);
    return () => {
      window.removeEventListener('hashchange', follow);
      document.removeEventListener('click', press);
    };
  }, []);
  useEffect(() => {
    if (wanted === undefined) return;
    const element = document.getElementById(wanted);
    if (!element && isHidden) return showAll();
    setWanted(undefined);
    if (element) goTo(element);
  }, [wanted, isHidden, showAll]);
}
