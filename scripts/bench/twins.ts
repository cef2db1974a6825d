import { type Host, json, pageReply, type Reply } from '../../tests/browser/hosts.ts';
import { clean } from '../../tests/browser/texts.ts';
import { contentSecurityPolicy as policy, sites } from '../../tests/pages/sites.ts';
import { percentile, type Row } from './row.ts';

/** The same pages under two names: on the one Ikrar stands guard as on X, on the other it does not run at all. */
export const guardedHost = 'twitter.com';
export const plainHost = 'tanpa-ikrar.contoh';

/** Only an isolated page is told the time in steps of 5 µs; others get 100. */
const exact = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const html = (body: string): Reply => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  headers: exact,
  body: `<!doctype html><meta charset="utf-8"><title>Uji</title><body>${body}</body>`,
});

const written = `${clean} `.repeat(120).slice(0, 4600);
const post = '<button id="send" data-testid="tweetButtonInline">Posting</button>';
const box = 'data-testid="tweetTextarea_0" style="display:block;width:600px;height:300px;overflow:auto"';

/** X's composer as its adapter knows it, with one of the editors that sites have in it, and most of 5,000 characters. */
const withEditor = (editor: string): string =>
  `<main><div role="textbox" contenteditable="true" data-editor="${editor}" ${box}>${written}</div>${post}</main>`;

/** Boxes that people write in on the platforms, each on a page of its own. */
export const editors = [
  { name: 'Lexical', path: '/lexical', body: withEditor('lexical') },
  { name: 'Draft.js', path: '/draft', body: withEditor('draft') },
  { name: 'Quill', path: '/quill', body: withEditor('quill') },
  { name: 'Tiptap', path: '/tiptap', body: withEditor('tiptap') },
  {
    name: 'a textarea',
    path: '/textarea',
    body: `<main><textarea ${box}>${written}</textarea>${post}</main>`,
  },
  {
    name: 'a bare contenteditable',
    path: '/contenteditable',
    body: `<main><div role="textbox" contenteditable="true" ${box}>${written}</div>${post}</main>`,
  },
] as const;

/** X's composer as its adapter knows it, with a clean text, and a control that does nothing that we know of. */
const composer = `
<main>
  <button id="other">Muat lagi</button>
  <div role="textbox" contenteditable="true" data-testid="tweetTextarea_0">${clean.repeat(6)}</div>
  <button id="send" data-testid="tweetButtonInline">Posting</button>
</main>`;

const pages: Record<string, () => Reply> = {
  '/home': () => {
    const reply = pageReply({ page: 'x', title: 'X', body: '', ...sites['x.com'], language: 'id', policy });
    return { ...reply, headers: { ...reply.headers, ...exact } };
  },
  '/composer': () => html(composer),
  ...Object.fromEntries(
    editors.map(({ path, body }) => [
      path,
      () => html(`${body}<script type="module" src="/_page/stage.js"></script>`),
    ]),
  ),
};

export const twins: Host = {
  names: [guardedHost, plainHost],
  answer: ({ url, method }) => (method === 'POST' ? json({ data: {} }) : pages[url.pathname]?.()),
};

/** What Ikrar adds: the 95th percentile with it less the one without it, below both of them. */
export function addedRows(
  name: string,
  without: readonly number[],
  withIkrar: readonly number[],
  limit?: number,
): Row[] {
  const [before, after] = [percentile(without, 0.95), percentile(withIkrar, 0.95)];
  return [
    { name: `${name}, p95 without Ikrar`, value: before, unit: 'ms' },
    { name: `${name}, p95 with Ikrar`, value: after, unit: 'ms' },
    { name: `${name}, added`, value: after - before, unit: 'ms', ...(limit !== undefined && { limit }) },
  ];
}
