import { parseArgs } from 'node:util';
import { type Split, splits } from './split.ts';

export const usage = `npm run eval -- [--data DIR] [--split ${splits.join('|')}|all] [--misses N] [--check | --record]
`;

export interface Options {
  data: string;
  /** Which halves to print. */
  splits: readonly Split[];
  /** How many of the worst mistakes to print. */
  misses: number;
  /** Compare with what is recorded. */
  check: boolean;
  /** Write what is recorded, and `docs/accuracy.md`. */
  record: boolean;
}

/** Options from the command line, or what is wrong with them. */
export function optionsFrom(args: readonly string[]): Options | { error: string } {
  const word = (normally: string) => ({ type: 'string', default: normally }) as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: word('../shared/data'),
        split: word('held'),
        misses: word('0'),
        check: flag,
        record: flag,
      },
    });
    const { data, split, check, record } = values;
    const chosen = splits.filter((one) => one === split || split === 'all');
    const misses = Number(values.misses);
    if (chosen.length === 0) return { error: `--split ${split}: ${splits.join(', ')} or all` };
    if (check && record) return { error: '--check and --record: one of them' };
    if (!Number.isInteger(misses) || misses < 0) return { error: `--misses ${values.misses}: a number` };
    return { data, splits: chosen, misses, check, record };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
