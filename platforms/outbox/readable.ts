/**
 * What could be read of what a page handed over; nothing where that fails. A page may hand over anything, and what is
 * wrong with it the browser itself will say: the call goes its way.
 */
export function readable<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
