import { isHtml, nearestHolding } from '../page/path.ts';
import type { Intent } from './intent.ts';

/**
 * Repeats a held gesture on the same control. Editors and React take such untrusted events; where a site does not,
 * or the control is gone, the pass is still open and the person presses once more.
 */
export function repeat({ control, trigger, editor }: Intent): void {
  switch (trigger.kind) {
    case 'double':
      if (isHtml(control)) {
        for (const detail of [1, 2]) control.dispatchEvent(clicked(detail));
      }
      return;
    case 'attach':
      return;
    case 'press': {
      const button = control.isConnected ? control : buttonLike(control, editor, trigger.control);
      if (isHtml(button)) button.click();
      return;
    }
    case 'keys':
      pressKey(
        editor ?? control,
        { key: 'Enter', code: 'Enter', keyCode: 13 },
        trigger.combo === 'Mod+Enter',
      );
      return;
    case 'shortcut': {
      const upper = trigger.key.toUpperCase();
      pressKey(control, { key: trigger.key, code: `Key${upper}`, keyCode: upper.charCodeAt(0) });
      return;
    }
    case 'form':
      if (control instanceof HTMLFormElement) control.requestSubmit();
  }
}

/**
 * Sites draw their send button anew while a text grows: the one that says the same, else the first. Without a box there
 * is no telling which button it was.
 */
function buttonLike(gone: Element, editor: Element | undefined, selector: string): Element | undefined {
  const near = editor && nearestHolding(editor, selector, 'body');
  const buttons = [...(near?.querySelectorAll(selector) ?? [])];
  return buttons.find((one) => labelOf(one) === labelOf(gone)) ?? buttons[0];
}

const labelOf = (button: Element): string | null => button.getAttribute('aria-label') ?? button.textContent;

function pressKey(on: Element, key: { key: string; code: string; keyCode: number }, ctrlKey = false): void {
  const { keyCode: which } = key;
  on.dispatchEvent(
    new KeyboardEvent('keydown', { ...key, which, ctrlKey, bubbles: true, cancelable: true, composed: true }),
  );
}

const clicked = (detail: number): MouseEvent =>
  new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail });
