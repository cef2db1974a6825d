import { defineFootprint } from '../../footprint/footprint.ts';

/** Likes are left out: the page that lists them has pictures alone, without a word, a name or an address. */
export default defineFootprint({
  account: /^(?:https:\/\/[^/]+)?\/([\w.]+)\/?(?:[?#]|$)/,
  me: 'a[href^="/"]:has(img)',
  meLabel: ['Profil', 'Profile'],
  own: 'main a[href^="/accounts/edit"]',
  pages: [
    {
      path: /^\/(?<owner>[\w.]+)\/following\/?(?:\?|$)/,
      href: '/{me}/following/',
      traces: [
        {
          activity: 'follow',
          at: '[role="dialog"] button',
          label: ['Mengikuti', 'Diikuti', 'Following', 'Diminta', 'Requested'],
          holds: 'a[href]:not([href*="/following"])',
          name: ':not(a) > span[dir="auto"]',
          handle: 'a[href]',
          undo: { at: 'button' },
        },
      ],
    },
    {
      path: /^\/(?<owner>(?!(?:accounts|about|create|direct|explore|legal|notifications|p|reels?|stories|threads|web|your_activity)(?:[/?]|$))[\w.]+)(?:\/reels)?\/?(?:\?|$)/,
      href: '/{me}/',
      traces: [
        {
          activity: 'post',
          at: 'main a:is([href*="/p/"], [href*="/reel/"]):has(img[alt])',
          text: 'img[alt]',
          link: 'a',
        },
      ],
    },
  ],
});
