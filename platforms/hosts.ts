import { byFolder } from './folders.ts';

/**
 * The hosts of each platform: each stands for itself and its subdomains. Apart from the adapters, since the main world
 * and the manifest need them too.
 */
const hosts = byFolder(
  import.meta.glob<readonly string[]>('./*/hosts.ts', { eager: true, import: 'default' }),
);

/**
 * The platform that an origin belongs to. Frames without an address of their own (`about:blank`) carry the origin of
 * the page that made them, and could send in its name.
 * @param origin `self.origin`; `'null'` belongs to nobody
 */
export function platformAt(origin: string): string | undefined {
  if (!URL.canParse(origin)) return undefined;
  const { hostname } = new URL(origin);
  return Object.keys(hosts).find((id) =>
    hosts[id]?.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );
}

/** Match patterns for the manifest: each host and its subdomains. */
export const matchPatterns: string[] = Object.values(hosts)
  .flat()
  .map((host) => `*://*.${host}/*`);
