/** The hosts of each platform, apart from the adapters, since the main world needs them too. */
export const hosts: Readonly<Record<string, readonly string[]>> = {
  facebook: ['facebook.com'],
  x: ['x.com', 'twitter.com'],
};

/** The platform a host name belongs to. */
export function platformAt(hostname: string): string | undefined {
  return Object.keys(hosts).find((id) =>
    hosts[id]?.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
  );
}

/** Match patterns for the manifest: each host and its subdomains. */
export const matchPatterns: string[] = Object.values(hosts)
  .flat()
  .map((host) => `*://*.${host}/*`);
