import { textOrNothing, type WriteBody } from '../gate/write-body.ts';
import type { Outgoing, WriteRequest } from '../platform.ts';

/** A field of a body that may be JSON or a form. */
const field = (body: WriteBody, name: string): string | undefined => {
  const value = body.at(name);
  return typeof value === 'number'
    ? `${value}`
    : (textOrNothing(value) ?? body.form().get(name) ?? undefined);
};

/** Words for everyone, or nothing when there are none. */
function words(text: string | undefined, id?: string): Outgoing | undefined {
  return text ? { text, ...(id && { target: { id } }) } : undefined;
}

/** A write that names what it is about in its address. */
const about = (path: RegExp) => (body: WriteBody) => {
  const id = path.exec(body.path)?.[1];
  return id === undefined ? undefined : { text: '', target: { id } };
};

/** The words of a small piece of HTML. Comment boxes write nothing but paragraphs, links and line breaks. */
const plain = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/p>\s*(?=<)/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();

// Mastodon and its relatives.
const statuses = /\/api\/v1\/statuses$/;
const favourite = /\/api\/v1\/statuses\/(\w+)\/favourite$/;
const reblog = /\/api\/v1\/statuses\/(\w+)\/reblog$/;
const follow = /\/api\/v1\/accounts\/(\w+)\/follow$/;
/** A status for those it names only is a message, and private. */
const status = (body: WriteBody, answers: boolean): Outgoing | undefined => {
  const to = field(body, 'in_reply_to_id');
  if (field(body, 'visibility') === 'direct' || Boolean(to) !== answers) return undefined;
  return words([field(body, 'spoiler_text'), field(body, 'status')].filter(Boolean).join('\n'), to);
};

// Discourse.
const posts = /\/posts(\.json)?$/;
const discourse = (body: WriteBody, answers: boolean): Outgoing | undefined => {
  const topic = field(body, 'topic_id');
  if (field(body, 'archetype') === 'private_message' || Boolean(topic) !== answers) return undefined;
  return words([field(body, 'title'), field(body, 'raw')].filter(Boolean).join('\n'), topic);
};
/** The kinds of a post action: 2 is a like; the others report or bookmark. */
const liked = '2';

// WordPress.
const wpComments = /\/wp\/v2\/comments$/;
const wpForm = /\/wp-comments-post\.php$/;
const wpComment = (body: WriteBody, names: readonly [string, string, string], answers: boolean) => {
  const [text, on, to] = names;
  const parent = field(body, to);
  const isAnswer = parent !== undefined && parent !== '' && parent !== '0';
  return isAnswer === answers ? words(field(body, text), isAnswer ? parent : field(body, on)) : undefined;
};
const inRest = ['content', 'post', 'parent'] as const;
const inForm = ['comment', 'comment_post_ID', 'comment_parent'] as const;

// Ghost.
const ghost = /\/members\/api\/comments\/?$/;
const ghostLike = /\/members\/api\/comments\/(\w+)\/like\/?$/;
const ghostComment = (body: WriteBody, answers: boolean): Outgoing | undefined => {
  const of = (name: string) => textOrNothing(body.at('comments', '0', name));
  const parent = of('in_reply_to_id') ?? of('parent_id');
  if ((parent !== undefined) !== answers) return undefined;
  return words(plain(of('html') ?? ''), parent ?? of('post_id'));
};

/**
 * What well-known software writes with, on any host. Only on hosts that an agency added: the nine platforms have rows
 * of their own. Taking back has other addresses or another method.
 */
export default [
  { activity: 'reply', name: 'Mastodon: statuses', path: statuses, read: (body) => status(body, true) },
  { activity: 'post', name: 'Mastodon: statuses', path: statuses, read: (body) => status(body, false) },
  { activity: 'like', name: 'Mastodon: favourite', path: favourite, read: about(favourite) },
  { activity: 'share', name: 'Mastodon: reblog', path: reblog, read: about(reblog) },
  { activity: 'follow', name: 'Mastodon: follow', path: follow, read: about(follow) },
  { activity: 'reply', name: 'Discourse: posts', path: posts, read: (body) => discourse(body, true) },
  { activity: 'post', name: 'Discourse: posts', path: posts, read: (body) => discourse(body, false) },
  {
    activity: 'like',
    name: 'Discourse: post_actions',
    path: /\/post_actions(\.json)?$/,
    read: (body) => {
      const id = field(body, 'id');
      return field(body, 'post_action_type_id') === liked && id ? { text: '', target: { id } } : undefined;
    },
  },
  ...([true, false] as const).flatMap((answers): WriteRequest[] => {
    const activity = answers ? 'reply' : 'comment';
    return [
      {
        activity,
        name: 'WordPress: wp/v2/comments',
        path: wpComments,
        read: (body) => wpComment(body, inRest, answers),
      },
      {
        activity,
        name: 'WordPress: wp-comments-post.php',
        path: wpForm,
        read: (body) => wpComment(body, inForm, answers),
      },
      { activity, name: 'Ghost: comments', path: ghost, read: (body) => ghostComment(body, answers) },
    ];
  }),
  { activity: 'like', name: 'Ghost: comments/like', path: ghostLike, read: about(ghostLike) },
] satisfies WriteRequest[];
