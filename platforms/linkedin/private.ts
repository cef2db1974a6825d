import { parentOf } from '../page/path.ts';

const boxes = '[contenteditable="true"], [role="textbox"], textarea, input[type="file"]';
const letters =
  '.msg-form, .msg-form__contenteditable, [class*="msg-overlay"], [class*="msg-convo"], [data-view-name*="messaging"], textarea[name="message"], #custom-message, .connect-button-send-invite__custom-message';
/** Where LinkedIn puts what others will read; conversations hang beside it all, whatever they are labelled. */
const stages =
  'main, [role="main"], [role="dialog"], dialog, [role="listitem"], [data-testid="mainFeed"], article, .share-box, .feed-shared-update-v2, .comments-comment-box, [data-sdui-screen]';

/** Conversations and notes with an invitation: none of it is ever read. */
export function isPrivate(element: Element): boolean {
  if (/^\/messaging(?:\/|$)/.test(location.pathname)) return true;
  let staged = false;
  for (let here: Element | null = element; here; here = parentOf(here)) {
    if (here.matches(letters)) return true;
    staged ||= here.matches(stages);
  }
  return !staged && element.closest(boxes) !== null;
}
