import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Footprint } from '../platforms/footprint/footprint.ts';
import { without } from '../platforms/footprint/without.ts';
import type { Gate, Platform, Trigger, WriteRequest } from '../platforms/platform.ts';
import { activities } from '../rules/draft.ts';
import { platformIds } from './platform-scripts.ts';

/** A platform with what its folder declares. */
export interface Declared {
  platform: Platform;
  requests: readonly WriteRequest[];
  hosts: readonly string[];
  /** Left out where the platform shows people nothing that they have left behind. */
  footprint?: Footprint | undefined;
}

const intro = `# What is guarded, where, and how

Made from the adapters by \`npm run platforms\`; a test compares. The *first gate* stops the gesture on the page before
anything happens; behind every one of its rows stands the generic adapter (roles, labels, the button that woke up when
text arrived). The *second gate* holds the platform's own write request, named here as the platform names it. Taking
something back (unlike, unfollow, leave) is never held. A dash means that the platform has no such thing in a browser,
or nothing that a page could hold.

*Jejak* says on which of a person's own pages they can have looked for what they have left behind; \`{me}\` stands for
their account.
`;

const words: Record<Trigger['kind'], (trigger: Trigger) => string> = {
  press: () => 'button',
  keys: (trigger) => (trigger.kind === 'keys' && trigger.combo === 'Mod+Enter' ? 'Ctrl/Cmd+Enter' : 'Enter'),
  form: () => 'form',
  shortcut: (trigger) => (trigger.kind === 'shortcut' ? `key ${trigger.key.toUpperCase()}` : ''),
  double: () => 'double click',
  attach: () => 'file chosen, dropped or pasted',
};

const once = (found: readonly string[]): string => [...new Set(found)].join(', ') || '—';

const howOf = (gates: readonly Gate[]): string =>
  once(gates.flatMap(({ when }) => when.map((trigger) => words[trigger.kind](trigger))));

/** Where Jejak looks, and for what. */
function footprintOf(id: string, footprint: Footprint | undefined): string {
  if (!footprint) return `Jejak: none; ${without[id] ?? 'nobody has said why'}.`;
  const pages = footprint.pages.map(
    ({ href, traces }) => `\`${href}\` (${once(traces.map(({ activity }) => activity))})`,
  );
  return `Jejak: ${once(pages)}.`;
}

function tableOf({ platform, requests, hosts, footprint }: Declared): string {
  const rows = activities.flatMap((activity) => {
    const first = howOf(platform.gates.filter((gate) => gate.activity === activity));
    const second = once(
      requests.filter((write) => write.activity === activity).flatMap(({ name }) => name.split(', ')),
    );
    return first === '—' && second === '—' ? [] : [`| ${activity} | ${first} | ${second} |`];
  });
  const head = ['| activity | first gate | second gate |', '|---|---|---|'];
  return [
    `## ${platform.name}`,
    '',
    hosts.join(', '),
    '',
    ...head,
    ...rows,
    '',
    footprintOf(platform.id, footprint),
    '',
  ].join('\n');
}

/** The page `docs/platforms.md`. */
export const coverage = (platforms: readonly Declared[]): string =>
  [intro, ...platforms.map(tableOf)].join('\n');

/** What every platform's folder declares. */
export async function declared(root: string): Promise<Declared[]> {
  const part = async (id: string, file: string) =>
    (await import(pathToFileURL(join(root, 'platforms', id, file)).href)).default;
  return Promise.all(
    platformIds(root).map(async (id) => ({
      platform: await part(id, 'adapter.ts'),
      requests: await part(id, 'requests.ts'),
      hosts: await part(id, 'hosts.ts'),
      ...(!(id in without) && { footprint: await part(id, 'footprint/pages.ts') }),
    })),
  );
}

if (import.meta.main) writeFileSync('docs/platforms.md', coverage(await declared('.')));
