import type { Target } from '../../rules/draft.ts';
import { definePlatform, form, keys, type Place, press } from '../platform.ts';

/** Facebook has no stable ids; its language follows the account. The second gate stands behind these labels. */
const labelled = (...labels: string[]): string =>
  `[role="button"]:is(${labels.map((label) => `[aria-label="${label}"]`).join(', ')})`;

const lexical = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';
const commentForm = 'form[role="presentation"]';
const commentBox = `${commentForm} ${lexical}`;
const forApproval = 'Kirim postingan buat persetujuan admin';
const replyLabels = ['Balas', 'Reply', 'Tulis balasan', 'Write a reply'];

const isReply = ({ composers }: Place): boolean =>
  composers.some((box) => replyLabels.some((label) => box.getAttribute('aria-label')?.startsWith(label)));

/** The post around a control or comment box: its author's name and its words. */
function postAround(control: Element): Target | undefined {
  const post = control.closest('[role="article"], [aria-posinset]');
  if (!post) return undefined;
  const name = post.querySelector(':is(h2, h3, h4) a[role="link"]')?.textContent;
  const text = post.querySelector(
    '[data-ad-preview="message"], [data-ad-comet-preview="message"]',
  )?.textContent;
  return { ...(name && { name }), ...(text && { text }) };
}

const commented = ({ scope }: Place): Target | undefined => postAround(scope);

/** The account, page or group of the card that a button stands in, else of the page itself. */
function followed({ control }: Place): Target | undefined {
  const card = control.closest('[role="article"], [aria-posinset], [role="listitem"]');
  const heading = card?.querySelector(':is(h2, h3, h4), a[role="link"]') ?? document.querySelector('h1');
  const name = heading?.textContent?.trim();
  return name ? { name } : undefined;
}

const commentTriggers = [
  keys('Enter'),
  press(labelled('Komentar', 'Comment', 'Posting komentar', 'Post comment', 'Kirim komentar')),
];

export default definePlatform({
  id: 'facebook',
  name: 'Facebook',
  private: ':is([aria-label="Message"], [aria-label="Pesan"])[role="textbox"]',
  gates: [
    { activity: 'reply', composer: commentBox, when: commentTriggers, where: isReply, target: commented },
    { activity: 'comment', composer: commentBox, when: commentTriggers, target: commented },
    {
      activity: 'post',
      composer: `[role="dialog"] ${lexical}:not(${commentForm} *)`,
      within: '[role="dialog"]',
      when: [
        press(`[role="dialog"] ${labelled('Post', 'Posting', 'Kirim', 'Publikasikan', forApproval)}`),
        keys('Mod+Enter'),
      ],
    },
    // Exactly the label: "Suka: 12 orang" only counts. The label of a reaction that was given differs, so undoing passes.
    {
      activity: 'like',
      when: [press(labelled('Suka', 'Like'))],
      target: ({ control }) => postAround(control),
    },
    { activity: 'follow', when: [press(labelled('Ikuti', 'Follow', 'Ikuti balik'))], target: followed },
    {
      activity: 'join',
      when: [press(labelled('Gabung ke grup', 'Gabung grup', 'Join group'))],
      target: followed,
    },
    // The plain pages of mbasic and m: ordinary forms.
    {
      activity: 'comment',
      composer: 'textarea[name="comment_text"], input[name="comment_text"]',
      when: [form('form[action*="/a/comment.php"]')],
    },
    {
      activity: 'post',
      composer: 'textarea[name="xc_message"], textarea[name="message"]',
      when: [form('form[action*="/composer/"]')],
    },
  ],
});
