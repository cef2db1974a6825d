import type { AdapterCases } from '../cases.ts';

const path = '/api/graphql/';
const village = { name: 'Desa Makmur', text: 'Kerja bakti hari Minggu' };
const form = (name: string, input: object): string =>
  new URLSearchParams({
    fb_api_req_friendly_name: name,
    variables: JSON.stringify({ input }),
    doc_id: '1',
  }).toString();

export default {
  pages: [
    {
      file: 'feed.id.html',
      path: '/',
      composers: 3,
      controls: 4,
      gestures: [
        {
          key: { on: '#comment [role="textbox"]', combo: 'Enter' },
          expect: { activity: 'comment', text: 'Siap hadir', target: village },
        },
        { key: { on: '#comment [role="textbox"]', combo: 'Shift+Enter' } },
        {
          press: '#comment [aria-label="Komentar"]',
          expect: { activity: 'comment', text: 'Siap hadir', target: village },
        },
        {
          key: { on: '#answer [role="textbox"]', combo: 'Enter' },
          expect: { activity: 'reply', text: 'Terima kasih', target: village },
        },
        {
          press: '#answer [aria-label="Komentar"]',
          expect: { activity: 'reply', text: 'Terima kasih', target: village },
        },
        {
          press: '[role="dialog"] [aria-label="Posting"]',
          expect: { activity: 'post', text: 'Selamat pagi🌾' },
        },
        {
          key: { on: '[role="dialog"] [role="textbox"]', combo: 'Mod+Enter' },
          expect: { activity: 'post', text: 'Selamat pagi🌾' },
        },
        { key: { on: '#chat [role="textbox"]', combo: 'Enter' } },
        { key: { on: '#chat [role="textbox"]', combo: 'Mod+Enter' } },
        { press: '#chat [aria-label="Kirim"]' },
        { press: '[aria-label="Beri komentar"]' },
        { press: '[aria-label="Suka"]', expect: { activity: 'like', text: '', target: village } },
      ],
    },
    {
      file: 'feed.en.html',
      path: '/',
      composers: 2,
      controls: 2,
      gestures: [
        {
          key: { on: 'form [role="textbox"]', combo: 'Enter' },
          expect: {
            activity: 'comment',
            text: 'I will come',
            target: { name: 'The Village', text: 'Clean-up on Sunday' },
          },
        },
        { press: '[role="dialog"] [aria-label="Post"]', expect: { activity: 'post', text: 'Good morning' } },
      ],
    },
    {
      file: 'group.id.html',
      path: '/groups/7',
      composers: 0,
      controls: 3,
      gestures: [
        {
          press: '[aria-label="Gabung grup"]',
          expect: { activity: 'join', text: '', target: { name: 'Relawan Contoh Bersatu' } },
        },
        {
          press: '#card [aria-label="Ikuti"]',
          expect: { activity: 'follow', text: '', target: { name: 'Tim Contoh' } },
        },
        {
          press: '#post [aria-label="Suka"]',
          expect: { activity: 'like', text: '', target: { name: 'Bu Contoh', text: 'Ayo menangkan' } },
        },
        { press: '[aria-label="Suka: 12 orang"]' },
        { press: '[aria-label="Hapus Suka"]' },
        { press: '[aria-label="Mengikuti"]' },
      ],
    },
    {
      file: 'plain.id.html',
      path: '/story.php',
      composers: 2,
      controls: 0,
      gestures: [
        { submit: '#comment', expect: { activity: 'comment', text: 'Siap hadir' } },
        { submit: '#post', expect: { activity: 'post', text: 'Selamat pagi' } },
      ],
    },
  ],
  requests: [
    {
      path,
      body: form('ComposerStoryCreateMutation', { message: { text: 'Selamat pagi' } }),
      expect: { activity: 'post', text: 'Selamat pagi' },
    },
    {
      path,
      body: form('useCometUFICreateCommentMutation', { message: { text: 'Siap' }, feedback_id: 'ZmVlZA==' }),
      expect: { activity: 'comment', text: 'Siap', target: { id: 'ZmVlZA==' } },
    },
    {
      path,
      body: form('useCometUFICreateCommentMutation', {
        message: { text: 'Siap' },
        feedback_id: 'ZmVlZA==',
        reply_comment_parent_fbid: '7',
      }),
      expect: { activity: 'reply', text: 'Siap', target: { id: 'ZmVlZA==' } },
    },
    {
      path,
      body: form('CometUFIFeedbackReactMutation', {
        feedback_id: 'ZmVlZA==',
        feedback_reaction_id: '1635855486666999',
      }),
      expect: { activity: 'like', text: '', target: { id: 'ZmVlZA==' } },
    },
    {
      path,
      body: form('CometUFIFeedbackReactMutation', { feedback_id: 'ZmVlZA==', feedback_reaction_id: '0' }),
    },
    {
      path,
      body: form('CometUserFollowMutation', { subscribee_id: '42' }),
      expect: { activity: 'follow', text: '', target: { id: '42' } },
    },
    {
      path,
      body: form('CometPageFollowCommitMutation', { page_id: '43' }),
      expect: { activity: 'follow', text: '', target: { id: '43' } },
    },
    {
      path,
      body: form('GroupCometJoinForumMutation', { group_id: '7' }),
      expect: { activity: 'join', text: '', target: { id: '7' } },
    },
    { path, body: form('GroupCometLeaveForumMutation', { group_id: '7' }) },
    { path, body: form('CometUFILiveTypingBroadcastMutation_Start', {}) },
    { path, body: 'variables=broken' },
  ],
} satisfies AdapterCases;
