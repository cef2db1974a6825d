import { useEffect } from 'preact/hooks';

/** Paper can't be opened: rows are while the page is printed, and those that were closed close again. */
export function usePrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('.row-card:not([open])')];
      for (const row of opened) row.open = true;
    };
    const close = () => {
      for (const row of opened) row.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}
