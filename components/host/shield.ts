/** These carry what a person types, pastes or drops; the page has no business with ours. */
const typed = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'textInput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'drop',
] as const;

/**
 * Keeps what is typed inside our elements from the page, its capturing listeners included. Default actions (typing,
 * Tab, Enter on a button, Escape on a dialog) still happen. Install at document_start, before the page's listeners.
 */
export function shieldTyping(signal: AbortSignal): void {
  const shield = (event: Event) => {
    if (event.target instanceof Element && event.target.localName.startsWith('ikrar-')) {
      event.stopImmediatePropagation();
    }
  };
  for (const type of typed) window.addEventListener(type, shield, { capture: true, signal });
}
