import { env } from 'node:process';

/** How many times as many inputs as in `npm test`: `npm run test:long` asks for more. */
const times = Number(env.IKRAR_FUZZ_TIMES ?? 1);
const seed = env.IKRAR_SEED === undefined ? undefined : Number(env.IKRAR_SEED);

/** For `fc.assert`: this many inputs, or a multiple. A seed from outside gives the same inputs again. */
export const runs = (often: number) => ({ numRuns: often * times, ...(seed !== undefined && { seed }) });

/** Milliseconds that a property may take, at most: only one that hangs takes so long. */
export const patience = 60_000 * times;
