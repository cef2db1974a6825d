import { defineFootprint } from '../../footprint/footprint.ts';

/** One's own videos are left out: a channel's page does not say to a reader of it whose it is. */
export default defineFootprint({
  account: /\/@([\w.\-·]+)/,
  pages: [
    {
      path: /^\/feed\/channels\/?(?:\?|$)/,
      href: '/feed/channels',
      traces: [
        {
          activity: 'follow',
          at: 'ytd-channel-renderer:has([subscribed], #notification-preference-button, ytd-subscription-notification-toggle-button-renderer-next, [class*="onal"])',
          name: '#channel-title',
          handle: 'a[href^="/@"], a[href^="/channel/"]',
          text: '#description',
          undo: { at: ':is(#subscribe-button, yt-subscribe-button-view-model) :is(button, [role="button"])' },
        },
      ],
    },
    {
      path: /^\/playlist\/?\?(?:.*&)?list=LL(?:&|$)/,
      href: '/playlist?list=LL',
      traces: [
        {
          activity: 'like',
          at: 'ytd-playlist-video-renderer',
          name: 'ytd-channel-name a',
          handle: 'ytd-channel-name a',
          text: '#video-title',
          link: 'a#video-title',
          undo: { at: '#menu button', menu: true },
        },
      ],
    },
  ],
});
