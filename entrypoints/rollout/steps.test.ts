import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modes } from '../../policy/fallback.ts';
import { readFields } from './form.ts';
import { nextStep, stepLines, stepsIn } from './steps.ts';

describe('the steps of a roll-out', () => {
  it('are lines of a field and back, a missing day included', () => {
    const step = fc.record({
      day: fc.constantFrom('', '2026-12-15', '2027-01-05'),
      mode: fc.constantFrom(...modes),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        expect(stepsIn(stepLines(steps))).toEqual(steps);
      }),
    );
  });

  it('reach the policy once they have their day', () => {
    const fields = { modeSteps: stepLines([{ day: '2026-12-15', mode: 'hint' }, nextStep([])]) };
    const { policy, bad } = readFields(fields);
    expect(policy).toEqual({ modeSteps: ['2026-12-15 hint'] });
    expect([...bad]).toEqual([['modeSteps', ['hint']]]);
  });

  it('grow firmer one by one, up to the firmest', () => {
    const first = nextStep([]);
    const second = nextStep([first]);
    const third = nextStep([first, second]);
    const chosen = [first, second, third, nextStep([third])].map(({ mode }) => mode);
    expect(chosen).toEqual(['hint', 'warn', 'warn-with-reason', 'warn-with-reason']);
  });
});
