import type { Condition } from '../regulation/rule.ts';
import type { SignalId } from '../signal.ts';
import type { Reading } from './reading.ts';
import type { Signal } from './signal.ts';

/** What stands in the person's own words and what in the target. */
export interface Found {
  own: Reading;
  target: Reading;
}

type Lookup = (id: SignalId) => readonly Signal[];

/** The signals of all ids, or undefined when one is missing. */
function collect(ids: readonly SignalId[], lookup: Lookup): Signal[] | undefined {
  const found: Signal[] = [];
  for (const id of ids) {
    const signals = lookup(id);
    if (signals.length === 0) return undefined;
    found.push(...signals);
  }
  return found;
}

const none: readonly Signal[] = [];
const anywhere =
  ({ all }: Reading): Lookup =>
  (id) =>
    all.get(id) ?? none;

function ownWords(condition: Condition, own: Reading, unless: readonly SignalId[]): Signal[] | undefined {
  const ids = condition.own ?? [];
  if (ids.length === 0) return [];
  if (ids.some((id) => !own.all.has(id))) return undefined;
  // Hardly a text has any of those that turn a rule off.
  const off = unless.filter((id) => own.all.has(id));
  if (condition.reach === 'draft') return off.length > 0 ? undefined : collect(ids, anywhere(own));
  for (const sentence of own.sentences.values()) {
    const here: Lookup = (id) => sentence.get(id) ?? own.everywhere.get(id) ?? none;
    if (off.some((id) => here(id).length > 0)) continue;
    const found = collect(ids, here);
    if (found) return found;
  }
  return undefined;
}

/**
 * The signals that meet a condition, or undefined.
 * @param unless signals that turn it off: in the same sentence, or anywhere in what the activity is aimed at (and,
 *   for a condition that asks for no own words, in those)
 */
export function meet(condition: Condition, found: Found, unless: readonly SignalId[]): Signal[] | undefined {
  const own = ownWords(condition, found.own, unless);
  if (!own) return undefined;
  const asksOwn = (condition.own?.length ?? 0) > 0;
  const off = (id: SignalId): boolean => found.target.all.has(id) || (!asksOwn && found.own.all.has(id));
  if (!condition.target && !condition.any) return own;
  if (condition.target && unless.some(off)) return undefined;
  const target = collect(condition.target ?? [], anywhere(found.target));
  const either = collect(condition.any ?? [], (id) => [
    ...(found.own.all.get(id) ?? none),
    ...(found.target.all.get(id) ?? none),
  ]);
  return target && either ? [...own, ...target, ...either] : undefined;
}
