import { defineFootprint } from '../../footprint/footprint.ts';

/** In the grids of a profile a video says its words by its picture's name; what takes it back stands on its own page. */
const video = {
  handle: 'a[href*="/@"]',
  text: 'img[alt]',
  link: 'a:is([href*="/video/"], [href*="/photo/"])',
};

export default defineFootprint({
  account: /\/@([\w.-]+)/,
  me: 'a[data-e2e="nav-profile"], [data-e2e="nav-profile"] a',
  own: '[data-e2e="edit-profile-entrance"]',
  pages: [
    {
      path: /^\/@(?<owner>[\w.-]+)\/?(?:\?|$)/,
      href: '/@{me}',
      traces: [
        { ...video, activity: 'post', at: '[data-e2e="user-post-item"]', by: 'owner' },
        { ...video, activity: 'like', at: '[data-e2e="user-liked-item"]' },
        { ...video, activity: 'share', at: '[data-e2e="user-repost-item"]', by: 'others' },
        {
          activity: 'follow',
          at: '[data-e2e="follow-info-popup"] button',
          label: ['Mengikuti', 'Following', 'Teman', 'Friends', 'Diminta', 'Requested'],
          holds: 'a[href*="/@"]',
          name: '[class*="SpanNickname"]',
          handle: 'a[href*="/@"]',
          undo: { at: 'button' },
        },
      ],
    },
  ],
});
