import type { RequestCase } from '../cases.ts';

const slogan = 'Ayo coblos nomor 1, menangkan CandraDewi!';
const create = '/i/api/graphql/Qx7/CreateTweet';
const joinPath = '/i/api/graphql/Zz/JoinCommunity';
const profile = '/i/api/1.1/account/update_profile.json';

export const requests: readonly RequestCase[] = [
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
  {
    path: create,
    body: JSON.stringify({
      variables: {
        tweet_text: slogan,
        attachment_url: 'https://x.com/relawancontoh/status/8002',
        edit_options: { previous_tweet_id: '1' },
      },
    }),
    expect: { activity: 'share', text: slogan, target: { id: '8002', handle: '@relawancontoh' } },
    held: true,
  },
  {
    path: '/i/api/graphql/Zz/EditTweet',
    body: JSON.stringify({ variables: { tweet_text: slogan } }),
    expect: { activity: 'post', text: slogan },
    held: true,
  },
  {
    path: joinPath,
    body: JSON.stringify({ variables: { communityId: '555' } }),
    expect: { activity: 'join', text: '', target: { id: '555' } },
  },
  {
    path: '/i/api/graphql/Zz/RequestToJoinCommunity',
    body: JSON.stringify({ variables: { communityId: '555', answer: '' } }),
    expect: { activity: 'join', text: '', target: { id: '555' } },
  },
  { path: '/i/api/graphql/Zz/LeaveCommunity', body: JSON.stringify({ variables: { communityId: '555' } }) },
  {
    path: profile,
    body: new URLSearchParams({
      name: 'Bu Contoh',
      description: 'Dukung CandraDewi, coblos nomor 1',
    }).toString(),
    expect: { activity: 'profile', text: 'Dukung CandraDewi, coblos nomor 1' },
    held: true,
  },
  { path: profile, body: 'name=Bu+Contoh', expect: { activity: 'profile', text: 'Bu Contoh' } },
  { path: '/i/api/1.1/account/settings.json', body: 'name=Bu+Contoh' },
];
