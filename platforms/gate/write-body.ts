import { lazily } from '../../rules/lazily.ts';

/** A write request as text, with the readings that platforms use. */
export interface WriteBody {
  raw: string;
  form: () => URLSearchParams;
  /** The value at a path of a JSON body; `undefined` when it is not JSON or the path ends. */
  at: (...path: string[]) => unknown;
  /** The URL's path and query: some platforms put the target or the words there. */
  path: string;
  query: () => URLSearchParams;
}

/** Walks a path through parsed JSON without trusting its shape. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

/** JSON that may not be JSON: another request may share the address. */
export function jsonOrNothing(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** @param url path and query of the request, without the host */
export function writeBody(raw: string, url: string): WriteBody {
  const json = lazily(() => ({ value: jsonOrNothing(raw) }));
  const form = lazily(() => new URLSearchParams(raw));
  const [path = ''] = url.split('?', 1);
  // A question mark of the words themselves belongs to them.
  const query = url.slice(path.length + 1);
  return {
    raw,
    form,
    at: (...keys) => valueAt(json().value, keys),
    path,
    query: lazily(() => new URLSearchParams(query)),
  };
}

export const textOrNothing = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
