import { packBytes } from '../../rules/contests/own-limits.ts';

/** Milliseconds for the whole of it, on a slow line too. */
const patience = 60_000;

/** Why nothing came from an address. */
export const fetchProblems = [
  /** No network, no such server, no redirect away from https, or a server that lets nobody read. */
  'unreachable',
  'status',
  'too-large',
  'too-slow',
  'not-text',
  /** This build may not ask this address. */
  'no-way',
] as const;
export type FetchProblem = (typeof fetchProblems)[number];

/** What to ask for. */
export interface Asked {
  url: string;
  /** What the server said of the form that is known, see `Got`; `''` when none is. */
  seen: string;
}

/** What came. */
export type Got =
  /** `mark`: what the server says of this form of the file; `''` when it says nothing. */
  { text: string; mark: string } | { unchanged: true } | { problem: FetchProblem; status?: number };

/** An entity tag is told where the server exposes it, the other two always. */
function markOf({ headers }: Response): string {
  const named = headers.get('etag') ?? headers.get('last-modified');
  return named === null ? '' : `${named} ${headers.get('content-length') ?? ''}`;
}

/** Reads a body to its end, or until it is larger than anything that we take. */
async function readBody({ body }: Response): Promise<Uint8Array[] | undefined> {
  const parts: Uint8Array[] = [];
  const reader = body?.getReader();
  let size = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length;
    if (size > packBytes) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(read.value);
  }
  return parts;
}

/** @throws {TypeError} for bytes that are no text */
function textOf(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}

async function get({ url, seen }: Asked, signal: AbortSignal): Promise<Got> {
  const response = await fetch(url, {
    signal,
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  const leave = async (got: Got): Promise<Got> => {
    await response.body?.cancel();
    return got;
  };
  if (new URL(response.url).protocol !== 'https:') return leave({ problem: 'unreachable' });
  if (!response.ok) return leave({ problem: 'status', status: response.status });
  const mark = markOf(response);
  if (mark !== '' && mark === seen) return leave({ unchanged: true });
  if (Number(response.headers.get('content-length')) > packBytes) return leave({ problem: 'too-large' });
  const parts = await readBody(response);
  if (!parts) return { problem: 'too-large' };
  try {
    return { text: textOf(parts), mark };
  } catch (error) {
    if (error instanceof TypeError) return { problem: 'not-text' };
    throw error;
  }
}

/**
 * Asks an address for a file, and tells it nothing: no cookies, no page it was asked from. What the server says is the
 * same as last time is not read again.
 */
export async function getPack(asked: Asked): Promise<Got> {
  if (!URL.canParse(asked.url) || new URL(asked.url).protocol !== 'https:') return { problem: 'no-way' };
  const signal = AbortSignal.timeout(patience);
  try {
    return await get(asked, signal);
  } catch (error) {
    if (signal.aborted) return { problem: 'too-slow' };
    // All that browsers tell of a request that failed.
    if (error instanceof TypeError) return { problem: 'unreachable' };
    throw error;
  }
}
