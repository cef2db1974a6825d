import type { Condition, Rule } from '../regulation/rule.ts';
import { type SignalId, waitingSignals } from '../signal.ts';

const waits = (id: SignalId): boolean => waitingSignals.some((waiting) => waiting === id);
const signalsOf = ({ own = [], target = [], any = [] }: Condition): SignalId[] => [...own, ...target, ...any];

/** The rules that nothing can meet yet, because each of their conditions needs a signal that no part of Ikrar finds so far. */
export const waitingRules = (rules: readonly Rule[]): Rule[] =>
  rules.filter((rule) => rule.when.every((condition) => signalsOf(condition).some(waits)));
