import { type KeyObject, sign as signBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { type Envelope, openSigned, signedFormat } from '../../policy/signed-pack.ts';
import { packBytes } from '../../rules/contests/own-limits.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { checkPack } from './check.ts';
import { argumentsOf, type Command, jsonOf, Refusal, textOf } from './command.ts';
import { publicText, readPrivateKey } from './keys.ts';

/** A signed pack, as it is put on a server. */
export function signedPack(pack: unknown, version: number, key: KeyObject): string {
  const payload = JSON.stringify({ format: signedFormat, version, pack });
  const signature = signBytes(null, Buffer.from(payload), key).toString('base64');
  const envelope: Envelope = { key: publicText(key), signature, payload };
  return `${JSON.stringify(envelope)}\n`;
}

/** The version of the pack that is about to be replaced. */
async function lastVersion(file: string, key: string): Promise<number | undefined> {
  if (!existsSync(file)) return undefined;
  const opened = await openSigned(textOf(file), [key]);
  if ('problem' in opened) throw new Refusal(`${file} is not overwritten: ${opened.problem}`);
  return opened.version;
}

function nextVersion(given: string | undefined, last: number | undefined): number {
  if (given === undefined) {
    if (last === undefined) throw new Refusal('the first pack needs --version, usually 1', 2);
    return last + 1;
  }
  const version = Number(given);
  if (!Number.isSafeInteger(version) || version < 1)
    throw new Refusal(`--version ${given}: a whole number from 1`, 2);
  if (last !== undefined && version <= last)
    throw new Refusal(`version ${version} would be refused everywhere: ${last} is out already`);
  return version;
}

/** Signs a pack, by default as the version after the one that lies where it goes. */
export const sign: Command = async (args, say) => {
  const text = { type: 'string' } as const;
  const { file, values } = argumentsOf(args, { key: text, out: text, version: text });
  if (!values.key || !values.out) throw new Refusal('--key and --out are needed', 2);
  const value = jsonOf(file);
  const { pack, errors, notes } = checkPack(value, dayInJakarta());
  for (const one of notes) say(`note: ${one}`);
  if (!pack) throw new Refusal(errors.map((one) => `error: ${one}`).join('\n'));
  const key = readPrivateKey(values.key);
  const version = nextVersion(values.version, await lastVersion(values.out, publicText(key)));
  const signed = signedPack(value, version, key);
  if (Buffer.byteLength(signed) > packBytes) throw new Refusal(`signed it has more than ${packBytes} bytes`);
  writeFileSync(values.out, signed);
  say(`${values.out}: version ${version}, signed by ${publicText(key)}`);
};
