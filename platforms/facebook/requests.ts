import { jsonOrNothing, textOrNothing, valueAt, type WriteBody } from '../gate/write-body.ts';
import { longestName } from '../meta/polaris.ts';
import type { Outgoing, WriteRequest } from '../platform.ts';

/** All of Facebook's GraphQL goes to one address; the friendly name has told its operations apart since 2020. */
const path = /^\/(?:api\/graphql|webgraphql\/mutation)\/?$/;

const nameIn = (body: WriteBody): string =>
  (body.form().get('fb_api_req_friendly_name') ?? '').slice(0, longestName);
const inputOf = (body: WriteBody): unknown =>
  valueAt(jsonOrNothing(body.form().get('variables') ?? ''), ['input']);

/** Fields that say what a request is about, the likeliest first. */
const ids = [
  'feedback_id',
  'subscribee_id',
  'page_id',
  'group_id',
  'event_id',
  'friend_requester_id',
  'friend_requestee_ids',
  'target_id',
  'profile_id',
];

function idIn(input: unknown, fields: readonly string[] = ids): string | undefined {
  for (const field of fields) {
    const value = valueAt(input, [field]);
    const id = textOrNothing(Array.isArray(value) ? value[0] : value);
    if (id) return id;
  }
  return undefined;
}

const about = (input: unknown, text = ''): Outgoing | undefined => {
  const id = idIn(input);
  return id === undefined ? undefined : { text, target: { id } };
};

const messageIn = (input: unknown): string | undefined => textOrNothing(valueAt(input, ['message', 'text']));

/** The post that a new post passes on; a link to another site is no such thing. */
function sharedId(input: unknown): string | undefined {
  const attachments = valueAt(input, ['attachments']);
  if (!Array.isArray(attachments)) return undefined;
  for (const attachment of attachments) {
    const link = valueAt(attachment, ['link', 'share_scrape_data']);
    const params = valueAt(typeof link === 'string' ? jsonOrNothing(link) : link, ['share_params']);
    const id = Array.isArray(params) ? params[0] : undefined;
    if (typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id))) return String(id);
  }
  return undefined;
}

const posted = (input: unknown): Outgoing | undefined =>
  sharedId(input) === undefined ? { text: messageIn(input) ?? '' } : undefined;

function shared(input: unknown): Outgoing | undefined {
  const id = sharedId(input);
  return id === undefined ? undefined : { text: messageIn(input) ?? '', target: { id } };
}

const isReply = (input: unknown): boolean =>
  Boolean(valueAt(input, ['reply_comment_parent_fbid']) ?? valueAt(input, ['reply_target_id']));
const commented = (input: unknown): Outgoing | undefined =>
  isReply(input) ? undefined : about(input, messageIn(input));
const replied = (input: unknown): Outgoing | undefined =>
  isReply(input) ? about(input, messageIn(input)) : undefined;

/** Reaction "0" takes a reaction back. */
const reacted = (input: unknown): Outgoing | undefined => {
  const kind = valueAt(input, ['feedback_reaction_id']) ?? valueAt(input, ['feedback_reaction']);
  return kind === undefined || kind === '0' || kind === 0 ? undefined : about(input);
};

const comes = /^(?!.*(?:NOT|UN|DECLIN|CANNOT|REMOV)).*(?:GOING|WATCH|INTEREST|ATTEND|MAYBE)/i;
/** Says that the person comes, or may come; not that they do not. */
const responded = (input: unknown): Outgoing | undefined =>
  Object.values(typeof input === 'object' && input !== null ? input : {}).some(
    (value) => typeof value === 'string' && comes.test(value),
  )
    ? about(input)
    : undefined;

const live = (input: unknown): Outgoing => ({
  text: ['title', 'description']
    .flatMap((field) => textOrNothing(valueAt(input, [field])) ?? [])
    .concat(messageIn(input) ?? [])
    .join('\n\n'),
});

