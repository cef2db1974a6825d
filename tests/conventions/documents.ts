import { posix } from 'node:path';
import { made, type SourceFile } from './repository.ts';

/** The npm scripts that a text tells people to run. */
export const commandsNamed = ({ text }: Pick<SourceFile, 'text'>): string[] =>
  [...text.matchAll(/`npm run (?:--silent |-s )?([\w:-]+)/g)].map(([, name = '']) => name);

const code = /\.(?:tsx?|mjs|md)$/;

/** Files and folders of the repository that a text names in backticks. What has a star or a stand-in names many. */
function pathsNamed({ text }: Pick<SourceFile, 'text'>, folders: ReadonlySet<string>): string[] {
  return [...text.matchAll(/`([\w.@/-]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => code.test(name) || (name.includes('/') && folders.has(name.split('/')[0] ?? '')));
}

const folderAnd = (path: string): string[] => (path === '.' ? [] : [path, ...folderAnd(posix.dirname(path))]);

/** What a document names and the repository does not have. A file may be called by the end of its path. */
export function namedInVain(document: SourceFile, paths: readonly string[]): string[] {
  const all = new Set(paths.flatMap(folderAnd));
  const folders = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  return pathsNamed(document, folders)
    .map((name) => name.replace(/\/$/, ''))
    .filter((name) => !made.has(name) && !all.has(name) && !paths.some((path) => path.endsWith(`/${name}`)))
    .map((name) => `${document.path}: ${name}`);
}

/** A heading as links name it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsIn = ({ text }: SourceFile): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Links of a document to files or headings that are not there. */
export function brokenLinks(document: SourceFile, read: (path: string) => SourceFile | undefined): string[] {
  return [...document.text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => {
      const [path = '', anchor] = link.split('#');
      const there = path === '' ? document : read(posix.join(posix.dirname(document.path), path));
      return !there || (anchor !== undefined && !anchorsIn(there).includes(anchor));
    })
    .map((link) => `${document.path}: ${link}`);
}
