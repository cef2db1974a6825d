import { useEffect, useState } from 'react';
import { page, transport } from '../page-record.ts';
import { sendOut } from '../transport.ts';
import { say } from './words.ts';

const operation = (name: string, id: string): Promise<boolean> =>
  sendOut(
    {
      url: `/i/api/graphql/abc123/${name}`,
      body: JSON.stringify({ variables: { tweet_id: id }, queryId: 'abc123' }),
      type: 'application/json',
      by: transport('fetch'),
    },
    say.failed,
  );

/** Liking and reposting a post as X does it: shown at once, taken back when the request fails. */
export function useActions(id: string) {
  const [liked, setLiked] = useState(false);
  const [reposted, setReposted] = useState(false);
  const act = async (name: string, show: (done: boolean) => void) => {
    show(true);
    if (!(await operation(name, id))) show(false);
  };
  const like = () => void act('FavoriteTweet', setLiked);
  const repost = () => void act('CreateRetweet', setReposted);
  useEffect(() => {
    page.send[`like ${id}`] = like;
    return () => {
      delete page.send[`like ${id}`];
    };
  });
  return { liked, reposted, like, repost };
}