type Read = (input: unknown) => Outgoing | undefined;
const row = (activity: WriteRequest['activity'], names: string, read: Read): WriteRequest => {
  const known = new Set(names.split(', '));
  return {
    activity,
    name: names,
    path,
    read: (body) => (known.has(nameIn(body)) ? read(inputOf(body)) : undefined),
  };
};

const exact: readonly WriteRequest[] = [
  row('share', 'ComposerStoryCreateMutation, StoriesCreateMutation, feed_story_share_mutation', shared),
  row('post', 'ComposerStoryCreateMutation, ComposerStoryEditMutation, StoriesCreateMutation', posted),
  row('reply', 'useCometUFICreateCommentMutation', replied),
  row('comment', 'useCometUFICreateCommentMutation', commented),
  row('like', 'CometUFIFeedbackReactMutation', reacted),
  row(
    'follow',
    'CometUserFollowMutation, CommitActorSubscribeStatusSubscribeMutation, CometPageFollowCommitMutation, CometPageLikeCommitMutation, CometProfilePlusLikeMutation, FriendingCometFriendRequestSendMutation, FriendingCometFriendRequestConfirmMutation',
    about,
  ),
  row('join', 'GroupCometJoinForumMutation', about),
  row('profile', 'ProfileCometSetBioMutation', (input) => ({
    text: textOrNothing(valueAt(input, ['bio'])) ?? '',
  })),
  row('profile', 'ProfileCometProfilePictureSetMutation', (input) => ({
    text: textOrNothing(valueAt(input, ['caption'])) ?? '',
  })),
];

const named = new Set(exact.flatMap(({ name }) => name.split(', ')));
const writes =
  /(?:Create|Send|Join|Follow|Subscribe|Like|React|Share|PictureSet|Commit|Rsvp|RSVP|Respond).*Mutation/;
const passes =
  /Un(?!it|iver|ique|der)|Delete|Remove|Leave|Cancel|Typing|Seen|Log|Impression|Hide|Save|Report|Search|Upload|Draft|Messag|Messenger|Thread|Chat|SendReply|Poke|Block/;

/** Names that nobody has listed yet, by the words they are made of; messages and what is taken back never. */
const guessed = (activity: WriteRequest['activity'], words: RegExp, read: Read): WriteRequest => ({
  activity,
  name: 'any other …Mutation that is named for it',
  path,
  read: (body) => {
    const name = nameIn(body);
    const ours = !named.has(name) && words.test(name) && !passes.test(name);
    return ours ? read(inputOf(body)) : undefined;
  },
});

const withWords: Read = (input) =>
  messageIn(input) ? (about(input, messageIn(input)) ?? posted(input)) : undefined;

export default [
  ...exact,
  guessed('live', /(?:LiveVideo|Broadcast).*(?:Create|Start|Publish)/, live),
  guessed('rsvp', /Event.*(?:Rsvp|RSVP|Respond|Watch|Going|Interested|GuestStatus)/, responded),
  guessed('reply', /Comment.*Create|Create.*Comment/, (input) =>
    isReply(input) ? withWords(input) : undefined,
  ),
  guessed('comment', /Comment.*Create|Create.*Comment/, withWords),
  guessed('like', /React.*Mutation/, reacted),
  guessed('join', /Join.*Mutation/, about),
  guessed('follow', /(?:Follow|Subscribe|Like|Friend.*Send|Friend.*Confirm).*Mutation/, about),
  guessed('share', /Share.*Mutation/, (input) => shared(input) ?? withWords(input)),
  guessed('post', writes, withWords),
  {
    activity: 'share',
    name: '/share/dialog/submit',
    path: /^\/share\/dialog\/submit\/?$/,
    read: (body) => ({ text: body.form().get('message') ?? body.form().get('xhpc_message_text') ?? '' }),
  },
] satisfies WriteRequest[];
