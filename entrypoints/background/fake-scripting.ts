import { type Browser, browser } from 'wxt/browser';

type Script = Browser.scripting.RegisteredContentScript;

/** For tests: content scripts registered while the extension runs, which the fake browser lacks. */
export function fakeScripting(): Map<string, Script> {
  const registered = new Map<string, Script>();
  const known = (scripts: readonly { id: string }[], wanted: boolean) => {
    const wrong = scripts.find(({ id }) => registered.has(id) !== wanted);
    if (wrong) throw new Error(`${wrong.id} is ${wanted ? 'not' : 'already'} registered`);
  };
  const put = (scripts: readonly Script[]) => {
    for (const script of scripts) {
      if (script.matches?.length === 0) throw new Error('matches must not be empty');
      registered.set(script.id, script);
    }
  };
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      [...registered.values()].filter(({ id }) => ids.includes(id)),
    registerContentScripts: async (scripts: Script[]) => {
      known(scripts, false);
      put(scripts);
    },
    updateContentScripts: async (scripts: Script[]) => {
      known(scripts, true);
      put(scripts);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      known(
        ids.map((id) => ({ id })),
        true,
      );
      for (const id of ids) registered.delete(id);
    },
  });
  return registered;
}
