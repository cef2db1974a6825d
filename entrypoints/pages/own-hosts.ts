import { hosts as platformHosts } from '../../platforms/hosts.ts';

const guarded = Object.values(platformHosts).flat();

/** Does a platform's own adapter guard this host already? */
export const isPlatformHost = (host: string): boolean =>
  guarded.some((one) => host === one || host.endsWith(`.${one}`));

/** The hosts of the settings that need a guard of their own: two guards on one page would ask twice. */
export const ownHosts = (hosts: readonly string[]): string[] => hosts.filter((host) => !isPlatformHost(host));
