import { transport } from '../page-record.ts';
import type { Outgoing } from '../transport.ts';

function graphql(name: string, input: object): Outgoing {
  const form = new URLSearchParams({
    av: '100000000000001',
    fb_dtsg: 'NAcNtestonly',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: name,
    variables: JSON.stringify({ input, feedLocation: 'NEWSFEED' }),
    doc_id: '9988776655',
  });
  const type = 'application/x-www-form-urlencoded';
  return { url: '/api/graphql/', body: form.toString(), type, by: transport('xhr') };
}

/** A new post of one's own. */
export function storyCreate(text: string): Outgoing {
  const message = { ranges: [], text };
  return graphql('ComposerStoryCreateMutation', {
    composer_type: 'feed',
    message,
    attachments: [],
    audience: { privacy: { base_state: 'EVERYONE' } },
    idempotence_token: crypto.randomUUID(),
  });
}

/** A comment below the post `postId`. */
export function commentCreate(text: string, postId: string): Outgoing {
  const message = { ranges: [], text };
  const feedback = btoa(`feedback:${postId}`);
  return graphql('useCometUFICreateCommentMutation', { feedback_id: feedback, message, attachments: null });
}

/** A like of the post `postId`. */
export const like = (postId: string): Outgoing =>
  graphql('CometUFIFeedbackReactMutation', {
    feedback_id: btoa(`feedback:${postId}`),
    feedback_reaction_id: '1635855486666999',
  });
