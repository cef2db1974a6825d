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
] satisfies WriteRequest[];
