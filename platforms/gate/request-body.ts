/** A request's body as text, with the two readings that platforms use. */
export interface RequestBody {
  raw: string;
  form: () => URLSearchParams;
  /** The value at a path of a JSON body; `undefined` when it is not JSON or the path ends. */
  at: (...path: string[]) => unknown;
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

export function requestBody(raw: string): RequestBody {
  let parsed: { value: unknown } | undefined;
  return {
    raw,
    form: () => new URLSearchParams(raw),
    at: (...path) => {
      parsed ??= { value: jsonOrNothing(raw) };
      return valueAt(parsed.value, path);
    },
  };
}

export const textOrNothing = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
