import type { Contest } from '../contests/schema.ts';
import { type Stage, stageOn } from '../contests/stage.ts';
import type { Signal } from './signal.ts';
import type { Situation } from './situation.ts';

/** The more urgent a stage, the sooner it speaks for a finding that could belong to several contests. */
const urgency: readonly Stage[] = ['quiet', 'candidates', 'before', 'after', 'none'];

/** The stage a contest stands in for this situation. */
export const stageFor = (contest: Contest, situation: Situation): Stage =>
  situation.stage ?? stageOn(contest.stages, situation.day);

const byUrgency = (one: Place, other: Place): number =>
  urgency.indexOf(one.stage) - urgency.indexOf(other.stage);

const local = new Set<Contest['office']>(['gubernur', 'bupati', 'walikota']);

/** A contest at its stage. */
export interface Place {
  stage: Stage;
  contest?: Contest;
  /** Under the law of Pilkada rather than that of Pemilu. */
  pilkada: boolean;
}

/** Where contests stand in one situation; looked up once for each. */
export class Places {
  /** Those of the situation, the most urgent first. */
  readonly inForce: readonly Place[];
  readonly #situation: Situation;
  readonly #known = new Map<Contest, Place>();

  constructor(situation: Situation) {
    this.#situation = situation;
    this.inForce = situation.contests.map((contest) => this.#of(contest)).sort(byUrgency);
  }

  /** The most urgent first; each contest once. */
  ofNamed(signals: readonly Signal[]): readonly Place[] {
    const found: Place[] = [];
    for (const { contest } of signals) {
      const place = contest && this.#of(contest);
      if (place && !found.includes(place)) found.push(place);
    }
    return found.length > 1 ? found.sort(byUrgency) : found;
  }

  #of(contest: Contest): Place {
    const known = this.#known.get(contest);
    if (known) return known;
    const made = {
      stage: stageFor(contest, this.#situation),
      contest,
      pilkada: local.has(contest.office),
    };
    this.#known.set(contest, made);
    return made;
  }
}
