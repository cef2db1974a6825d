import { jsonOrNothing, textOrNothing, valueAt, type WriteBody } from '../gate/write-body.ts';
import type { Outgoing, WriteRequest } from '../platform.ts';
import { found, numberIn, textUnder } from './deep-search.ts';

const server = /^\/flagship-web\/rsc-action\/actions\/server-request$/;
const graphql = /^\/voyager\/api\/graphql$/;

type Read = (body: WriteBody, json: unknown) => Outgoing | undefined;
type Activity = WriteRequest['activity'];

/** An action of the server-driven pages; its name stands in the query. */
const action = (activity: Activity, name: string, named: RegExp, read: Read): WriteRequest => ({
  activity,
  name,
  path: server,
  read: (body) => {
    const id = body.query().get('sduiid') ?? textOrNothing(body.at('requestId')) ?? '';
    return named.test(id) ? read(body, jsonOrNothing(body.raw)) : undefined;
  },
});

/** A write through Voyager's GraphQL: reads go there too, and only writes are executed. */
const execution = (activity: Activity, operation: string, read: Read): WriteRequest => ({
  activity,
  name: operation,
  path: graphql,
  read: (body) => {
    const query = body.query();
    const id = query.get('queryId') ?? textOrNothing(body.at('queryId')) ?? '';
    return query.get('action') === 'execute' && id.startsWith(operation)
      ? read(body, jsonOrNothing(body.raw))
      : undefined;
  },
});

const voyager = (activity: Activity, name: string, read: Read): WriteRequest => ({
  activity,
  name: name.replace('\\w+', '…'),
  path: new RegExp(`^/voyager/api/${name}(?:/|$)`),
  read: (body) => read(body, jsonOrNothing(body.raw)),
});

const aboutNumber = (json: unknown, text = ''): Outgoing => {
  const id = numberIn(json);
  return { text, ...(id && { target: { id } }) };
};

/** The words of a new or changed post. One that takes a post away has none. */
const wordsOf = (body: WriteBody): string | undefined =>
  [
    ['variables', 'post', 'commentary', 'text'],
    ['variables', 'entity', 'entity', 'commentary', 'text'],
    ['variables', 'entity', 'commentary', 'text'],
    ['commentary', 'text'],
    ['commentaryV2', 'text'],
  ]
    .map((keys) => textOrNothing(body.at(...keys)))
    .find((text) => text !== undefined);

/** Another's post that a new post passes on, under one of the names that field has had. */
const parentOf = (json: unknown): string | undefined =>
  found(json, (key, value) =>
    /^(?:parent|reshare|shared|root)\w*Urn$/i.test(key) ? textOrNothing(value) : undefined,
  );

const post: Read = (body, json) => {
  const text = wordsOf(body);
  return text === undefined || parentOf(json) !== undefined ? undefined : { text };
};
const reshare: Read = (body, json) => {
  const text = wordsOf(body);
  const id = parentOf(json);
  return text === undefined || id === undefined ? undefined : { text, target: { id } };
};

/** @param replies comments or replies? A reply's thread is a comment. */
const normComment =
  (replies: boolean): Read =>
  (body, json) => {
    const text = wordsOf(body);
    const thread = found(json, (key, value) => (key === 'threadUrn' ? textOrNothing(value) : undefined));
    if (text === undefined || thread?.includes('comment:') !== replies) return undefined;
    return { text, ...(thread && { target: { id: thread } }) };
  };

const serverComment =
  (replies: boolean): Read =>
  (body, json) => {
    const text = textUnder(json);
    const inThread = /comment(?:Box)?Text-urn:li:comment/i.test(body.raw);
    return text && inThread === replies ? aboutNumber(json, text) : undefined;
  };

const reaction: Read = (body, json) => {
  const kind = found(json, (key, value) => (key === 'reactionType' ? textOrNothing(value) : undefined));
  const thread = body.query().get('threadUrn');
  if (kind === undefined || body.query().get('action') === 'delete') return undefined;
  return thread ? { text: '', target: { id: thread } } : aboutNumber(json);
};

