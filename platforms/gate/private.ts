import { hit } from '../page/path.ts';
import type { Platform } from '../platform.ts';

/**
 * Is this a surface whose text is never read?
 * @param elements an event's path, innermost first, or a composer alone
 */
export function isPrivate({ private: hidden }: Platform, elements: readonly Element[]): boolean {
  const [innermost] = elements;
  if (hidden === undefined || !innermost) return false;
  return typeof hidden === 'string' ? hit(elements, hidden) !== undefined : hidden(innermost);
}
