import { readFile } from 'node:fs/promises';
import type { Host, Reply } from './hosts.ts';

const platforms = new URL('../../platforms/', import.meta.url);

/** Its own script and nobody else's, as everywhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'";

const css = `
body { margin: 0; font: 15px/1.5 sans-serif; background: #fff; color: #111; }
@media (prefers-color-scheme: dark) { body { background: #15181c; color: #eee } }
main, [role=main] { display: block; max-width: 600px; margin: 0 auto; border-inline: 1px solid #8884; }
[data-testid=UserCell], article, [role=article], [role=main] div[id] { display: block; padding: 14px; border-bottom: 1px solid #8884; min-height: 56px; }
[role=dialog] { position: fixed; inset: 60px 0 auto; width: 400px; height: 220px; margin: auto; overflow-y: auto; background: Canvas; border: 1px solid #8888; border-radius: 12px; }
[role=dialog] div[id] { padding: 12px; min-height: 70px; }
svg { width: 18px; height: 18px; }
a { color: inherit; margin-inline-end: 6px } button, [role=button] { float: inline-end; padding: 6px 14px; border: 1px solid #8888; border-radius: 99px; background: none; color: inherit; }
`;

/** What the page hears, and the site's own way back: the first letters of a control's name change. */
const script = `
window.heard = [];
for (const type of ['click', 'pointerdown', 'keydown', 'keyup', 'keypress'])
  for (const capture of [true, false])
    addEventListener(type, (event) => window.heard.push(type + ' ' + (event.target.localName ?? '')), capture);
document.addEventListener('click', (event) => {
  const control = event.target.closest('[data-testid$="-unfollow"]');
  if (control) control.dataset.testid = control.dataset.testid.replace('-unfollow', '-follow');
});
`;

/** A platform's saved page at any path of its host. */
export const footprintSite = (host: string, platform: string, file: string): Host => ({
  names: [host],
  answer: async ({ url }): Promise<Reply | undefined> => {
    if (url.pathname === '/site.js') return { status: 200, type: 'text/javascript', body: script };
    const body = await readFile(new URL(`${platform}/footprint/${file}`, platforms), 'utf8');
    return {
      status: 200,
      type: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${platform}</title><meta name="viewport" content="width=device-width"><style>${css}</style></head><body>${body}<script src="/site.js"></script></body></html>`,
    };
  },
});
