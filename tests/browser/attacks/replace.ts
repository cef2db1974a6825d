/** What pages put in the place of the browser's own, after our script and before they send. */
export const replacements: { name: string; act: () => void }[] = [
  {
    name: 'a Promise of their own that knows less',
    act: () => {
      const older = new Proxy(window.Promise, {
        get: (own, name) => (name === 'withResolvers' ? undefined : Reflect.get(own, name)),
      });
      Reflect.set(window, 'Promise', older);
    },
  },
  {
    name: 'no Request, no URL, no CustomEvent',
    act: () => {
      for (const name of ['Request', 'URL', 'CustomEvent']) Reflect.set(window, name, undefined);
    },
  },
  {
    name: 'events, elements and lists that throw',
    act: () => {
      const bad = () => {
        throw new Error('the page');
      };
      const all: [object, string[]][] = [
        [EventTarget.prototype, ['dispatchEvent', 'addEventListener', 'removeEventListener']],
        [Element.prototype, ['closest', 'matches', 'attachShadow', 'querySelector', 'getAttribute']],
        [Array.prototype, ['some', 'find', 'filter', 'flatMap', 'includes']],
        [String.prototype, ['split', 'replace', 'normalize', 'toUpperCase']],
        [WeakMap.prototype, ['get', 'set']],
        [RegExp.prototype, ['test', 'exec']],
        [Reflect, ['apply']],
      ];
      for (const [on, names] of all)
        for (const name of names) Object.defineProperty(on, name, { value: bad });
    },
  },
];

/** Fields that stand in for what is asked of the form they are in. */
export const namesOfForms = ['parentElement', 'matches', 'querySelector', 'getRootNode', 'contains'] as const;
