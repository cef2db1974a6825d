import type { AdapterCases } from '../cases.ts';

const neighbour = {
  id: '1001',
  name: 'Pak Tetangga',
  handle: '@tetangga',
  text: 'Panen jagung hari ini',
};
const campaign = {
  id: '4004',
  name: 'Relawan Contoh',
  handle: '@relawancontoh',
  text: 'Menangkan bersama',
};
const create = '/i/api/graphql/Qx7/CreateTweet';

export default {
  pages: [
    {
      file: 'two-composers.id.html',
      path: '/home',
      composers: 3,
      controls: 3,
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
        { press: '[data-testid="like"]', expect: { activity: 'like', text: '', target: neighbour } },
        { press: '[data-testid="reply"]' },
      ],
    },
    {
      file: 'replies.en.html',
      path: '/neighbour/status/2002',
      composers: 2,
      controls: 4,
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
      file: 'actions.id.html',
      path: '/relawancontoh',
      composers: 0,
      controls: 3,
      gestures: [
        { press: '#quoting [data-testid="like"]', expect: { activity: 'like', text: '', target: campaign } },
        { key: { on: '#quoting', combo: 'l' }, expect: { activity: 'like', text: '', target: campaign } },
        { key: { on: '#liked', combo: 'l' } },
        { key: { on: '#search', combo: 'l' } },
        { press: '#liked [data-testid="unlike"]' },
        {
          opener: '#quoting [data-testid="retweet"]',
          press: '[data-testid="retweetConfirm"]',
          expect: { activity: 'share', text: '', target: campaign },
        },
        {
          press: '[data-testid="88-follow"]',
          expect: {
            activity: 'follow',
            text: '',
            target: { id: '88', name: 'Tim Contoh', handle: '@timcontoh', text: 'Akun pemenangan' },
          },
        },
        { press: '[data-testid="99-unfollow"]' },
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
    {
      path: '/i/api/graphql/Zz/FavoriteTweet',
      body: JSON.stringify({ variables: { tweet_id: '4004' } }),
      expect: { activity: 'like', text: '', target: { id: '4004' } },
    },
    { path: '/i/api/graphql/Zz/UnfavoriteTweet', body: JSON.stringify({ variables: { tweet_id: '4004' } }) },
    {
      path: '/i/api/graphql/Zz/CreateRetweet',
      body: JSON.stringify({ variables: { tweet_id: '4004' } }),
      expect: { activity: 'share', text: '', target: { id: '4004' } },
    },
    {
      path: '/i/api/1.1/friendships/create.json',
      body: 'include_profile_interstitial_type=1&user_id=88',
      expect: { activity: 'follow', text: '', target: { id: '88' } },
    },
    { path: '/i/api/1.1/friendships/destroy.json', body: 'user_id=88' },
    { path: '/i/api/graphql/Zz/CreateBookmark', body: JSON.stringify({ variables: { tweet_id: '1' } }) },
    { path: create, body: 'not json' },
  ],
} satisfies AdapterCases;
