import type { RequestCase } from '../cases.ts';
import { does, held, partisan } from '../expected.ts';

const server = (id: string): string =>
  `/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.${id}&parentSpanId=x`;
const graphql = (id: string): string => `/voyager/api/graphql?action=execute&queryId=${id}.80089eb2`;

const action = (payload: object, states: readonly object[] = []): string =>
  JSON.stringify({
    serverRequest: {
      requestedArguments: { $type: 'proto.sdui.actions.requests.RequestedArguments', payload },
    },
    requestedArguments: { payload, states },
  });
const activity = { threadUrn: { threadUrnActivityThreadUrn: { activityUrn: { activityId: '7000001' } } } };
const post = (text: string, more: object = {}): string =>
  JSON.stringify({
    variables: { post: { commentary: { text, attributesV2: [] }, origin: 'FEED', ...more } },
  });
const box = (key: string, value: unknown) => [
  { key: 'commentBoxIsSaving-CgsIgIC6tO', value: false },
  { key: 'commentBoxHint-CgsIgIC6tO', value: 'Nobody wrote this long line, the page put it there' },
  { key, namespace: 'MemoryNamespace', value },
];
const thread = 'CgsIgIC6tO+ggf/PAQ--C6B_POCUyFeedType_FEED_DETAIL';
const comment = 'urn:li:comment:(urn:li:activity:7000001,8000001)';

