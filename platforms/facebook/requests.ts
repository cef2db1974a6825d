import { jsonOrNothing, type WriteBody, textOrNothing, valueAt } from '../gate/write-body.ts';
import type { Outgoing, WriteRequest } from '../platform.ts';

/** All of Facebook's GraphQL goes to one address; the friendly name has told its operations apart since 2020. */
const path = /^\/api\/graphql\/?$/;

function input(body: WriteBody, name: string): unknown {
  const form = body.form();
  if (form.get('fb_api_req_friendly_name') !== name) return undefined;
  return valueAt(jsonOrNothing(form.get('variables') ?? ''), ['input']);
}

function message(fields: unknown): Outgoing | undefined {
  if (fields === undefined) return undefined;
  const id = textOrNothing(valueAt(fields, ['feedback_id']));
  return { text: textOrNothing(valueAt(fields, ['message', 'text'])) ?? '', ...(id && { target: { id } }) };
}

const comment = (body: WriteBody) => input(body, 'useCometUFICreateCommentMutation');
const isReply = (fields: unknown) =>
  textOrNothing(valueAt(fields, ['reply_comment_parent_fbid'])) !== undefined;

/** A request that names nothing but what it is about. */
function about(body: WriteBody, names: readonly string[], field: string): Outgoing | undefined {
  for (const name of names) {
    const id = textOrNothing(valueAt(input(body, name), [field]));
    if (id !== undefined) return { text: '', target: { id } };
  }
  return undefined;
}

/** Reaction "0" takes a reaction back. */
function reaction(body: WriteBody): Outgoing | undefined {
  const fields = input(body, 'CometUFIFeedbackReactMutation');
  const kind = textOrNothing(valueAt(fields, ['feedback_reaction_id']));
  if (kind === undefined || kind === '0') return undefined;
  return about(body, ['CometUFIFeedbackReactMutation'], 'feedback_id');
}

export default [
  { activity: 'post', name: 'ComposerStoryCreateMutation', path, read: (body) => message(input(body, 'ComposerStoryCreateMutation')) },
  {
    activity: 'reply',
    name: 'useCometUFICreateCommentMutation',
    path,
    read: (body) => {
      const fields = comment(body);
      return isReply(fields) ? message(fields) : undefined;
    },
  },
  { activity: 'comment', name: 'useCometUFICreateCommentMutation', path, read: (body) => message(comment(body)) },
  { activity: 'like', name: 'CometUFIFeedbackReactMutation', path, read: reaction },
  {
    activity: 'follow',
    name: 'CometUserFollowMutation',
    path,
    read: (body) =>
      about(body, ['CometUserFollowMutation'], 'subscribee_id') ??
      about(body, ['CometPageFollowCommitMutation', 'CometPageLikeCommitMutation'], 'page_id'),
  },
  { activity: 'join', name: 'GroupCometJoinForumMutation', path, read: (body) => about(body, ['GroupCometJoinForumMutation'], 'group_id') },
] satisfies WriteRequest[];
