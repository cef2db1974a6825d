import { generateKeyPairSync } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { argumentsOf, type Command, Refusal } from './command.ts';
import { publicText } from './keys.ts';

/** Makes a key to sign with: the private part into a file that only its owner reads, the public one beside it and on screen. */
export const keygen: Command = async (args, say) => {
  const { file } = argumentsOf(args, {});
  const publicFile = `${file.replace(/\.pem$/, '')}.pub`;
  for (const one of [file, publicFile])
    if (existsSync(one)) throw new Refusal(`${one} is there already; a lost key can't be made again`);
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = publicText(privateKey);
  // `wx`: whoever has put a file there meanwhile, it is not overwritten.
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  writeFileSync(publicFile, `${key}\n`, { flag: 'wx' });
  say(`private key: ${file} (keep it off every network share, and one copy of it in a safe)`);
  say(`public key:  ${publicFile}`);
  say(`policy:      "packKey": "${key}"`);
};
