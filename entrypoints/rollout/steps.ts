import { type Mode, modes } from '../../policy/fallback.ts';

/** A step as it is being filled in: its day may still be missing. */
export interface WrittenStep {
  day: string;
  mode: Mode;
}

const stepOf = (line: string): WrittenStep => {
  const [day = '', mode] = line.split(' ');
  return { day, mode: modes.find((one) => one === mode) ?? 'hint' };
};

/** The steps of a field that holds one on a line, e.g. `2026-12-15 hint`. */
export const stepsIn = (written: string): WrittenStep[] =>
  written === '' ? [] : written.split('\n').map(stepOf);

/** The reverse of `stepsIn`. */
export const stepLines = (steps: readonly WrittenStep[]): string =>
  steps.map(({ day, mode }) => `${day} ${mode}`).join('\n');

/** What comes after these: a roll-out begins by observing, and each step is firmer than the one before it. */
export function nextStep(steps: readonly WrittenStep[]): WrittenStep {
  const last = steps.at(-1)?.mode ?? 'observe';
  return { day: '', mode: modes[modes.indexOf(last) + 1] ?? last };
}
