import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Kit, kitLanguages } from '../policy/rollout/kit.ts';
import { outputsOf } from '../policy/rollout/outputs.ts';
import { readPolicyFile } from '../policy/rollout/policy-file.ts';
import { wordsOf } from './words.ts';

const root = join(import.meta.dirname, '..');

/** The sample in docs/rollout, of an agency that does not exist. */
export const sample = join(root, 'docs/rollout');

/**
 * What the files are made from.
 * @param text of a `policy.json`
 * @throws where anything of it is no good: an admin at the command line wants to know before thousands of machines do
 */
export function kitFrom(text: string, language: Kit['language']): Kit {
  const { install = {}, policy, problems } = readPolicyFile(text);
  if (problems.length > 0) {
    const said = problems.map(({ key, value, why }) => `${key}: ${JSON.stringify(value)} (${why})`);
    throw new Error(`policy.json:\n  ${said.join('\n  ')}`);
  }
  return { install, policy, language, words: { id: wordsOf('id', root), en: wordsOf('en', root) } };
}

/** All files of a kit, by path. */
export const filesOf = (kit: Kit): [string, string][] =>
  outputsOf(kit).map((output) => [output.path(kit), output.make(kit)]);

function main(): void {
  const { values } = parseArgs({
    options: { policy: { type: 'string' }, out: { type: 'string' }, language: { type: 'string' } },
  });
  const out = values.out ?? sample;
  const language = kitLanguages.find((one) => one === (values.language ?? 'id'));
  if (!language) throw new Error(`--language is one of ${kitLanguages.join(', ')}`);
  const kit = kitFrom(readFileSync(values.policy ?? join(sample, 'policy.json'), 'utf8'), language);
  const files = filesOf(kit);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
  console.log(`${files.length} files in ${out}`);
}

if (import.meta.main) main();
