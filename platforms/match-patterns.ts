/** Match patterns for the manifest: each host and its subdomains. */
export const patternsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `*://*.${host}/*`);
