/** The browser's own, before the page puts others in their place, which may not know all that these can. */
export const OwnPromise = globalThis.Promise;
export const { apply } = Reflect;
