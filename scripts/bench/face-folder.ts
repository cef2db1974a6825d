import { basename, dirname, join, resolve } from 'node:path';
import { filesIn } from '../judge-photos/files.ts';

/** A person's name, and the files with their pictures. */
export interface Pictured {
  name: string;
  files: string[];
}

/** People in a folder: one a folder below it, and one a picture that lies loose. */
export function picturedIn(folder: string): Pictured[] {
  const root = resolve(folder);
  const byPerson = Map.groupBy(filesIn(root), (file) => (dirname(file) === '.' ? file : dirname(file)));
  return [...byPerson].map(([name, files]) => ({
    name: basename(name),
    files: files.map((file) => join(root, file)),
  }));
}
