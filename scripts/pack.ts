import { check } from './pack/check-command.ts';
import { type Command, Refusal, usage } from './pack/command.ts';
import { keygen } from './pack/keygen.ts';
import { sign } from './pack/sign.ts';
import { verify } from './pack/verify.ts';

/** `npm run pack -- keygen|sign|verify|check …`: an agency's packs. 0: done; 1: the pack is refused; 2: asked wrongly. */
const commands: Readonly<Record<string, Command>> = { keygen, sign, verify, check };

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  process.stderr.write(usage);
  process.exit(2);
}
try {
  await command(args, (line) => process.stdout.write(`${line}\n`));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code;
}
