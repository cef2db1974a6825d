import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judged, texts } from '../../tests/corpora/read.ts';
import { judgedFile, type Source } from '../../tests/corpora/sources.ts';

/** A text with the id that its labels and its split hang on. */
export interface Text {
  id: string;
  source: string;
  text: string;
}

const labels = ['violation', 'ok', 'unclear'] as const;
const ways = ['explicit', 'implicit', 'political', 'life', '-'] as const;
export const kinds = ['support', 'oppose', 'hate', 'hoax', 'money'] as const;

/** A text that somebody has judged. */
export interface Post extends Text {
  label: (typeof labels)[number];
  kinds: readonly string[];
  /** Of a violation whether it is said outright; of an ok post whether politics are its subject. */
  how: (typeof ways)[number];
}

export interface Folders {
  data: string;
  labels: string;
}

/** What a fifth column says of a post that was judged because of what the engine said of it: it scores nothing. */
const chosen = 'chosen';

/** The judges saw no more of a post. */
const shown = 600;

function labelled(name: string, line: string, all: readonly string[]): Post {
  const [row = '', label, kind = '', how] = line.split('\t');
  const text = all[Number(row)];
  const post = { label: labels.find((one) => one === label), how: ways.find((one) => one === how) };
  if (text === undefined || !post.label || !post.how) throw new Error(`labels of ${name}, row ${row}`);
  return {
    id: `${name}:${row}`,
    source: name,
    text: text.slice(0, shown),
    label: post.label,
    kinds: kind === '-' ? [] : kind.split('+'),
    how: post.how,
  };
}

function judgedEarlier(data: string): Post[] {
  return judged(data).map(({ id, text, label, kinds: of, hard }): Post => {
    const how = { violation: hard ? 'implicit' : 'explicit', ok: 'political', unclear: '-' } as const;
    return {
      id: `${judgedFile.name}:${id}`,
      source: judgedFile.name,
      text,
      label,
      kinds: of,
      how: how[label],
    };
  });
}

/** The corpora, read once: what was judged of them, and the rest of those collected without politics in mind. */
export function readPosts(
  { data, labels: folder }: Folders,
  sources: Readonly<Record<string, Source>>,
): { posts: Post[]; everyday: Text[] } {
  const posts = judgedEarlier(data);
  const everyday: Text[] = [];
  for (const [name, source] of Object.entries(sources)) {
    const all = texts(data, source);
    const lines = readFileSync(join(folder, `${name}.tsv`), 'utf8')
      .trimEnd()
      .split('\n');
    const found = lines.map((line) => ({ line, post: labelled(name, line, all) }));
    posts.push(...found.filter(({ line }) => line.split('\t')[4] !== chosen).map(({ post }) => post));
    if (!source.everyday) continue;
    // A warning on one of these may well be right.
    const partisan = new Set(found.filter(({ post }) => post.label !== 'ok').map(({ post }) => post.id));
    everyday.push(
      ...all
        .map((text, row): Text => ({ id: `${name}:${row}`, source: name, text }))
        .filter(({ id }) => !partisan.has(id)),
    );
  }
  return { posts, everyday };
}
