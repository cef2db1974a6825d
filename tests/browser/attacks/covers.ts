/** Styles by which a page makes what it does not know disappear, on purpose or not. */
export const styles = [
  '* { display: none !important }',
  ':not(:defined) { display: none }',
  'html > :not(head, body) { visibility: hidden !important; content-visibility: hidden !important }',
  'ikrar-warning { opacity: 0 !important; pointer-events: none !important; zoom: 0.01 !important }',
  'html { opacity: 0 !important; transform: scale(0) !important; visibility: hidden !important }',
  'html, ikrar-warning { --paper: transparent !important; --ink: transparent !important; color: transparent !important }',
  'html { text-indent: -9999px !important; letter-spacing: -9999px !important; direction: rtl !important }',
] as const;

/** Ways to put the warning aside that leave it in the document. */
export const asides: { name: string; act: () => void }[] = [
  {
    name: 'inert, hidden, and styled so',
    act: () => {
      const host = document.querySelector<HTMLElement>('ikrar-warning');
      if (!host) return;
      Object.assign(host, { inert: true, hidden: true });
      host.style.cssText = 'display: none !important; visibility: hidden !important';
    },
  },
  {
    name: 'an overlay of the highest order',
    act: () => {
      const over = document.createElement('div');
      over.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: white';
      document.documentElement.append(over);
    },
  },
  {
    name: 'a page that is inert as a whole',
    act: () => {
      document.documentElement.inert = true;
    },
  },
];

/** Ways to take it away. */
export const takings: { name: string; act: () => void }[] = [
  { name: 'removed', act: () => document.querySelector('ikrar-warning')?.remove() },
  {
    name: 'moved into what is hidden',
    act: () => {
      const hidden = document.createElement('div');
      hidden.hidden = true;
      document.body.append(hidden);
      hidden.append(...document.querySelectorAll('ikrar-warning'));
    },
  },
  {
    name: 'taken out and put back',
    act: () => {
      for (const host of document.querySelectorAll('ikrar-warning')) {
        host.remove();
        document.documentElement.append(host);
      }
    },
  },
];
