import { jsonOrNothing, type RequestBody, textOrNothing, valueAt } from '../gate/request-body.ts';
import type { Outgoing, WriteRequest } from '../platform.ts';

/** All of Facebook's GraphQL goes to one address; the friendly name has told its operations apart since 2020. */
const path = /^\/api\/graphql\/?$/;

function input(body: RequestBody, name: string): unknown {
  const form = body.form();
  if (form.get('fb_api_req_friendly_name') !== name) return undefined;
  return valueAt(jsonOrNothing(form.get('variables') ?? ''), ['input']);
}

function message(fields: unknown): Outgoing | undefined {
  if (fields === undefined) return undefined;
  const id = textOrNothing(valueAt(fields, ['feedback_id']));
  return { text: textOrNothing(valueAt(fields, ['message', 'text'])) ?? '', ...(id && { target: { id } }) };
}

const comment = (body: RequestBody) => input(body, 'useCometUFICreateCommentMutation');
const isReply = (fields: unknown) =>
  textOrNothing(valueAt(fields, ['reply_comment_parent_fbid'])) !== undefined;

/** A request that names nothing but what it is about. */
function about(body: RequestBody, names: readonly string[], field: string): Outgoing | undefined {
  for (const name of names) {
    const id = textOrNothing(valueAt(input(body, name), [field]));
    if (id !== undefined) return { text: '', target: { id } };
  }
  return undefined;
}

/** Reaction "0" takes a reaction back. */
function reaction(body: RequestBody): Outgoing | undefined {
  const fields = input(body, 'CometUFIFeedbackReactMutation');
  const kind = textOrNothing(valueAt(fields, ['feedback_reaction_id']));
  if (kind === undefined || kind === '0') return undefined;
  return about(body, ['CometUFIFeedbackReactMutation'], 'feedback_id');
}

export default [
  { activity: 'post', path, read: (body) => message(input(body, 'ComposerStoryCreateMutation')) },
  {
    activity: 'reply',
    path,
    read: (body) => {
      const fields = comment(body);
      return isReply(fields) ? message(fields) : undefined;
    },
  },
  { activity: 'comment', path, read: (body) => message(comment(body)) },
  { activity: 'like', path, read: reaction },
  {
    activity: 'follow',
    path,
    read: (body) =>
      about(body, ['CometUserFollowMutation'], 'subscribee_id') ??
      about(body, ['CometPageFollowCommitMutation', 'CometPageLikeCommitMutation'], 'page_id'),
  },
  { activity: 'join', path, read: (body) => about(body, ['GroupCometJoinForumMutation'], 'group_id') },
] satisfies WriteRequest[];
