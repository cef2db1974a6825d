import { defineFootprint } from '../../footprint/footprint.ts';

const cell = '[data-testid="primaryColumn"] [data-testid="UserCell"]';
const tweet = '[data-testid="primaryColumn"] article[data-testid="tweet"]';
/** Of a post, its own author's; that of a post it quotes stands behind. */
const said = {
  name: '[data-testid="User-Name"] a[href^="/"]',
  handle: '[data-testid="User-Name"] a[href^="/"]',
  text: '[data-testid="tweetText"]',
  link: 'a[href*="/status/"]',
};

export default defineFootprint({
  account: /^(?:https:\/\/[^/]+)?\/(\w+)(?:[/?#]|$)/,
  me: 'a[data-testid="AppTabBar_Profile_Link"]',
  pages: [
    {
      path: /^\/(?<owner>(?!i\/)\w+)\/following\/?(?:\?|$)/,
      href: '/{me}/following',
      traces: [
        {
          activity: 'follow',
          at: `${cell}:has([data-testid$="-unfollow"])`,
          name: 'a[role="link"] span',
          handle: 'a[role="link"][href^="/"]',
          text: '[data-testid="UserDescription"]',
          undo: { at: '[data-testid$="-unfollow"]' },
        },
      ],
    },
    {
      path: /^\/(?<owner>(?!i\/)\w+)\/likes\/?(?:\?|$)/,
      href: '/{me}/likes',
      traces: [
        {
          ...said,
          activity: 'like',
          at: `${tweet}:has([data-testid="unlike"])`,
          undo: { at: '[data-testid="unlike"]' },
        },
      ],
    },
    {
      path: /^\/(?<owner>(?!(?:home|explore|notifications|messages|settings|compose|search|jobs|i)(?:[/?]|$))\w+)(?:\/with_replies)?\/?(?:\?|$)/,
      href: '/{me}',
      traces: [
        {
          ...said,
          activity: 'post',
          at: tweet,
          by: 'owner',
          undo: { at: '[data-testid="caret"]', menu: true },
        },
        {
          ...said,
          activity: 'share',
          at: `${tweet}:has([data-testid="unretweet"])`,
          by: 'others',
          undo: { at: '[data-testid="unretweet"]' },
        },
      ],
    },
  ],
});
