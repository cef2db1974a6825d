import type { Intent } from './intent.ts';

/**
 * Repeats a held gesture on the same control. Editors and React take such untrusted events; where a site does not,
 * the pass is still open and the person presses once more.
 */
export function repeat({ control, trigger, editor }: Intent): void {
  switch (trigger.kind) {
    case 'press': {
      const button = control.isConnected ? control : document.querySelector(trigger.control);
      if (button instanceof HTMLElement) button.click();
      return;
    }
    case 'keys': {
      const mod = trigger.combo === 'Mod+Enter';
      (editor ?? control).dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          code: 'Enter',
          keyCode: 13,
          which: 13,
          ctrlKey: mod,
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      );
      return;
    }
    case 'form':
      if (control instanceof HTMLFormElement) control.requestSubmit();
  }
}
