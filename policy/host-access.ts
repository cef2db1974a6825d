import { browser } from 'wxt/browser';

/** All of one host's pages, and no other host's. */
export const originOf = (host: string): string => `https://${host}/*`;

const access = (host: string) => ({ origins: [originOf(host)] });

/** Has the browser been allowed to run Ikrar there? */
export const isAllowed = (host: string): Promise<boolean> => browser.permissions.contains(access(host));

/** Has the browser ask the person. Only in a click, before anything is waited for. */
export const askAccess = (host: string): Promise<boolean> => browser.permissions.request(access(host));

/** Gives the permission back. */
export const giveUpAccess = (host: string): Promise<boolean> => browser.permissions.remove(access(host));

/** Calls back whenever a permission was given or taken away. Returns the way to stop. */
export function watchAccess(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}
