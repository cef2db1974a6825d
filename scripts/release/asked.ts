import * as z from 'zod/mini';

const words = z.optional(z.array(z.string()));

/** What of a manifest asks the browser, or the person, for something. */
const Asking = z.object({
  permissions: words,
  host_permissions: words,
  optional_permissions: words,
  optional_host_permissions: words,
  content_scripts: z.optional(z.array(z.object({ matches: words, world: z.optional(z.string()) }))),
  web_accessible_resources: z.optional(z.array(z.object({ resources: words, matches: words }))),
  sandbox: z.optional(z.object({ pages: words })),
  externally_connectable: z.optional(z.record(z.string(), z.array(z.string()))),
  chrome_url_overrides: z.optional(z.record(z.string(), z.string())),
  content_security_policy: z.optional(z.record(z.string(), z.string())),
});

const each = (what: string, all: readonly string[] = []) => all.map((one) => `${what} ${one}`);

/** Every source that a page of ours may use, one by one: `connect-src 'self'`. */
const sources = (policy: string): string[] =>
  policy.split(';').flatMap((directive) => {
    const [name = '', ...from] = directive.trim().split(/\s+/);
    return from.map((one) => `${name} ${one}`);
  });

/**
 * All that a build asks for, a line each, in words that stay the same from one release to the next.
 * @param manifest as built
 */
export function askedBy(manifest: unknown): string[] {
  const asking = Asking.parse(manifest);
  const scripts = (asking.content_scripts ?? []).flatMap(({ matches, world }) =>
    each(world === 'MAIN' ? "content script in the page's world" : 'content script', matches),
  );
  const open = (asking.web_accessible_resources ?? []).flatMap(({ resources = [], matches }) =>
    resources.flatMap((file) => each(`${file} open to`, matches)),
  );
  const lines = [
    ...each('permission', asking.permissions),
    ...each('host', asking.host_permissions),
    ...each('optional permission', asking.optional_permissions),
    ...each('optional host', asking.optional_host_permissions),
    ...scripts,
    ...open,
    ...each('sandbox', asking.sandbox?.pages),
    ...Object.entries(asking.externally_connectable ?? {}).flatMap(([who, all]) =>
      each(`talks to ${who}`, all),
    ),
    ...each('replaces', Object.keys(asking.chrome_url_overrides ?? {})),
    ...Object.entries(asking.content_security_policy ?? {}).flatMap(([where, policy]) =>
      each(where, sources(policy)),
    ),
  ];
  return [...new Set(lines)].toSorted();
}

/** What one version asks for beyond the one before it, and why, and what it no longer asks for. */
export interface AskedChange {
  version: string;
  more: readonly { lines: readonly string[]; why: string }[];
  less?: readonly string[];
}

/** All that the last version of a list of changes asks for. */
export function askedAfter(changes: readonly AskedChange[]): Set<string> {
  const asked = new Set<string>();
  for (const { more, less = [] } of changes) {
    for (const line of less) asked.delete(line);
    for (const line of more.flatMap(({ lines }) => lines)) asked.add(line);
  }
  return asked;
}
