import { readFileSync } from 'node:fs';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

export const usage = `npm run pack -- keygen KUNCI.pem
npm run pack -- check PAKET.json
npm run pack -- sign PAKET.json --key KUNCI.pem --out PAKET-RESMI.json [--version N]
npm run pack -- verify PAKET-RESMI.json --key KUNCI-PUBLIK [--key KUNCI-PUBLIK] [--after PAKET-LAMA.json]
`;

/** Nothing was done, and why. */
export class Refusal extends Error {
  /** 1: it must not be; 2: it was asked wrongly. */
  readonly code: 1 | 2;

  constructor(message: string, code: 1 | 2 = 1) {
    super(message);
    this.code = code;
  }
}

/** @param say prints a line of what was done */
export type Command = (args: readonly string[], say: (line: string) => void) => Promise<void>;

/**
 * A command's one file and its options.
 * @throws {Refusal} for anything else
 */
export function argumentsOf<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Refusal(`one file is needed\n${usage}`, 2);
    return { file, values };
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(`${error.message}\n${usage}`, 2);
    throw error;
  }
}

const isNodeError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error;

/** @throws {Refusal} where there is no such file */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isNodeError(error)) throw new Refusal(`${file} can't be read: ${error.code}`, 2);
    throw error;
  }
}

/** @throws {Refusal} for what is no JSON */
export function jsonOf(file: string): unknown {
  try {
    return JSON.parse(textOf(file));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(`${file} is no JSON: ${error.message}`);
    throw error;
  }
}
