import { defineFootprint } from '../../footprint/footprint.ts';

/** A post; one that it quotes stands inside it. */
const card = '[data-pressable-container]:not([role="dialog"]):has(a[href*="/post/"])';
const outside = '[data-pressable-container]';
const named = (...labels: string[]) =>
  `svg:is(${labels.map((label) => `[aria-label="${label}"]`).join(', ')})`;
const icon = (...labels: string[]) => `[role="button"]:has(${named(...labels)})`;
const unlike = ['Batal suka', 'Batal Suka', 'Tidak suka', 'Unlike'];
/** The same picture before and after; on the page of one's reposts each was reposted. */
const repost = icon('Posting ulang', 'Repost', 'Reposted', 'Diposting ulang');
const more = icon('Lainnya', 'More');
const said = {
  outside,
  handle: 'a[href^="/@"]',
  text: '[dir="auto"] > span:not([translate])',
  link: 'a[href*="/post/"]',
};

export default defineFootprint({
  account: /\/@([\w.]+)/,
  me: 'a[href^="/@"]:has(svg:is([aria-label="Profil"], [aria-label="Profile"]))',
  pages: [
    {
      path: /^\/liked\/?(?:\?|$)/,
      href: '/liked',
      traces: [
        { ...said, activity: 'like', at: `${card}:has(${named(...unlike)})`, undo: { at: icon(...unlike) } },
      ],
    },
    {
      path: /^\/@(?<owner>[\w.]+)\/reposts\/?(?:\?|$)/,
      href: '/@{me}/reposts',
      traces: [{ ...said, activity: 'share', at: card, by: 'others', undo: { at: repost, menu: true } }],
    },
    {
      path: /^\/@(?<owner>[\w.]+)(?:\/replies)?\/?(?:\?|$)/,
      href: '/@{me}',
      traces: [
        { ...said, activity: 'post', at: card, by: 'owner', undo: { at: more, menu: true } },
        {
          activity: 'follow',
          at: '[role="dialog"] [role="button"]:not(:has(svg))',
          label: ['Mengikuti', 'Following', 'Diminta', 'Requested'],
          holds: 'a[href^="/@"]',
          name: ':not(a) > span[dir="auto"]',
          handle: 'a[href^="/@"]',
          undo: { at: '[role="button"]:not(:has(svg))' },
        },
      ],
    },
  ],
});
