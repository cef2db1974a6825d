import { textOrNothing, valueAt, type WriteBody } from '../gate/write-body.ts';
import { about, field, graphql, idIn, operation, plain, silent, textIn } from '../meta/polaris.ts';
import type { Outgoing, WriteRequest } from '../platform.ts';

const addComment = /^\/api\/v1\/web\/comments\/(\d+)\/add\/?$/;

/** A comment's words, what it is on and what it answers, in the three shapes that are in use side by side. */
function comment(body: WriteBody, reply: boolean): Outgoing | undefined {
  const [, media] = addComment.exec(body.path) ?? [];
  const one = media ? undefined : operation(body, /Comment\w*Mutation$/);
  const text = media ? field(body, 'comment_text') : one && textIn(one.variables, 'comment_text');
  const parent = media
    ? field(body, 'replied_to_comment_id')
    : one && idIn(one.written, 'replied_to_comment_id', 'parent_comment_id');
  if (text === undefined || Boolean(parent) !== reply) return undefined;
  const id = (reply ? parent : media) || (one && idIn(one.written, 'media_id'));
  return { text, ...(id && { target: { id } }) };
}

const answers = ([true, false] as const).flatMap((reply): WriteRequest[] => {
  const activity = reply ? 'reply' : 'comment';
  const read = (body: WriteBody) => comment(body, reply);
  const names = 'PolarisPostCommentInputRevampedMutation, usePolarisCommentSubmitMutation';
  return [
    { activity, name: 'web/comments/add', path: addComment, read },
    { activity, name: names, path: graphql, read },
  ];
});

export default [
  ...answers,
  {
    activity: 'comment',
    name: 'live/comment',
    path: /^\/api\/v1\/live\/\d+\/comment\/?$/,
    read: (body) => ({ text: field(body, 'comment_text') ?? '' }),
  },
  {
    activity: 'post',
    name: 'media/configure, configure_sidecar, configure_to_clips, configure_to_story',
    path: /^\/(?:api\/v1\/media|create|igtv)\/configure(?:_\w+)?\/?$/,
    read: (body) => ({ text: field(body, 'caption') ?? '' }),
  },
  {
    activity: 'post',
    name: 'media/edit_media',
    path: /^\/api\/v1\/(?:web\/)?media\/\d+(?:_\d+)?\/edit_media\/?$/,
    read: (body) => ({ text: field(body, 'caption_text') ?? '' }),
  },
  {
    activity: 'post',
    name: 'usePolarisCreateInboxTrayItemSubmitMutation (note)',
    path: graphql,
    read: (body) => {
      const { variables } = operation(body, /CreateInboxTrayItem\w*Mutation$/) ?? {};
      const note = ['input', 'additional_params', 'note_create_params', 'text'];
      const text = textOrNothing(valueAt(variables, note));
      return text === undefined ? undefined : { text };
    },
  },
  silent(
    'like',
    'usePolarisLikeMediaXIGLikeMutation, PolarisAPILikePostMutation, PolarisCommentActionsLikeMutation, usePolarisStoriesV4LikeMutationLikeMutation',
    /Like(?:Media|Post|Comment|Story|Reel)?Mutation$/,
    'comment_id',
    'media_id',
  ),
  plain('like', 'web/likes/like', /^\/api\/v1\/(?:web\/likes|media)\/(\d+)(?:_\d+)?\/like\/?$/),
  plain('like', 'media/comment_like', /^\/api\/v1\/media\/(\d+)\/comment_like\/?$/),
  plain('like', 'web/comments/like', /^\/api\/v1\/web\/comments\/like\/(\d+)\/?$/),
  silent(
    'share',
    'usePolarisCreateRepostMutation',
    /^(?!.*(?:Delete|Remove|Undo|Hide|Disable|Seen|Setting)).*Repost\w*Mutation$/,
    'media_id',
    'original_media_id',
  ),
  {
    activity: 'share',
    name: 'repost/create_repost',
    path: /^\/api\/v1\/(?:media|repost)\/create_repost\/?$/,
    read: (body) => about(field(body, 'media_id')),
  },
  {
    activity: 'follow',
    name: 'usePolarisFollowMutation',
    path: graphql,
    read: (body) => {
      const one = operation(body, /Follow(?:User)?Mutation$|(?:Approve|Accept|Confirm)\w*Follow\w*Mutation$/);
      // The page tells whose number it is only where its whole header is about that account.
      const onProfile = one && textIn(one.variables, 'container_module') === 'profile';
      return one && about(onProfile ? idIn(one.written, 'target_user_id', 'user_id') : undefined);
    },
  },
  plain('follow', 'friendships/create', /^\/api\/v1\/(?:web\/)?friendships\/create\/(\d+)\/?$/),
  plain('follow', 'friendships/follow', /^\/api\/v1\/web\/friendships\/(\d+)\/follow\/?$/),
  {
    activity: 'follow',
    name: 'friendships/approve',
    path: /^\/api\/v1\/(?:web\/)?friendships\/(?:approve\/\d+|\d+\/approve)\/?$/,
    read: () => about(undefined),
  },
  {
    activity: 'profile',
    name: 'web/accounts/edit',
    path: /^\/(?:api\/v1\/web\/)?accounts\/edit\/?$/,
    read: (body) => ({ text: field(body, 'biography') ?? '' }),
  },
  {
    activity: 'profile',
    name: 'web_change_profile_picture',
    path: /^\/(?:api\/v1\/web\/)?accounts\/web_change_profile_picture\/?$/,
    read: () => about(undefined),
  },
] satisfies WriteRequest[];
