import { isTest, type SourceFile } from './repository.ts';

interface Manner {
  /** Why it is not done here. */
  why: string;
  pattern: RegExp;
  /** Where it is looked for. */
  where?: (path: string) => boolean;
}

const inTests = (path: string) => isTest(path);

/** What no file of ours may hold. Linters hold the rest. */
const manners: readonly Manner[] = [
  { why: 'no any', pattern: /(?::|\bas|<|\|)\s*any\b(?!\s*[a-z])|,\s*any\s*>/ },
  {
    why: 'no HTML from strings',
    pattern: /\b(?:inner|outer)HTML\b|dangerouslySetInnerHTML|insertAdjacentHTML/,
  },
  { why: 'no silenced compiler', pattern: /@ts-(?:ignore|expect-error|nocheck)/ },
  {
    why: 'no test left out',
    pattern: /\b(?:test|it|describe)\.(?:skip|only|todo|fails|skipIf|runIf)\b/,
    where: inTests,
  },
  { why: 'no second try', pattern: /\bretry:\s*[1-9]/ },
  {
    why: 'no sleeping',
    pattern: /\bwaitForTimeout\b|=>\s*setTimeout\(\s*(?:resolve|done|r)\b/,
    where: inTests,
  },
  { why: "no path of one person's machine", pattern: /(?<![\w.:-])\/(?:work|home|Users)\/\w/ },
];

/** The one file whose business is to wait between two looks, and what names that which it forbids. */
const exempt = /^tests\/(?:browser\/(?:until\.ts|package[./])|conventions\/)/;

/** What a file holds that it may not, in words. */
export function badManners({ path, text }: SourceFile): string[] {
  if (exempt.test(path)) return [];
  return manners
    .filter(({ pattern, where }) => (where?.(path) ?? true) && pattern.test(text))
    .map(({ why }) => `${path}: ${why}`);
}

/** Data, where length is no smell. */
const data = /^(?:rules\/(?:language|regulation|contests)\/|tests\/corpora\/)|\.json$/;

const longest = 300;

/** True for a source file that ought to be two. */
export const isTooLong = ({ path, text }: SourceFile): boolean =>
  !data.test(path) && text.split('\n').length - 1 > longest;

const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const named = new Set(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'LICENSE', 'NOTICE', '_locales']);
const empty = /(?:^|[-.])(?:utils?|helpers?|managers?)(?:[-.]|$)/;

/** Files whose names others prescribe: browsers, Windows. */
const prescribed = /^docs\/rollout\//;

/** Parts of a path that are not kebab-case, or that say nothing. */
export function badNames(path: string): string[] {
  if (prescribed.test(path)) return [];
  return path
    .split('/')
    .filter((part) => !named.has(part) && !part.startsWith('.') && (!kebab.test(part) || empty.test(part)));
}

/** Dependencies that are not pinned to one version. */
export function loosePins(manifest: Readonly<Record<string, unknown>>): string[] {
  return ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap((group) =>
    Object.entries(manifest[group] ?? {})
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))
      .map(([name, version]) => `${group}: ${name} ${String(version)}`),
  );
}
