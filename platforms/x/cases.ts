import type { AdapterCases } from '../cases.ts';

const create = '/i/api/graphql/Qx7/CreateTweet';

export default {
  pages: [
    {
      file: 'two-composers.id.html',
      path: '/home',
      composers: 3,
      controls: 2,
      gestures: [
        {
          press: '[data-testid="tweetButtonInline"] span',
          expect: { activity: 'post', text: 'Selamat pagi dari inline' },
        },
        {
          press: '[data-testid="tweetButton"]',
          expect: { activity: 'post', text: 'Bagian satu\n\nBagian dua' },
        },
        {
          key: { on: '#inline [data-testid="tweetTextarea_0"]', combo: 'Mod+Enter' },
          expect: { activity: 'post', text: 'Selamat pagi dari inline' },
        },
        {
          key: { on: '#thread [data-testid="tweetTextarea_1"]', combo: 'Mod+Enter' },
          expect: { activity: 'post', text: 'Bagian satu\n\nBagian dua' },
        },
        { key: { on: '#inline [data-testid="tweetTextarea_0"]', combo: 'Enter' } },
        { press: '[data-testid="like"]' },
      ],
    },
    {
      file: 'replies.en.html',
      path: '/neighbour/status/2002',
      composers: 2,
      controls: 2,
      gestures: [
        {
          press: '[data-testid="tweetButtonInline"]',
          expect: {
            activity: 'reply',
            text: 'Congratulations',
            target: { id: '2002', name: 'A Neighbour', handle: '@neighbour', text: 'Corn harvest today' },
          },
        },
        {
          key: { on: '#reply [data-testid="tweetTextarea_0"]', combo: 'Mod+Enter' },
          expect: {
            activity: 'reply',
            text: 'Good morning to you',
            target: { id: '3003', name: 'Someone Else', handle: '@someoneelse', text: 'Good morning' },
          },
        },
      ],
    },
    {
      file: 'narrow.en.html',
      path: '/compose/post',
      composers: 1,
      controls: 2,
      gestures: [
        { press: '[data-testid="tweetButton"]', expect: { activity: 'post', text: 'Hello from a phone' } },
        { press: '#off' },
      ],
    },
  ],
  requests: [
    {
      path: create,
      body: JSON.stringify({ variables: { tweet_text: 'Selamat pagi' }, queryId: 'Qx7' }),
      expect: { activity: 'post', text: 'Selamat pagi' },
    },
    {
      path: '/i/api/graphql/Zz/CreateNoteTweet',
      body: JSON.stringify({ variables: { tweet_text: 'Panjang', reply: { in_reply_to_tweet_id: '2002' } } }),
      expect: { activity: 'reply', text: 'Panjang', target: { id: '2002' } },
    },
    {
      path: '/i/api/graphql/Zz/CreateScheduledTweet',
      body: JSON.stringify({ variables: { post_tweet_request: { status: 'Besok' } } }),
      expect: { activity: 'post', text: 'Besok' },
    },
    { path: '/i/api/graphql/Zz/CreateBookmark', body: JSON.stringify({ variables: { tweet_id: '1' } }) },
    { path: create, body: 'not json' },
  ],
} satisfies AdapterCases;
