import { defineFootprint, type Trace } from '../../footprint/footprint.ts';

/** An account's link that says its name: its picture is a link as well, and says it by a label. */
const named = 'a[href]:not([aria-label]):not([href*="/groups/"]):not([href="#"])';
const menu =
  '[role="button"]:is([aria-haspopup="menu"], [aria-label="Lainnya"], [aria-label="Tindakan lainnya"], [aria-label="More"], [aria-label="More actions"])';

/** Pages and people that one follows stand in cards, each with a menu; a way back on the card itself there is none. */
const followed: Trace = {
  activity: 'follow',
  at: `[role="main"] ${menu}`,
  holds: named,
  name: named,
  handle: named,
  undo: { at: menu, menu: true },
};

const posts: Trace = {
  activity: 'post',
  at: '[role="main"] [role="article"]',
  outside: '[role="article"]',
  by: 'owner',
  handle: '[data-ad-rendering-role="profile_name"] a[href], :is(h2, h3, h4) a[href]',
  text: '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]',
  link: 'a:is([href*="/posts/"], [href*="/permalink"], [href*="story_fbid"])',
  undo: { at: menu, menu: true },
};

/** Paths with one name in them that are no account. */
const site =
  'friends|watch|marketplace|groups|events|reel|notifications|saved|gaming|help|memories|pages|messages|home\\.php|profile\\.php|stories';

export default defineFootprint({
  account: /^(?:https?:\/\/[^/]+)?\/(?:profile\.php\?id=(\d+)|groups\/[^/?#]+|([\w.]+))\/?(?:[?&#]|$)/,
  own: '[role="main"] :is([aria-label="Edit profil"], [aria-label="Edit profile"])',
  pages: [
    {
      path: /^\/pages\/?\?(?:.*&)?category=liked(?:&|$)/,
      href: '/pages/?category=liked',
      traces: [followed],
    },
    {
      path: /^\/groups\/joins\/?(?:\?|$)/,
      href: '/groups/joins/',
      traces: [
        {
          activity: 'join',
          at: '[role="main"] a:is([aria-label="Lihat grup"], [aria-label="View group"])',
          holds: 'a[href*="/groups/"]:not([aria-label])',
          name: 'a[href*="/groups/"]:not([aria-label])',
          link: 'a[href*="/groups/"]',
          undo: { at: menu, menu: true },
        },
      ],
    },
    {
      path: new RegExp(`^/(?<owner>(?!(?:${site})(?:[/?]|$))[\\w.]+)/following/?(?:\\?|$)`),
      href: '/me/following',
      traces: [followed],
    },
    {
      path: /^\/profile\.php\?id=(?<owner>\d+)&sk=following/,
      href: '/me/following',
      traces: [followed],
    },
    {
      path: new RegExp(`^/(?<owner>(?!(?:${site})(?:[/?]|$))[\\w.]+)/?(?:\\?|$)`),
      href: '/me',
      traces: [posts],
    },
    { path: /^\/profile\.php\?id=(?<owner>\d+)(?:$|&(?!sk=))/, href: '/me', traces: [posts] },
  ],
});
