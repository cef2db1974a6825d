import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { program } from '../browser/programs.ts';
import { privateView, refusal } from './private-view.ts';

/** Where each browser reads the policy of its machine, and the file in there. */
const places = {
  chromium: { folder: '/etc/chromium/policies', file: 'managed/ikrar.json' },
  firefox: { folder: '/etc/firefox/policies', file: 'policies.json' },
} as const;

/** @throws in a plain sentence, where policies can't be tried without touching the whole machine */
export function needPrivatePolicies(): void {
  for (const { folder } of Object.values(places)) {
    const refused = refusal(folder);
    if (refused === undefined) continue;
    throw new Error(
      `Policies need a private view of ${folder}, and this machine allows none: ${refused}. Run as root, or in a container.`,
    );
  }
}

/** A machine's policies, as one browser sees them and nobody else on this machine does. */
export interface Policies {
  /** Starts the browser under these policies. */
  executable: string;
  /** Puts a policy in the place of what was there; the browser may be running. */
  write: (policy: object) => Promise<void>;
  remove: () => void;
}

/** A folder of policies that lies over the machine's own in the view of one browser. */
export function policiesFor(browser: keyof typeof places): Policies {
  const { folder, file } = places[browser];
  const { executable, own, aside, remove } = privateView(folder, program(browser));
  mkdirSync(dirname(join(own, file)), { recursive: true });
  return {
    executable,
    write: async (policy) => {
      // Moved into place, for the browser reads it the moment it changes.
      const written = join(aside, 'next.json');
      await writeFile(written, JSON.stringify(policy));
      await rename(written, join(own, file));
    },
    remove,
  };
}
