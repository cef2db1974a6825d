/** What a case needs of a browser; `chromium.ts` and `firefox.ts` give it, so that no case knows which one it runs in. */
export interface Driver {
  name: 'chromium' | 'firefox';
  /** Opens a page in a tab of its own, in front. */
  open: (url: string) => Promise<Tab>;
  /** A page of the extension, e.g. `popup.html`. */
  openExtension: (path: string) => Promise<Tab>;
  /** An empty page of the extension that is always open: storage, log and tabs are reached through it. */
  inside: Tab;
  /**
   * As though the person had chosen an item of ours in a menu: the page that opens. Where the driver can do it; the
   * browser's grant is its own, only the choice is ours.
   * @param page address of the page in front
   */
  chooseInMenu?: (page: string, choice: MenuChoice) => Promise<Tab>;
  /** As though the person had pressed a shortcut of ours on the page in front, in the same way. */
  pressShortcut?: (page: string, command: string, opens: string) => Promise<Tab>;
  /**
   * Presses the extension's button in the tab in front: the popup itself, with what the browser grants it there. Where
   * the driver can do it.
   * @param page address of the page in front
   */
  popup?: (page: string) => Promise<Pick<Tab, 'evaluate'>>;
  /** Reloads the extension under the open tabs, as an update does. `inside` is a new tab afterwards. */
  reloadExtension: () => Promise<void>;
  /** Ends the background, as a browser may at any moment; in Firefox, waits until it has ended by itself. */
  stopBackground: () => Promise<void>;
  /** Megabytes of JavaScript that the background holds, after a collection. Where the driver can tell. */
  backgroundHeap?: () => Promise<number>;
  close: () => Promise<void>;
}

/** An item of ours in the browser's menus, on what it was chosen, and the page of ours that it opens. */
export interface MenuChoice {
  item: 'photo' | 'text';
  srcUrl?: string;
  selectionText?: string;
  opens: string;
}

/** A tab. Clicks and keys are the browser's own: the page sees them as trusted. */
export interface Tab {
  /** Runs a function in the page; it sees nothing but its argument. */
  evaluate: <R, A = undefined>(run: (argument: A) => R | Promise<R>, argument?: A) => Promise<R>;
  /** Mouse clicks at a place in the window. */
  clickAt: (at: Point, count?: number) => Promise<void>;
  /** Presses keys together, e.g. `Control+Enter`. */
  press: (keys: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  /** Chooses a file in an input, as the browser's own dialog would; ` >>> ` steps into a shadow root. */
  choose: (input: string, file: string) => Promise<void>;
  goto: (url: string) => Promise<void>;
  screenshot: (file: string) => Promise<void>;
  /** Light or dark, where the driver can switch it in an open tab. */
  look?: (scheme: 'light' | 'dark', width?: number) => Promise<void>;
  close: () => Promise<void>;
}

export interface Point {
  x: number;
  y: number;
}

/** Ports of this machine that stand for 443 and 80 of every host. */
export interface Ports {
  port: number;
  plainPort: number;
}

export interface LaunchOptions {
  /** The servers that stand for the whole network. */
  served: Ports;
  /** Folder below .output, e.g. `chrome-mv3-e2e`. */
  build: string;
  /** The one language that the extension knows; without it the browser chooses. */
  language?: 'id' | 'en';
  headless?: boolean;
  /** Port of a proxy that everything goes through, in place of the detour by host name. */
  proxy?: number;
  /** File for the browser's own record of its network, where it keeps one (Chromium). */
  netLog?: string;
  /** The background rests after a moment, where `stopBackground` can only wait for it (Firefox). */
  restless?: boolean;
}

/** A function and its argument as one expression, the one form that both drivers take without knowing its types. */
export const expression = (run: (argument: never) => unknown, argument: unknown): string =>
  `(${String(run)})(${JSON.stringify(argument) ?? ''})`;

/** The element at a path of selectors, as an expression; ` >>> ` steps into an open shadow root. */
export const elementExpression = (path: string): string =>
  expression((steps: string[]) => {
    let root: Document | ShadowRoot | null | undefined = document;
    let element: Element | null | undefined;
    for (const step of steps) {
      element = root?.querySelector(step);
      root = element?.shadowRoot;
    }
    return element;
  }, path.split(' >>> '));
