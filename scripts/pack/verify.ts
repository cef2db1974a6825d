import { comparePacks } from '../../policy/pack-version.ts';
import { openSigned, type SignedProblem } from '../../policy/signed-pack.ts';
import { dayInJakarta } from '../../rules/contests/today.ts';
import { checkPack } from './check.ts';
import { argumentsOf, type Command, Refusal, textOf } from './command.ts';
import { readPublicKey } from './keys.ts';

const whys: Readonly<Record<SignedProblem, string>> = {
  'not-signed': 'is no signed pack',
  'other-key': 'is signed by another key',
  tampered: 'was changed after it was signed',
  'other-format': 'is signed, but is no pack that this version reads',
};

async function open(file: string, keys: readonly string[]) {
  const opened = await openSigned(textOf(file), keys);
  if ('problem' in opened) throw new Refusal(`${file} ${whys[opened.problem]}`);
  return opened;
}

/** Says whether a browser that trusts these keys would take a signed pack; with `--after`, in place of an older one. */
export const verify: Command = async (args, say) => {
  const { file, values } = argumentsOf(args, {
    key: { type: 'string', multiple: true },
    after: { type: 'string' },
  });
  if (!values.key) throw new Refusal('--key is needed: the public key of the policy', 2);
  const keys = values.key.map(readPublicKey);
  const opened = await open(file, keys);
  const { pack, errors } = checkPack(opened.pack, dayInJakarta());
  if (!pack) throw new Refusal(errors.map((one) => `error: ${one}`).join('\n'));
  if (values.after !== undefined) {
    const compared = comparePacks(await open(values.after, keys), opened);
    if (typeof compared === 'object')
      throw new Refusal(`${file} is refused after ${values.after}: ${compared.problem}`);
  }
  say(`${file}: good, ${pack.id} version ${opened.version}, signed by ${opened.key}`);
};
