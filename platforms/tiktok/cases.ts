import type { AdapterCases } from '../cases.ts';
import { comment, follow, like, partisan, share } from '../expected.ts';
import { cheer, harvest } from './case-words.ts';
import requests from './request-cases.ts';

const campaign = {
  id: '7001',
  name: 'Relawan CandraDewi',
  handle: '@relawancontoh',
  text: 'Ayo menangkan CandraDewi',
};
const neighbour = { id: '7002', name: 'Pak Tetangga', handle: '@tetangga', text: 'Panen jagung' };
const candidate = {
  id: '7100',
  name: 'CandraDewi Official',
  handle: '@candradewi_contoh',
  text: 'Choose number 1',
};
const live = { name: 'CandraDewi', handle: '@candradewi_contoh', text: 'Senam pagi bersama' };
const onlyRepost = '#panel [data-e2e="share-repost"]';

export default {
  pages: [
    {
      file: 'feed.id.html',
      path: '/foryou',
      composers: 1,
      controls: 18,
      gestures: [
        { press: '#campaign [data-e2e="like-icon"]', expect: like(campaign), held: true },
        { press: '#campaign [data-e2e="like-count"]', expect: like(campaign), held: true },
        { press: '#neighbour .like', expect: like(neighbour) },
        { press: '#liked .like' },
        { press: '#campaign .keep' },
        { press: '#campaign .comments' },
        { press: '#campaign .share' },
        { double: '#campaign [data-e2e="feed-video"]', expect: like(campaign), held: true },
        { double: '#liked [data-e2e="feed-video"]' },
        { key: { on: '#campaign .comments', combo: 'l' }, expect: like(campaign), held: true },
        { key: { on: '#search', combo: 'l' } },
        { key: { on: '#foot [role="textbox"]', combo: 'l' } },
        {
          press: '#campaign [data-e2e="feed-follow"]',
          expect: follow({ name: 'Relawan CandraDewi', handle: '@relawancontoh' }),
          held: true,
        },
        { press: '#liked [data-e2e="feed-follow"]' },
        { opener: '#campaign .share', press: onlyRepost, expect: share(campaign), held: true },
        { opener: '#neighbour .share', press: onlyRepost, expect: share(neighbour) },
        { press: '#back' },
        { press: '[data-e2e="share-whatsapp"]' },
        {
          press: '[id="8001"] [class*="DivLikeContainer"]',
          expect: like({ id: '8001', name: 'Kawan', handle: '@kawan', text: partisan }),
          held: true,
        },
        {
          press: '[id="8002"] [class*="DivLikeContainer"]',
          expect: like({ id: '8002', name: 'Petani', handle: '@petani', text: 'Pupuknya apa, Pak?' }),
        },
        { press: '[id="8003"] [class*="DivLikeContainer"]' },
        { press: '[id="8001"] [data-e2e="comment-reply-1"]' },
        { press: '[data-e2e="comment-post"]', expect: comment(harvest, campaign) },
        { key: { on: '#foot [role="textbox"]', combo: 'Enter' }, expect: comment(harvest, campaign) },
        { key: { on: '#foot [role="textbox"]', combo: 'Shift+Enter' } },
        { press: '[data-e2e="comment-emoji-icon"]' },
        {
          attach: { on: '#foot [role="textbox"]', how: 'paste' },
          expect: { activity: 'photo', text: '' },
        },
      ],
    },
    {
      file: 'video.en.html',
      path: '/@candradewi_contoh/video/7100',
      composers: 2,
      controls: 8,
      gestures: [
        { press: '.like', expect: like(candidate), held: true },
        { key: { on: '#page', combo: 'l' }, expect: like(candidate), held: true },
        { key: { on: '#search', combo: 'l' } },
        { key: { on: '#note', combo: 'l' } },
        { double: '[data-e2e="browse-video"]', expect: like(candidate), held: true },
        {
          press: '[data-e2e="browse-follow"] button',
          expect: follow({ name: 'CandraDewi Official', handle: '@candradewi_contoh' }),
          held: true,
        },
        { press: '#icon-element-repost', expect: share(candidate), held: true },
        { press: '#foot [data-e2e="comment-post"]', expect: comment(partisan, candidate), held: true },
        {
          key: { on: '#foot [role="textbox"]', combo: 'Enter' },
          expect: comment(partisan, candidate),
          held: true,
        },
        {
          opener: '[data-e2e="comment-reply-1"]',
          press: '#answer [data-e2e="comment-post"]',
          expect: {
            activity: 'reply',
            text: 'It is the local one',
            target: { id: '8101', name: 'A Farmer', handle: '@farmer', text: 'Which seed is it?' },
          },
        },
        {
          key: { on: '#answer [role="textbox"]', combo: 'Enter' },
          expect: {
            activity: 'reply',
            text: 'It is the local one',
            target: { name: 'CandraDewi Official', handle: '@candradewi_contoh', text: 'Choose number 1' },
          },
        },
      ],
    },
    {
      file: 'liked.id.html',
      path: '/@tetangga/video/7003',
      composers: 1,
      controls: 5,
      gestures: [
        { press: '[data-e2e="browse-like-icon"]' },
        { key: { on: '#page', combo: 'l' } },
        { double: '[data-e2e="browse-video"]' },
        { press: '[data-e2e="browse-follow"] button' },
        { press: '#again' },
        {
          press: '[data-e2e="comment-post"]',
          expect: {
            activity: 'reply',
            text: partisan,
            target: { name: 'Pak Tetangga', handle: '@tetangga', text: 'Panen jagung' },
          },
          held: true,
        },
      ],
    },
    {
      file: 'profile.id.html',
      path: '/@candradewi_contoh',
      composers: 0,
      controls: 4,
      gestures: [
        {
          press: '[data-e2e="user-page"] [data-e2e="follow-button"]',
          expect: follow({
            name: 'CandraDewi',
            handle: '@candradewi_contoh',
            text: 'Contoh Gemilang Bersama',
          }),
          held: true,
        },
        { press: '#neighbour button', expect: follow({ name: 'Pak Tetangga', handle: '@tetangga' }) },
        { press: '#known button' },
        { press: '#asked button' },
        { press: '[data-e2e="message-button"]' },
      ],
    },
    {
      file: 'studio.id.html',
      path: '/tiktokstudio/upload',
      composers: 1,
      controls: 1,
      gestures: [
        {
          press: '[data-e2e="post_video_button"]',
          expect: { activity: 'post', text: partisan },
          held: true,
        },
        { press: '[data-e2e="discard_post_button"]' },
        { key: { on: '[role="combobox"]', combo: 'Enter' } },
        { key: { on: '[role="combobox"]', combo: 'l' } },
      ],
    },
    {
      file: 'studio.en.html',
      path: '/tiktokstudio/upload',
      composers: 1,
      controls: 1,
      gestures: [
        {
          press: '[data-e2e="post_video_button"]',
          expect: { activity: 'post', text: 'The harvest at home' },
        },
        { press: '[data-e2e="save_draft_button"]' },
        { attach: { on: '#media', how: 'choose' }, expect: { activity: 'photo', text: '' } },
        {
          attach: { on: '[data-e2e="select_video_container"]', how: 'drop' },
          expect: { activity: 'photo', text: '' },
        },
      ],
    },
    {
      file: 'live.id.html',
      path: '/@candradewi_contoh/live',
      composers: 1,
      controls: 2,
      gestures: [
        { key: { on: '#box', combo: 'Enter' }, expect: comment(cheer, live), held: true },
        { press: '[class*="DivPostButton"]', expect: comment(cheer, live), held: true },
        { key: { on: '#box', combo: 'l' } },
        {
          press: '[data-e2e="follow-button"]',
          expect: follow({ name: 'CandraDewi', handle: '@candradewi_contoh' }),
          held: true,
        },
      ],
    },
    {
      file: 'messages.id.html',
      path: '/messages',
      composers: 0,
      controls: 0,
      gestures: [
        { key: { on: '[role="textbox"]', combo: 'Enter' } },
        { press: '[data-e2e="message-send"]' },
        { attach: { on: '#picture', how: 'choose' } },
      ],
    },
    {
      file: 'edit.id.html',
      path: '/@bucontoh',
      composers: 2,
      controls: 1,
      gestures: [
        {
          press: '[data-e2e="edit-profile-save"]',
          expect: { activity: 'profile', text: 'Bu Contoh\n\nRelawan CandraDewi' },
          held: true,
        },
        { press: '[data-e2e="edit-profile-cancel"]' },
        { attach: { on: '#avatar', how: 'choose' }, expect: { activity: 'photo', text: '' } },
      ],
    },
    {
      file: 'edit.en.html',
      path: '/@bucontoh',
      composers: 2,
      controls: 1,
      gestures: [
        {
          press: '[data-e2e="edit-profile-save"]',
          expect: { activity: 'profile', text: 'Bu Contoh\n\nTeacher and gardener' },
        },
      ],
    },
  ],
  requests,
} satisfies AdapterCases;
