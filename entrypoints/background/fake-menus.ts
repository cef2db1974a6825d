import { type Browser, browser } from 'wxt/browser';
import { type TextKey, textFrom } from '../../components/text.tsx';
import messages from '../../public/_locales/id/messages.json';

type Click = (info: Partial<Browser.contextMenus.OnClickData>, tab: Partial<Browser.tabs.Tab>) => void;

type Press = (command: string, tab: Partial<Browser.tabs.Tab>) => void;

/** For tests: the menus and shortcuts that the fake browser lacks, and a way to choose in them and to press them. */
export function fakeMenus() {
  const items: Browser.contextMenus.CreateProperties[] = [];
  const listeners: Click[] = [];
  const pressed: Press[] = [];
  const text = textFrom(messages);
  Object.assign(browser, {
    commands: { onCommand: { addListener: (listener: Press) => pressed.push(listener) } },
    i18n: { getMessage: (key: TextKey) => text(key) },
    contextMenus: {
      removeAll: async () => void items.splice(0),
      create: (item: Browser.contextMenus.CreateProperties) => items.push(item),
      onClicked: { addListener: (listener: Click) => listeners.push(listener) },
    },
  });
  const choose: Click = (info, tab) => {
    for (const listener of listeners) listener(info, tab);
  };
  const press: Press = (command, tab) => {
    for (const listener of pressed) listener(command, tab);
  };
  return { items, choose, press };
}
