import { editorText } from '../../../platforms/page/editor-text.ts';
import { parentOf } from '../../../platforms/page/path.ts';
import { elementAt } from '../../../platforms/saved-page.ts';

const controls = 'a, button, input, textarea, select, label, [role="button"], [contenteditable="true"]';

/** Where in an element's width and height a press may land: in its middle rather than near a corner. */
const shares = [0.5, 0.25, 0.75, 0.05, 0.95];

/** A place where a press lands on the element at `path`, and on no other control inside it. */
function spot(path: string): { x: number; y: number } {
  const element = elementAt(path);
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  for (const down of shares) {
    for (const across of shares) {
      const [x, y] = [left + width * across, top + height * down];
      if (lands(element, x, y)) return { x, y };
    }
  }
  throw new Error(`nothing of ${path} can be pressed (${width} × ${height})`);
}

function lands(element: Element, x: number, y: number): boolean {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  let hit = root.elementFromPoint(x, y);
  while (hit && hit !== element && !hit.matches(controls)) hit = parentOf(hit);
  return hit === element;
}

/** Gives the element at `path` the focus, where the person sees it. */
function focus(path: string): void {
  const element = elementAt(path);
  if (!(element instanceof HTMLElement)) throw new Error(`${path} can't have the focus`);
  element.scrollIntoView({ block: 'center' });
  element.focus();
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active !== element) throw new Error(`${path} does not take the focus`);
}

/** Drops a picture on the element at `path`, or pastes it there. No driver can: the page hears an untrusted event. */
function bring(path: string, how: 'drop' | 'paste'): void {
  const data = new DataTransfer();
  data.items.add(new File(['x'], 'foto.png', { type: 'image/png' }));
  const common = { bubbles: true, composed: true, cancelable: true };
  elementAt(path).dispatchEvent(
    how === 'drop'
      ? new DragEvent('drop', { ...common, dataTransfer: data })
      : new ClipboardEvent('paste', { ...common, clipboardData: data }),
  );
}

/** Sends a form that has no button of its own off, as a site's code does. */
function submit(path: string): void {
  const form = elementAt(path);
  if (!(form instanceof HTMLFormElement)) throw new Error(`${path} is no form`);
  form.requestSubmit();
}

/** What the driver can't do from outside. */
export const hands = {
  spot,
  focus,
  bring,
  submit,
  at: elementAt,
  text: (path: string) => editorText(elementAt(path)),
};
