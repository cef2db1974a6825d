import { entitySignals, modelSignals, type SignalId } from '../../rules/signal.ts';
import type { Verdict } from '../../rules/verdict.ts';

const names = new Set<SignalId>(entitySignals);
const model = new Set<SignalId>(modelSignals);

/** Whether nothing but the trained model speaks for a verdict: take the model out and it is clear. */
export const restsOnModel = ({ findings }: Verdict): boolean =>
  findings.length > 0 &&
  findings.every(({ evidence }) => {
    const told = evidence.filter(({ signal }) => !names.has(signal));
    return told.length > 0 && told.every(({ signal }) => model.has(signal));
  });
