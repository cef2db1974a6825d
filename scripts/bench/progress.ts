const begun = performance.now();

/** Whole seconds since a time of `performance.now()`, or since the run began. */
export const secondsSince = (since = begun): number => Math.round((performance.now() - since) / 1000);

/** Says what happens now, and how long the run has taken so far: people must see that it lives. */
export const tell = (what: string): void => console.log(`${String(secondsSince()).padStart(4)} s  ${what}`);