const when =
  (yes: RegExp, no?: RegExp): Read =>
  (body, json) =>
    yes.test(body.raw) && !no?.test(body.raw) ? aboutNumber(json) : undefined;

const profileText: Read = (_, json) => {
  const text = textUnder(json, true);
  return text ? { text } : undefined;
};

export default [
  execution('share', 'voyagerContentcreationDashShares', reshare),
  execution('post', 'voyagerContentcreationDashShares', post),
  voyager('share', 'contentcreation/normShares', reshare),
  voyager('post', 'contentcreation/normShares', post),
  execution('share', 'voyagerFeedDashReposts', when(/./, /fsd_repost|instantRepost|"delete/i)),
  action('share', 'createInstantRepost', /\.createInstantRepost$/, (_, json) => aboutNumber(json)),
  voyager('reply', 'voyagerSocialDashNormComments', normComment(true)),
  voyager('comment', 'voyagerSocialDashNormComments', normComment(false)),
  execution('reply', 'voyagerSocialDashNormComments', normComment(true)),
  execution('comment', 'voyagerSocialDashNormComments', normComment(false)),
  action('reply', 'comments.createComment', /\.comments\.createComment$/, serverComment(true)),
  action('comment', 'comments.createComment', /\.comments\.createComment$/, serverComment(false)),
  action('like', 'reactions.create', /\.reactions\.create$/, (_, json) => aboutNumber(json)),
  voyager('like', 'voyagerSocialDashReactions', reaction),
  execution('like', 'voyagerSocialDashReactions', (body, json) =>
    valueAt(json, ['variables', 'entity']) === undefined ? undefined : reaction(body, json),
  ),
  action(
    'follow',
    'addaUpdateFollowState, updateFollowState',
    /[uU]pdateFollowState$/,
    when(/FOLLOW_ACTIVE|"following":\s*true/),
  ),
  action('follow', 'addaAddConnection', /\.addaAddConnection$/, (_, json) => aboutNumber(json)),
  action('follow', 'addaInvitationAction', /\.addaInvitationAction$/, when(/ActionType_ACCEPT/)),
  voyager('follow', 'feed/dash/followingStates', (body) => {
    const id = /fsd_\w+(?:%3A|:)(\w+)$/i.exec(body.path)?.[1];
    return body.at('patch', '$set', 'following') === true
      ? { text: '', ...(id && { target: { id: decodeURIComponent(id) } }) }
      : undefined;
  }),
  voyager('follow', 'voyagerRelationshipsDashMemberRelationships', (body, json) =>
    /^verifyQuotaAndCreate/.test(body.query().get('action') ?? '') ? aboutNumber(json) : undefined,
  ),
  voyager('follow', 'voyagerRelationshipsDashInvitations', (body, json) =>
    body.query().get('action') === 'accept' ? aboutNumber(json) : undefined,
  ),
  voyager(
    'join',
    'voyagerGroupsDashGroupMemberships',
    when(/JOIN|SEND_REQUEST|REQUEST_PENDING/, /LEAVE|WITHDRAW|CANCEL|REMOVE|RESCIND/),
  ),
  action('join', 'groups … join', /groups?\..*(?:[jJ]oin|[rR]equestMembership)/, (body, json) =>
    /[lL]eave|[wW]ithdraw/.test(body.path) ? undefined : aboutNumber(json),
  ),
  action(
    'rsvp',
    'events … attend',
    /events?\..*(?:[aA]ttend|[rR]svp|[rR]egister)/,
    when(/./, /NOT_|UNATTEND|LEAVE|WITHDRAW|CANCEL|DECLINE/),
  ),
  voyager(
    'rsvp',
    'voyagerEventsDash\\w+',
    when(/ATTEND|REGISTER|GOING|INTERESTED/, /NOT_|UNATTEND|LEAVE|WITHDRAW|CANCEL|DECLINE/),
  ),
  action('profile', 'saveProfile … Form', /\.saveProfile\w*Form$/, profileText),
  voyager('profile', 'identity/normProfiles', profileText),
  voyager('profile', 'voyagerIdentityDashProfiles', profileText),
] satisfies WriteRequest[];
