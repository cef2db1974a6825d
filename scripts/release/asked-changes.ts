import type { AskedChange } from './asked.ts';

const first = [
  '*://*.facebook.com/*',
  '*://*.instagram.com/*',
  '*://*.linkedin.com/*',
  '*://*.threads.com/*',
  '*://*.threads.net/*',
  '*://*.tiktok.com/*',
  '*://*.twitter.com/*',
  '*://*.web.telegram.org/*',
  '*://*.web.whatsapp.com/*',
  '*://*.weba.telegram.org/*',
  '*://*.webk.telegram.org/*',
  '*://*.webz.telegram.org/*',
  '*://*.x.com/*',
  '*://*.youtube.com/*',
];
const on = (what: string) => first.map((pattern) => `${what} ${pattern}`);

/**
 * What each version has asked the browser for: in any browser, and nothing that is not built. A build that asks for more
 * fails until a line here says so and why; docs/permissions.md says it at length. Entries of versions that are out stay
 * as they are. A new host or permission turns Ikrar off for whoever installed it by hand, until they agree.
 */
export const askedChanges: readonly AskedChange[] = [
  {
    version: '0.1.0',
    more: [
      { lines: ['permission storage'], why: 'Settings, contests in force, the last policy seen.' },
      { lines: ['permission unlimitedStorage'], why: 'A full disk must not throw the log away.' },
      { lines: ['permission scripting'], why: 'Runs the gates on hosts that the agency or the person adds.' },
      {
        lines: ['permission alarms'],
        why: "Wakes Ikrar when a pause ends, a policy steps up, or an agency's pack is due.",
      },
      {
        lines: ['permission offscreen'],
        why: "A page that nobody sees: it looks at pictures, and holds the frame that asks for an agency's pack.",
      },
      {
        lines: ['permission contextMenus', 'permission activeTab'],
        why: 'What the person asks for on a page: a picture, a selected text or their own lists, in that tab alone.',
      },
      { lines: ['optional host https://*/*'], why: 'Hosts of an agency, asked for one by one.' },
      { lines: on('content script'), why: 'The check happens on the page, before anything is sent.' },
      { lines: on("content script in the page's world"), why: 'The second gate, at the write requests.' },
      { lines: on('photo-check.html open to'), why: 'Before Chrome 148 messages carry no pictures.' },
      {
        lines: [
          "extension_pages default-src 'none'",
          "extension_pages base-uri 'none'",
          "extension_pages form-action 'none'",
          "extension_pages connect-src 'self'",
          "extension_pages font-src 'self'",
          "extension_pages img-src 'self'",
          "extension_pages script-src 'self'",
          "extension_pages style-src 'self'",
        ],
        why: 'Our pages load their own files and nothing else.',
      },
      { lines: ["extension_pages style-src 'unsafe-inline'"], why: 'Widths of bars in the charts.' },
      {
        lines: ["extension_pages script-src 'wasm-unsafe-eval'"],
        why: "What looks at pictures is WebAssembly of the package's own.",
      },
      {
        lines: [
          'extension_pages img-src blob:',
          'extension_pages img-src data:',
          'extension_pages media-src blob:',
        ],
        why: 'Pictures and videos that the person attaches, as they lie in memory.',
      },
      { lines: ["extension_pages frame-src 'self'"], why: 'The frame that asks for an agency’s pack.' },
      {
        lines: [
          'sandbox pack-fetch.html',
          'sandbox sandbox allow-scripts',
          "sandbox default-src 'none'",
          "sandbox script-src 'self'",
          'sandbox connect-src https:',
          "sandbox base-uri 'none'",
          "sandbox form-action 'none'",
        ],
        why: 'A page without origin, storage or extension, which alone may ask for the pack that a policy names.',
      },
    ],
  },
];