export const requests: readonly RequestCase[] = [
  {
    path: graphql('voyagerContentcreationDashShares'),
    body: post('Selamat pagi'),
    ...does('post', undefined, 'Selamat pagi'),
  },
  {
    path: graphql('voyagerContentcreationDashShares'),
    held,
    body: post(partisan),
    ...does('post', undefined, partisan),
  },
  {
    path: graphql('voyagerContentcreationDashShares'),
    body: JSON.stringify({
      variables: {
        entity: { entity: { commentary: { text: 'Selamat siang' } }, resourceKey: 'urn:li:share:1' },
      },
    }),
    ...does('post', undefined, 'Selamat siang'),
  },
  {
    path: graphql('voyagerContentcreationDashShares'),
    held,
    body: post(partisan, { parentUrn: 'urn:li:share:7000002' }),
    ...does('share', { id: 'urn:li:share:7000002' }, partisan),
  },
  {
    path: graphql('voyagerContentcreationDashShares'),
    body: JSON.stringify({ variables: { resourceKey: 'urn:li:share:7000002' } }),
  },
  {
    path: '/voyager/api/graphql?variables=()&queryId=voyagerContentcreationDashShares.1',
    body: post(partisan),
  },
  {
    path: server('feed.requests.createInstantRepost'),
    body: action(activity),
    ...does('share', { id: '7000001' }),
  },
  {
    path: graphql('voyagerFeedDashReposts'),
    body: JSON.stringify({ variables: { entity: { rootUrn: 'urn:li:activity:7000001' } } }),
    ...does('share', { id: '7000001' }),
  },
  {
    path: graphql('voyagerFeedDashReposts'),
    body: JSON.stringify({
      variables: { resourceKey: 'urn:li:fsd_repost:urn:li:instantRepost:(urn:li:share:1,2)' },
    }),
  },
  {
    path: server('comments.createComment'),
    body: action({ collection: { ...activity } }, box(`commentBoxText-${thread}`, 'Siap hadir')),
    ...does('comment', { id: '7000001' }, 'Siap hadir'),
  },
  {
    path: server('comments.createComment'),
    held,
    body: action(
      { collection: { ...activity } },
      box(`commentBoxText-${thread}`, { $case: 'stringValue', stringValue: partisan }),
    ),
    ...does('comment', { id: '7000001' }, partisan),
  },
  {
    path: server('comments.createComment'),
    held,
    body: action(activity, [{ key: `x-${thread}`, value: partisan }]),
    ...does('comment', { id: '7000001' }, partisan),
  },
  {
    path: server('comments.createComment'),
    body: action({ commentUrn: { commentId: '8000001' } }, box(`commentBoxText-${comment}`, 'Terima kasih')),
    ...does('reply', { id: '8000001' }, 'Terima kasih'),
  },
  {
    path: '/voyager/api/voyagerSocialDashNormComments?decorationId=x',
    held,
    body: JSON.stringify({
      commentary: { text: partisan },
      threadUrn: 'urn:li:comment:(activity:7000001,8000001)',
    }),
    ...does('reply', { id: 'urn:li:comment:(activity:7000001,8000001)' }, partisan),
  },
  {
    path: '/voyager/api/voyagerSocialDashNormComments',
    body: JSON.stringify({ commentary: { text: 'Siap' }, threadUrn: 'urn:li:activity:7000001' }),
    ...does('comment', { id: 'urn:li:activity:7000001' }, 'Siap'),
  },
  {
    path: server('reactions.create'),
    body: action({ ...activity, reactionType: 'ReactionType_LIKE', reactionSource: 'Update' }),
    ...does('like', { id: '7000001' }),
  },
  {
    path: server('reactions.create'),
    body: action({
      threadUrn: {
        threadUrnCommentThreadUrn: {
          commentUrn: { commentId: '8000001', thread: 'urn:li:activity:7000001' },
        },
      },
      reactionType: 'ReactionType_PRAISE',
    }),
    ...does('like', { id: '8000001' }),
  },
  { path: server('reactions.delete'), body: action({ ...activity, reactionType: 'ReactionType_LIKE' }) },
  {
    path: '/voyager/api/voyagerSocialDashReactions?threadUrn=urn%3Ali%3Aactivity%3A7000001',
    body: '{"reactionType":"LIKE"}',
    ...does('like', { id: 'urn:li:activity:7000001' }),
  },
  {
    path: graphql('voyagerSocialDashReactions'),
    body: JSON.stringify({
      variables: { entity: { reactionType: 'LIKE' }, threadUrn: 'urn:li:activity:7000001' },
    }),
    ...does('like', { id: '7000001' }),
  },
  {
    path: server('requests.mynetwork.addaUpdateFollowState'),
    body: action({ followStateType: 'FollowStateType_FOLLOW_ACTIVE', memberUrn: { memberId: '4200001' } }),
    ...does('follow', { id: '4200001' }),
  },
  {
    path: server('requests.mynetwork.addaUpdateFollowState'),
    body: action({ followStateType: 'FollowStateType_FOLLOW_INACTIVE', memberUrn: { memberId: '4200001' } }),
  },
  {
    path: server('requests.mynetwork.addaAddConnection'),
    body: action({ inviteeUrn: { memberId: '4200002' } }),
    ...does('follow', { id: '4200002' }),
  },
  {
    path: server('requests.mynetwork.addaInvitationAction'),
    body: action({
      inviteeActionType: 'InviteeActionType_ACCEPT',
      invitationUrn: { invitationId: '4200003' },
    }),
    ...does('follow', { id: '4200003' }),
  },
  {
    path: server('requests.mynetwork.addaInvitationAction'),
    body: action({
      inviteeActionType: 'InviteeActionType_IGNORE',
      invitationUrn: { invitationId: '4200003' },
    }),
  },
  {
    path: '/voyager/api/feed/dash/followingStates/urn%3Ali%3Afsd_followingState%3Aurn%3Ali%3Afsd_company%3A1035',
    body: '{"patch":{"$set":{"following":true}}}',
    ...does('follow', { id: '1035' }),
  },
  {
    path: '/voyager/api/feed/dash/followingStates/urn%3Ali%3Afsd_followingState%3Aurn%3Ali%3Afsd_company%3A1035',
    body: '{"patch":{"$set":{"following":false}}}',
  },
  {
    path: '/voyager/api/voyagerRelationshipsDashMemberRelationships?action=verifyQuotaAndCreateV2',
    body: JSON.stringify({
      invitee: { inviteeUnion: { memberProfile: 'urn:li:fsd_profile:ACoAAAx' } },
      customMessage: 'secret, coblos nomor 1',
    }),
    ...does('follow', { id: 'urn:li:fsd_profile:ACoAAAx' }),
  },
  {
    path: '/voyager/api/voyagerGroupsDashGroupMemberships?action=updateMembership',
    body: JSON.stringify({ groupUrn: 'urn:li:fsd_group:7700001', action: 'JOIN' }),
    ...does('join', { id: '7700001' }),
  },
  {
    path: '/voyager/api/voyagerGroupsDashGroupMemberships?action=updateMembership',
    body: JSON.stringify({ groupUrn: 'urn:li:fsd_group:7700001', action: 'LEAVE_GROUP' }),
  },
  {
    path: server('requests.groups.joinGroup'),
    body: action({ groupUrn: { groupId: '7700001' } }),
    ...does('join', { id: '7700001' }),
  },
  {
    path: server('requests.events.attendEvent'),
    body: action({ eventUrn: { eventId: '5500001' } }),
    ...does('rsvp', { id: '5500001' }),
  },
  {
    path: server('requests.profile.saveProfileIntroForm'),
    held,
    body: action({ firstName: { key: 'firstName' } }, [
      { key: 'firstName', value: 'Sari' },
      { key: 'headline', value: 'Menangkan CandraDewi nomor 1' },
    ]),
    ...does('profile', undefined, 'Sari\nMenangkan CandraDewi nomor 1'),
  },
  {
    path: '/voyager/api/voyagerMessagingDashMessengerMessages?action=createMessage',
    body: JSON.stringify({ message: { body: { text: partisan } } }),
  },
  {
    path: server('comments.fetchComment'),
    body: action(activity, box(`commentBoxText-${thread}`, partisan)),
  },
  { path: server('comments.createComment'), body: 'not json' },
];
