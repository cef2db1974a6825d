import { expect, it } from 'vitest';
import { askedAfter, askedBy } from './asked.ts';

const manifest = {
  permissions: ['storage'],
  content_scripts: [
    { matches: ['*://*.x.com/*'], js: ['guard.js'] },
    { matches: ['*://*.x.com/*'], world: 'MAIN', js: ['outbox.js'] },
  ],
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" },
};

it('names all that is asked for, a line each', () => {
  expect(askedBy(manifest)).toEqual([
    'content script *://*.x.com/*',
    "content script in the page's world *://*.x.com/*",
    "extension_pages default-src 'none'",
    "extension_pages script-src 'self'",
    "extension_pages script-src 'wasm-unsafe-eval'",
    'permission storage',
  ]);
});

it.each([
  [{ permissions: ['tabs'] }, 'permission tabs'],
  [{ host_permissions: ['<all_urls>'] }, 'host <all_urls>'],
  [{ optional_permissions: ['history'] }, 'optional permission history'],
  [{ optional_host_permissions: ['https://*/*'] }, 'optional host https://*/*'],
  [{ content_scripts: [{ matches: ['*://*.y.id/*'] }] }, 'content script *://*.y.id/*'],
  [
    { web_accessible_resources: [{ resources: ['a.html'], matches: ['<all_urls>'] }] },
    'a.html open to <all_urls>',
  ],
  [{ externally_connectable: { matches: ['*://*.y.id/*'] } }, 'talks to matches *://*.y.id/*'],
  [{ sandbox: { pages: ['a.html'] } }, 'sandbox a.html'],
  [{ chrome_url_overrides: { newtab: 'a.html' } }, 'replaces newtab'],
  [
    { content_security_policy: { extension_pages: 'connect-src https://y.id' } },
    'extension_pages connect-src https://y.id',
  ],
])('%j asks for more', (more, line) => {
  expect(askedBy({ ...manifest, ...more })).toContain(line);
});

it('adds up the changes of all versions', () => {
  const changes = [
    { version: '1.0.0', more: [{ lines: ['permission storage', 'permission tabs'], why: 'settings' }] },
    { version: '1.1.0', more: [{ lines: ['permission alarms'], why: 'pauses' }], less: ['permission tabs'] },
  ];
  expect([...askedAfter(changes)]).toEqual(['permission storage', 'permission alarms']);
});
