import type { WriteBody } from '../gate/write-body.ts';
import { about, field, graphql, idIn, operation, plain, silent, textIn } from '../meta/polaris.ts';
import type { Outgoing, WriteRequest } from '../platform.ts';

const configure = /^\/api\/v1\/media\/configure_text\w+\/?$/;
const creates =
  /(?:Create|Publish|Configure)\w*(?:Text|Post|Thread|Reply)\w*Mutation$|(?:Barcelona|TH)(?:Post|Reply|Quote)Mutation$/;
const noPost = /Repost|Delete|Draft|Insight|Link|Query/;

interface Written {
  text: string;
  replied: string | undefined;
  quoted: string | undefined;
}

/** What is written and what it answers or quotes; the same in a plain request and in an operation. */
function written(body: WriteBody): Written | undefined {
  if (configure.test(body.path)) {
    const info = field(body, 'text_post_app_info') ?? '';
    return {
      text: field(body, 'caption') ?? '',
      replied: idIn(info, 'reply_id') ?? field(body, 'reply_id'),
      quoted: idIn(info, 'quoted_post_id', 'quoted_media_id'),
    };
  }
  const one = operation(body, creates);
  const text =
    one && !noPost.test(one.name) ? textIn(one.variables, 'caption', 'text', 'message') : undefined;
  if (!one || text === undefined) return undefined;
  return {
    text,
    replied: idIn(one.written, 'reply_id', 'reply_to_id', 'parent_post_id'),
    quoted: idIn(one.written, 'quoted_post_id', 'quoted_media_id'),
  };
}

function words(body: WriteBody, activity: 'post' | 'reply' | 'share'): Outgoing | undefined {
  const all = written(body);
  if (!all) return undefined;
  const is = all.quoted ? 'share' : all.replied ? 'reply' : 'post';
  const id = all.quoted ?? all.replied;
  return is === activity ? { text: all.text, ...(id && { target: { id } }) } : undefined;
}

const posting = (['share', 'reply', 'post'] as const).flatMap((activity): WriteRequest[] => {
  const read = (body: WriteBody) => words(body, activity);
  return [
    {
      activity,
      name: 'configure_text_only_post, configure_text_post_app_feed, configure_text_post_app_sidecar',
      path: configure,
      read,
    },
    { activity, name: 'BarcelonaCreateTextPost…Mutation', path: graphql, read },
  ];
});

export default [
  ...posting,
  silent(
    'like',
    'useTHLikeMutationLikeMutation, useBarcelonaLikeMutationLikeMutation',
    /Like(?:Post|Media)?Mutation$/,
    'mediaID',
    'media_id',
  ),
  plain('like', 'media/like', /^\/api\/v1\/media\/(\d+)(?:_\d+)?\/like\/?$/),
  silent(
    'share',
    'useTHCreateRepostMutation, useBarcelonaCreateRepostMutation',
    /^(?!.*(?:Delete|Remove|Undo|Hide|Disable|Seen|Setting)).*Repost\w*Mutation$/,
    'mediaID',
    'media_id',
  ),
  {
    activity: 'share',
    name: 'repost/create_repost',
    path: /^\/api\/v1\/repost\/create_repost\/?$/,
    read: (body) => about(field(body, 'media_id')),
  },
  {
    activity: 'follow',
    name: 'useTHFollowMutationFollowMutation, useBarcelonaFollowMutationFollowMutation',
    path: graphql,
    read: (body) => {
      const one = operation(body, /Follow(?:User)?Mutation$/);
      // The page tells whose number it is only where its whole head is about that account.
      const onProfile = one && textIn(one.variables, 'container_module') === 'ig_text_feed_profile';
      return one && about(onProfile ? idIn(one.written, 'target_user_id', 'user_id') : undefined);
    },
  },
  plain('follow', 'friendships/create', /^\/api\/v1\/(?:web\/)?friendships\/create\/(\d+)\/?$/),
  {
    activity: 'profile',
    name: 'useBarcelonaEditProfileMutation',
    path: graphql,
    read: (body) => {
      const one = operation(body, /(?:Edit|Update)Profile\w*Mutation$/);
      return one && { text: textIn(one.variables, 'biography', 'bio') ?? '' };
    },
  },
] satisfies WriteRequest[];
