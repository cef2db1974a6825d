import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

/** Other kinds of events use these names for other things. */
const word = z.catch(z.optional(z.string()), undefined);

/** Chromium's own record of its network: every request of every tab, worker and hidden page, and of itself. */
const NetLog = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(
    z.object({
      type: z.number(),
      params: z.optional(z.looseObject({ url: word, initiator: word, network_isolation_key: word })),
    }),
  ),
});

/** A request as Chromium wrote it down. */
export interface Requested {
  url: string;
  /** Origin of the page or worker that asked; `not an origin` for the browser's own. */
  initiator: string;
  /** The pages that it is kept apart for. */
  isolation: string;
}

/** The requests in a file of `--log-net-log`, once the browser has closed. */
export async function requestsIn(file: string): Promise<Requested[]> {
  const { constants, events } = NetLog.parse(JSON.parse(await readFile(file, 'utf8')));
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === start && params?.url !== undefined
      ? {
          url: params.url,
          initiator: params.initiator ?? '',
          isolation: params.network_isolation_key ?? '',
        }
      : [],
  );
}
