import type { Condition, Rule } from '../regulation/rule.ts';
import type { SignalId } from '../signal.ts';
import type { Found } from './conditions.ts';

/** One way to meet a rule, and a signal without which it is not met. */
interface Way {
  rule: Rule;
  condition: Condition;
  order: number;
}

/** A rule, and those of its conditions that a draft may meet. */
export interface Possible {
  rule: Rule;
  conditions: Condition[];
}

/**
 * Files rules under the signals that they need: most drafts have a handful, and most rules need not be tried.
 * Conditions are told in the order of the rules.
 */
export class RuleIndex {
  readonly #bySignal = new Map<SignalId, Way[]>();

  constructor(rules: readonly Rule[]) {
    let order = 0;
    for (const rule of rules)
      for (const condition of rule.when) {
        // What the words do is rarer than whom they name, and comes last.
        const id = condition.own?.at(-1) ?? condition.target?.at(-1) ?? condition.any?.at(-1);
        order++;
        if (id === undefined) continue;
        const ways = this.#bySignal.get(id);
        const way = { rule, condition, order };
        if (ways) ways.push(way);
        else this.#bySignal.set(id, [way]);
      }
  }

  possible({ own, target }: Found): Possible[] {
    const ways: Way[] = [];
    const isSaid = (id: SignalId): boolean => own.all.has(id);
    const take = (id: SignalId): void => {
      for (const way of this.#bySignal.get(id) ?? [])
        if (way.condition.own?.every(isSaid) !== false) ways.push(way);
    };
    for (const id of own.all.keys()) take(id);
    for (const id of target.all.keys()) if (!own.all.has(id)) take(id);
    const found: Possible[] = [];
    for (const { rule, condition } of ways.sort((one, other) => one.order - other.order)) {
      const last = found[found.length - 1];
      if (last?.rule === rule) last.conditions.push(condition);
      else found.push({ rule, conditions: [condition] });
    }
    return found;
  }
}
