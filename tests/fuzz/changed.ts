/** Every place in a value, as a path. */
export const pathsIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))]
    : [path];

/** The value with another one at a path, or with one key more there. */
export function changed(value: unknown, [key = '', ...rest]: readonly string[], to: unknown): unknown {
  const inner: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  const next = rest.length === 0 ? to : changed(inner, rest, to);
  if (Array.isArray(value)) return value.map((one: unknown, at) => (String(at) === key ? next : one));
  const own = JSON.stringify(key);
  const others = Object.entries(value ?? {}).filter(([name]) => name !== key);
  // Written out and read back, so that `__proto__` is a key like any other.
  return JSON.parse(
    `{${[...others.map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one)}`), `${own}:${JSON.stringify(next) ?? 'null'}`].join(',')}}`,
  );
}
