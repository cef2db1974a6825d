import { citedFor } from '../regulation/cited-for.ts';
import type { Rule } from '../regulation/rule.ts';
import { cueSignals, type SignalId } from '../signal.ts';
import type { Evidence, Finding } from '../verdict.ts';
import { type Found, meet } from './conditions.ts';
import type { Place, Places } from './places.ts';
import type { Possible } from './rule-index.ts';
import type { Signal } from './signal.ts';
import type { Situation } from './situation.ts';

/** More marks than this help nobody to see why. */
const mostMarks = 12;

const cues: ReadonlySet<SignalId> = new Set<SignalId>(cueSignals);

/** Beside words that a rule declares, those that only weighed with the model would puzzle: "dilakukan", "punya". */
const worthTelling = (signals: readonly Signal[]): Signal[] =>
  signals.filter(({ id }) => id !== 'implicit' || !signals.some((other) => cues.has(other.id)));

/** What to mark, in order; a signal inside a longer one of its kind is told already. */
function evidenceOf(met: readonly Signal[]): Evidence[] {
  const signals = worthTelling(met);
  const found: Evidence[] = [];
  for (const { id, start, end, part } of signals.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (found.length === mostMarks) break;
    const told = found.some(
      (one) => one.signal === id && (one.part ?? 'text') === part && one.start <= start && end <= one.end,
    );
    if (!told) found.push({ start, end, signal: id, ...(part !== 'text' && { part }) });
  }
  return found;
}

/** Which contest and stage a rule is met for: those of the people named, else those in force; `none` needs neither. */
function placeOf(rule: Rule, signals: readonly Signal[], places: Places): Place | undefined {
  const named = places.ofNamed(signals);
  const bound = named.length > 0;
  const place = (bound ? named : places.inForce).find(
    ({ stage }) => stage !== 'none' && rule.stages[stage] !== undefined,
  );
  if (place && (bound || rule.stages.none === undefined)) return place;
  if (place) return { stage: place.stage, pilkada: place.pilkada };
  return rule.stages.none && { stage: 'none', pilkada: false };
}

/**
 * The finding when a rule is met by a draft.
 * @param possible a rule for this activity and role, and those of its conditions that may be met
 */
export function findingOf(
  { rule, conditions }: Possible,
  found: Found,
  role: Situation['role'],
  places: Places,
): Finding | undefined {
  for (const condition of conditions) {
    const signals = meet(condition, found, rule.unless ?? []);
    const place = signals && placeOf(rule, signals, places);
    const at = place && rule.stages[place.stage];
    if (!signals || !place || !at) continue;
    return {
      rule: rule.id,
      violation: citedFor(role, (place.pilkada && at.inPilkada) || at.violation),
      ikrar: rule.ikrar,
      severity: condition.severity ?? at.severity ?? rule.severity,
      stage: place.stage,
      ...(place.contest && { contest: place.contest.id }),
      evidence: evidenceOf(signals),
    };
  }
  return undefined;
}
