/** What a part of the page is, as far as it can be told without a look at anybody's words. */
export type Surface = 'group' | 'channel' | 'comments' | 'forward' | 'invite' | 'profile';

/** Web A keeps the open chat in its middle column, Web K each chat in a part of its own; dialogs hang elsewhere. */
const place = '#MiddleColumn, .chat';
/** Dialogs in which something is written to the open chat. */
const mediaDialog = '.popup-new-media, .popup-send-photo, .Modal';
const inviteDialog = '.popup-join-chat-invite, .Modal';
const profilePage = '.settings-fab-wrapper, .edit-profile-container';
/** Web K names the peer at its box, Web A at the picture in its header. */
const peers = [
  '.input-message-input[data-peer-id]',
  '.chat-info .person-avatar[data-peer-id]',
  '.chat-info .top .peer-title[data-peer-id]',
  '.ChatInfo .Avatar[data-peer-id]',
];
const threadTitle = /^(?:[\d.,]+ )?(?:comments?|komentar)$/i;

const openPlace = (): Element | null => document.querySelector(`.chat.active, #MiddleColumn`);

/** The ids of a chat that the page shows, and that of its address: people have positive ones, all others negative ones. */
function idsOf(chat: Element, hash: string): string[] {
  const shown = peers
    .map((selector) => [...chat.querySelectorAll(selector)])
    .find((found) => found.length > 0);
  const ids = (shown ?? []).map((one) => one.getAttribute('data-peer-id') ?? '');
  const [address] = /-?\d+/.exec(/^#-?\d/.test(hash) ? hash : '') ?? [];
  return address === undefined ? ids : [...ids, address];
}

/** An open chat, when everything that names it says that it is no person's; nothing when anything is missing. */
export function chatSurface(chat: Element | null, hash = location.hash): Surface | undefined {
  if (!chat) return undefined;
  const ids = idsOf(chat, hash);
  if (ids.length === 0 || !ids.every((id) => /^-\d+$/.test(id))) return undefined;
  if (isThread(chat)) return 'comments';
  const lists = [...chat.querySelectorAll('.MessageList')];
  // Web A shows faces wherever several people write, so not in channels.
  const faceless = lists.length > 0 && lists.every((list) => list.matches('.no-avatars'));
  return faceless || chat.querySelector('.is-broadcast') ? 'channel' : 'group';
}

function isThread(chat: Element): boolean {
  if (chat.getAttribute('data-type') === 'discussion') return true;
  const title = chat.querySelector('.MiddleHeader :is(h3, .title)')?.textContent?.trim();
  return title !== undefined && threadTitle.test(title);
}

/** The name in the chat's header. */
export const titleOf = (chat: Element | null): string =>
  chat?.querySelector('.chat-info .peer-title, .ChatInfo .fullName, .ChatInfo .title')?.textContent?.trim() ??
  '';

/** The chat that an element writes to: the one that it stands in, or the open one for a dialog over it. */
export function chatOf(element: Element): Element | null {
  const own = element.closest(place);
  if (own) return own;
  const dialog = element.closest(mediaDialog);
  const writes = dialog?.matches('.Modal') ? dialog.querySelector('#editable-message-text-modal') : dialog;
  return writes ? openPlace() : null;
}

/** A forward to several in Web K: is one of the chosen a group or a channel? */
const choosesMany = (dialog: Element): boolean =>
  [...dialog.querySelectorAll('.selector-user[data-key]')].some((one) =>
    one.getAttribute('data-key')?.startsWith('-'),
  );

/**
 * Where an element stands, when it is proven that it is no chat with one person.
 * @param isJoin tells the buttons of invitations
 */
export function surfaceOf(element: Element, isJoin: (control: Element) => boolean): Surface | undefined {
  const chat = chatOf(element);
  if (chat) return chatSurface(chat);
  const forward = element.closest('.popup-forward');
  if (forward) return choosesMany(forward) ? 'forward' : undefined;
  const button = element.closest(inviteDialog) && element.closest('button');
  if (button && isJoin(button)) return 'invite';
  const settings = element.closest(profilePage);
  return settings?.matches('.edit-profile-container') || settings?.querySelector('.settings-edit-profile')
    ? 'profile'
    : undefined;
}
