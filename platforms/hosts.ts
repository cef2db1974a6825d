import { byFolder } from './folders.ts';
import { patternsOf } from './match-patterns.ts';

/** The hosts of each platform: each stands for itself and its subdomains. */
export const hosts = byFolder(
  import.meta.glob<readonly string[]>('./*/hosts.ts', { eager: true, import: 'default' }),
);

/** Every address on which Ikrar runs by itself. */
export const matchPatterns: string[] = patternsOf(Object.values(hosts).flat());
