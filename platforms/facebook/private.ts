const boxes = '[role="textbox"], [contenteditable="true"], textarea, input[type="file"]';
const chats =
  '[data-pagelet^="ChatTab"], [data-testid^="mw"], [aria-label="Thread composer"], [aria-label="Message"][role="textbox"], [aria-label="Pesan"][role="textbox"], [aria-placeholder="Aa"]';
/** Where Facebook puts what others will read. Chats hang beside it all, in every language. */
const stages =
  '[role="main"], [role="dialog"], [role="article"], [role="complementary"], [role="feed"], [aria-posinset]';
const creators = /^\/(?:stories\/create|reels?\/create|live)/;

/** Messenger, its chat windows, answers to a story and letters to a seller: none of it is ever read. */
export function isPrivate(element: Element): boolean {
  const path = location.pathname;
  if (/^\/(?:messages|t)(?:\/|$)/.test(path) || element.closest(chats)) return true;
  const box = element.closest(boxes);
  // The plain pages and the plugins are forms in a bare document.
  if (!box || creators.test(path) || !document.querySelector(stages)) return false;
  return /^\/(?:stories|marketplace\/item)\//.test(path) || !box.closest(stages);
}
