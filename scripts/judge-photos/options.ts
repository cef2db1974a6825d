import { parseArgs } from 'node:util';
import { type Options as JudgeOptions, optionsFrom } from '../judge/options.ts';

export const helpText = `npm run --silent judge:photos -- FOLDER [--date YYYY-MM-DD] [--region CODE] [--contests id,id] [--role ROLE] [--pack FILE]
`;

export interface Options extends JudgeOptions {
  folder: string;
  /** File with what to compare faces and emblems with. */
  pack?: string;
}

/** Options from the command line, or what is wrong with them. */
export function photoOptionsFrom(args: readonly string[]): Options | { error: string } {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { date: text, region: text, contests: text, role: text, pack: text },
    });
    const { pack, ...rest } = values;
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) return { error: 'one folder of pictures' };
    const judge = optionsFrom(Object.entries(rest).flatMap(([name, value]) => [`--${name}`, value]));
    if ('error' in judge) return judge;
    return { ...judge, folder, ...(pack !== undefined && { pack }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
