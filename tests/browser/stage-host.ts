import { readFile } from 'node:fs/promises';
import { type Host, json, pageReply } from './hosts.ts';

/** Which platform's saved pages stand under a host name. */
export type Stages = Readonly<Record<string, string>>;

/** A request from a stage: path and query, and the body as it came. */
export interface Post {
  path: string;
  body: string;
}

const platforms = new URL('../../platforms/', import.meta.url);

/** Its own scripts and nobody else's, as everywhere; saved pages may style and picture themselves. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

const fileIn = (url: URL) => url.searchParams.get('stage');

/**
 * Saved pages under the platform's own host, at any path with `?stage=<file>`; without a file an empty page.
 * @param posts takes every request that such a page sends
 */
export const stageHost = (stages: Stages, posts: Post[]): Host => ({
  names: Object.keys(stages),
  answer: async ({ url, method, from, body }) => {
    const platform = stages[url.hostname];
    const file = fileIn(method === 'GET' ? url : new URL(from ?? url));
    if (platform === undefined || file === null) return undefined;
    if (method !== 'GET') {
      posts.push({ path: url.pathname + url.search, body });
      return json({});
    }
    const saved = file && (await readFile(new URL(`${platform}/saved/${file}`, platforms), 'utf8'));
    const language = file.endsWith('.en.html') ? 'en' : 'id';
    return pageReply({ title: platform, language, page: 'stage', body: saved, policy });
  },
});
