import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * For tests: the browser's permissions, which the fake browser lacks.
 * @param answer what the person presses when asked
 */
export function fakeAccess(answer: () => boolean = () => true) {
  const held = new Set<string>();
  const listeners = new Set<() => void>();
  const told = {
    addListener: (one: () => void) => listeners.add(one),
    removeListener: (one: () => void) => listeners.delete(one),
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const change = (work: 'add' | 'delete', origins: readonly string[]) => {
    for (const origin of origins) held[work](origin);
    tell();
  };
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => held.has(origin)),
    request: async ({ origins }: { origins: string[] }) => {
      const given = answer();
      if (given) change('add', origins);
      return given;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      change('delete', origins);
      return true;
    },
    onAdded: told,
    onRemoved: told,
  });
  return {
    held,
    give: (...origins: string[]) => change('add', origins),
    take: (...origins: string[]) => change('delete', origins),
  };
}
