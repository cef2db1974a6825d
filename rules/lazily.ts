/**
 * Makes a value when it is first asked for: pages load this code long before anybody sends anything.
 * @example const table = lazily(() => new Map(rows)); table().get('a')
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
