import type { Target } from '../../rules/draft.ts';
import { attach, definePlatform, keys, type Place, press } from '../platform.ts';
import { chatOf, chatSurface, type Surface, surfaceOf, titleOf } from './chat.ts';

/** Web K measures its boxes with a copy of each; Web A too, but its copy can't be written in. */
const box = '[contenteditable="true"]:not(.input-field-input-fake)';
/** A send button that shows a microphone records. The last two stand under a picture. */
const send = press(
  '.main-button:is(.send, .edit, .forward), .btn-send:not(.record), .CustomSendMenu .MenuItem, .simple-message-input-confirm, .popup-new-media .btn-primary, .Modal .Button:not(.round)',
);
const sending = [send, keys('Enter'), keys('Mod+Enter')];

const joinLabels = new Set([
  'join group',
  'join channel',
  'join',
  'subscribe',
  'request to join',
  'request to join group',
  'request to join channel',
  'gabung',
  'gabung grup',
  'gabung ke grup',
  'gabung kanal',
  'gabung ke kanal',
  'gabung saluran',
  'minta bergabung',
  'minta untuk bergabung',
]);
/** The first button of Web K's invitation joins; Web A's says so. */
const isJoin = (button: Element): boolean =>
  button.matches('.popup-join-chat-invite .popup-button:first-child') ||
  joinLabels.has((button.textContent ?? '').trim().toLowerCase());

const surface = (element: Element) => surfaceOf(element, isJoin);
const on =
  (...wanted: Surface[]) =>
  ({ control }: Place): boolean =>
    wanted.some((one) => one === surface(control));

const named = (name: string | null | undefined): Target | undefined => (name ? { name } : undefined);
const here = ({ control }: Place): Target | undefined => named(titleOf(chatOf(control)));

/** Web A keeps the preview of what is forwarded over its box, as it does with an answer; the icon tells them apart. */
const forwarding = '.ComposerEmbeddedMessage .icon-forward, .reply-wrapper [class*="forward"]';

const forwards = (place: Place): boolean =>
  surface(place.control) === 'forward' ||
  (chatSurface(chatOf(place.control)) !== undefined &&
    chatOf(place.control)?.querySelector(forwarding) != null);

/** What is forwarded, as the preview shows it; from Web K's list the messages chosen in the chat behind it. */
function forwarded({ control }: Place): Target | undefined {
  const chat = chatOf(control);
  const preview = chat?.querySelector(
    '.ComposerEmbeddedMessage .message-text, .reply-wrapper .reply-subtitle',
  );
  const behind = document.querySelector('.chat.active');
  const chosen =
    chat || !chatSurface(behind) ? [] : [...(behind?.querySelectorAll('.bubble.is-selected .message') ?? [])];
  const text = [...(preview ? [preview] : []), ...chosen].map((one) => one.textContent ?? '').join('\n');
  return text ? { text } : undefined;
}

/** The chat of a button over or under it, or the name in an invitation. */
function joined(place: Place): Target | undefined {
  const dialog = place.control.closest('.popup, .Modal');
  if (!dialog) return here(place);
  const title = dialog.querySelector('.peer-title, .chat-title, .fullName, h3, [class*="title" i]');
  return named(title?.textContent?.trim());
}

export default definePlatform({
  id: 'telegram',
  name: 'Telegram',
  private: (element) => surface(element) === undefined,
  gates: [
    { activity: 'share', composer: box, when: sending, where: forwards, target: forwarded },
    { activity: 'post', composer: box, when: sending, where: on('channel') },
    { activity: 'comment', composer: box, when: sending, where: on('comments'), target: here },
    { activity: 'message', composer: box, when: sending, where: on('group'), target: here },
    {
      // In the header of Web A the joining button is the only wide one.
      activity: 'join',
      when: [
        press(
          '.chat-join, .join-subscribe-button, .HeaderActions .Button.fluid, .popup-button, .confirm-dialog-button',
        ),
      ],
      where: ({ control }) => control.closest('.popup, .Modal') === null || isJoin(control),
      target: joined,
    },
    {
      activity: 'profile',
      composer: `${box}, input[type="text"], textarea`,
      when: [press('.FloatingActionButton, .btn-corner')],
      where: on('profile'),
    },
    {
      activity: 'photo',
      composer: box,
      within: '#MiddleColumn, .chat',
      when: [attach('input[type="file"]')],
    },
  ],
  landmarks: [
    { activity: 'message', where: '#MiddleColumn .Composer', holds: '.main-button' },
    { activity: 'message', where: '.btn-send-container', holds: '.btn-send' },
  ],
});
