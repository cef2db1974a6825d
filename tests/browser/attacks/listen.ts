import type { Tab } from '../driver.ts';

declare global {
  interface Window {
    heard: string[];
  }
}

/** From now on the page keeps in `heard` whatever it can get out of any event that concerns an element of ours. */
export const listenToAll = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    window.heard = [];
    const namesOf = (one: object): string[] => {
      const names: string[] = [];
      for (const name in one) if (name.startsWith('on')) names.push(name.slice(2));
      return names;
    };
    const named = [window, document, HTMLElement.prototype].flatMap(namesOf);
    const unnamed = ['compositionstart', 'compositionupdate', 'compositionend', 'textInput', 'DOMActivate'];
    const types = new Set([...named, ...unnamed, 'focusin', 'focusout', 'beforeinput', 'message']);
    const hear = (event: Event) => {
      const { target } = event;
      const ours = target instanceof Element && target.localName.startsWith('ikrar-');
      if (!ours && event.type !== 'message') return;
      const told = ['data', 'key', 'code'].map((field) => String(Reflect.get(event, field) ?? ''));
      const pasted = event instanceof ClipboardEvent ? event.clipboardData?.getData('text/plain') : '';
      window.heard.push([event.type, ...told, pasted].join(' '));
    };
    for (const type of types) {
      for (const at of [window, document, document.documentElement]) at.addEventListener(type, hear, true);
    }
  });

/** Everything else by which a page might read what stands on it. */
export const readAll = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const selection = getSelection();
    selection?.selectAllChildren(document.documentElement);
    const hosts = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('ikrar-'),
    );
    const entries = performance.getEntries().map(({ name }) => name);
    const globals = Object.getOwnPropertyNames(window).filter((name) => name !== 'ikrarSeen');
    const read = [
      selection?.toString(),
      document.documentElement.innerText,
      new XMLSerializer().serializeToString(document),
      hosts.map((host) => `${host.textContent}${host.shadowRoot?.textContent ?? ''}`),
      document.activeElement?.textContent,
      entries.filter((name) => name.includes('extension')),
      globals.filter((name) => /ikrar/i.test(name)),
      Reflect.get(window, 'browser') ? 'browser' : '',
    ];
    selection?.removeAllRanges();
    return JSON.stringify(read);
  });
