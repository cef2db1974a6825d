const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** At least two parts, and the last is no number: neither a bare name of the office network nor an IP address. */
const hostName = new RegExp(`^(?:${label}\\.)+(?![0-9]+$)${label}$`);

/**
 * Is this a real host name, in lower case, without port, path or wildcard?
 * @example isHostName('forum.instansi.go.id') // true
 */
export const isHostName = (text: string): boolean => text.length <= 253 && hostName.test(text);

/** The host of what a person typed or pasted: a name or a whole address. Nothing where there is none. */
export function hostFrom(typed: string): string | undefined {
  const words = typed.trim();
  const address = words.includes('://') ? words : `https://${words}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && isHostName(hostname) ? hostname : undefined;
}
