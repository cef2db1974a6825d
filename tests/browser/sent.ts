/** One activity as it arrived at the server: what really left the browser. */
export interface Sent {
  host: string;
  operation: string;
  text: string;
  /** Where it was aimed: the post replied to or commented on. */
  target: string;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Walks into parsed JSON; anything missing on the way gives `''`. */
function at(value: unknown, ...path: string[]): string {
  const found = path.reduce<unknown>((inner, key) => (isFields(inner) ? inner[key] : undefined), value);
  return typeof found === 'string' ? found : '';
}

function fromX(path: string, body: string): Omit<Sent, 'host'> {
  const { variables } = JSON.parse(body);
  return {
    operation: path.split('/').at(-1) ?? '',
    text: at(variables, 'tweet_text'),
    target: at(variables, 'reply', 'in_reply_to_tweet_id') || at(variables, 'tweet_id'),
  };
}

function fromFacebook(body: string): Omit<Sent, 'host'> {
  const form = new URLSearchParams(body);
  const variables: unknown = JSON.parse(form.get('variables') ?? '{}');
  return {
    operation: form.get('fb_api_req_friendly_name') ?? '',
    text: at(variables, 'input', 'message', 'text'),
    target: at(variables, 'input', 'feedback_id'),
  };
}

/** Reads a write request of one of the test pages; `undefined` for a path none of them writes to. */
export function readSent(host: string, path: string, body: string): Sent | undefined {
  if (path.startsWith('/i/api/graphql/')) return { host, ...fromX(path, body) };
  if (path === '/api/graphql/') return { host, ...fromFacebook(body) };
  if (path !== '/a/comment.php') return undefined;
  return { host, operation: 'form', text: new URLSearchParams(body).get('comment_text') ?? '', target: '' };
}
