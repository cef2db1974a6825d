import { defineFootprint, type Trace } from '../../footprint/footprint.ts';

const account = 'a:is([href*="/in/"], [href*="/company/"], [href*="/showcase/"], [href*="/school/"])';
const menu = 'button:is([aria-haspopup], [aria-expanded], [aria-label*="menu"], .artdeco-dropdown__trigger)';

/** The name is said twice, once for the eye. */
const followed: Trace = {
  activity: 'follow',
  at: 'main button',
  label: ['Mengikuti', 'Following'],
  holds: account,
  name: `${account} span[aria-hidden="true"], ${account}`,
  handle: account,
  undo: { at: 'button' },
};

/** Reactions are left out: their page shows a post much as the feed does, with no row that says which was reacted to. */
export default defineFootprint({
  account: /\/(?:in|company|showcase|school)\/([^/?#]+)/,
  pages: [
    {
      path: /^\/mynetwork\/network-manager\/people-follow\/following\/?(?:\?|$)/,
      href: '/mynetwork/network-manager/people-follow/following/',
      traces: [followed],
    },
    {
      path: /^\/mynetwork\/network-manager\/company\/?(?:\?|$)/,
      href: '/mynetwork/network-manager/company/',
      traces: [followed],
    },
    {
      path: /^\/groups\/?(?:\?|$)/,
      href: '/groups/',
      traces: [
        {
          activity: 'join',
          at: 'main li:has(a[href*="/groups/"]):not(:has(li))',
          name: 'a[href*="/groups/"]:not(:has(img))',
          link: 'a[href*="/groups/"]',
          undo: { at: menu, menu: true },
        },
      ],
    },
    {
      path: /^\/in\/(?<owner>[^/?]+)\/recent-activity\/(?:all|shares)\/?(?:\?|$)/,
      href: '/in/me/recent-activity/all/',
      traces: [
        {
          activity: 'post',
          at: 'main :is([role="listitem"], [data-urn^="urn:li:activity"])',
          by: 'owner',
          handle: account,
          text: '[data-testid="expandable-text-box"], .update-components-text, .feed-shared-text',
          link: 'a[href*="/feed/update/"]',
          undo: { at: menu, menu: true },
        },
      ],
    },
  ],
});
