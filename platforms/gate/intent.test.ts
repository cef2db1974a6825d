import { beforeEach, describe, expect, it } from 'vitest';
import { attach, definePlatform, double, keys, press, shortcut } from '../platform.ts';
import { openSaved } from '../saved-page.ts';
import { intentOf } from './intent.ts';
import { noMemory } from './memory.ts';

const platform = definePlatform({
  id: 'test',
  name: 'Test',
  private: '.chat',
  gates: [
    { activity: 'comment', composer: '.box', when: [keys('Enter'), press('.send')] },
    { activity: 'like', when: [double('video'), shortcut('l', 'body')] },
    { activity: 'photo', composer: '.box', when: [attach('input[type="file"]')] },
  ],
});
const bubbles = { bubbles: true, composed: true, cancelable: true };

beforeEach(() =>
  openSaved(`
    <form><div class="box" contenteditable="true">coblos 02</div><button class="send" type="button">Kirim</button></form>
    <video></video><input type="file">
    <div class="chat"><div class="box" contenteditable="true">rahasia</div></div>`),
);

/** What is read when `event` is sent to the first element that matches. */
function read(selector: string, event: Event): string | undefined {
  let found: ReturnType<typeof intentOf>;
  const listen = () => {
    found = intentOf(event, platform, noMemory);
  };
  window.addEventListener(event.type, listen, { capture: true, once: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return found && `${found.draft.activity}: ${found.draft.text}`;
}

const input = (inputType: string, more = {}) =>
  new InputEvent('beforeinput', { ...bubbles, inputType, ...more });
const mouse = (type: string, detail: number) => new MouseEvent(type, { ...bubbles, detail });
const key = (name: string, more = {}) => new KeyboardEvent('keydown', { ...bubbles, key: name, ...more });

describe('the Enter of a virtual keyboard', () => {
  it('sends like any Enter', () => {
    expect(read('.box', input('insertParagraph'))).toBe('comment: coblos 02');
    expect(read('.box', input('insertLineBreak'))).toBe('comment: coblos 02');
  });
  it('is not every input, and never one that is still composing', () => {
    expect(read('.box', input('insertText'))).toBeUndefined();
    expect(read('.box', input('insertParagraph', { isComposing: true }))).toBeUndefined();
  });
});

describe('a double click', () => {
  it('is every event of the second press, and none of the first', () => {
    for (const type of ['mousedown', 'mouseup', 'click']) {
      expect(read('video', mouse(type, 1))).toBeUndefined();
      expect(read('video', mouse(type, 2))).toBe('like: ');
    }
    expect(read('video', mouse('dblclick', 2))).toBe('like: ');
  });
  it('elsewhere is none of our business', () => expect(read('form', mouse('click', 2))).toBeUndefined());
});

describe('a single key', () => {
  it('counts in either case, without others', () => {
    expect(read('video', key('l'))).toBe('like: ');
    expect(read('video', key('L'))).toBe('like: ');
    expect(read('video', key('l', { ctrlKey: true }))).toBeUndefined();
  });
  it('is a letter while somebody writes', () => expect(read('.box', key('l'))).toBeUndefined());
});

describe('an attached file', () => {
  const files = () => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'foto.png', { type: 'image/png' }));
    return data;
  };
  it('is noticed where it is dropped and pasted, without the words beside it', () => {
    // happy-dom drops a DragEvent's dataTransfer.
    const drop = Object.defineProperty(new DragEvent('drop', bubbles), 'dataTransfer', { value: files() });
    expect(read('.box', drop)).toBe('photo: ');
    expect(read('.box', new ClipboardEvent('paste', { ...bubbles, clipboardData: files() }))).toBe('photo: ');
  });
  it('is more than pasted words, and more than an input that was emptied', () => {
    const words = new ClipboardEvent('paste', { ...bubbles, clipboardData: new DataTransfer() });
    expect(read('.box', words)).toBeUndefined();
    expect(read('input', new Event('change', bubbles))).toBeUndefined();
  });
});

describe('a control that is a button by its role alone', () => {
  beforeEach(() =>
    openSaved(`<form><div class="box" contenteditable="true">coblos 02</div>
      <div class="send" role="button" tabindex="0"><span>Kirim</span></div></form>`),
  );
  it.each(['Enter', ' '])('is pressed by "%s" too', (name) => {
    expect(read('.send', key(name))).toBe('comment: coblos 02');
  });
  it('is not pressed by other keys, nor by one that goes to something inside', () => {
    expect(read('.send', key('Tab'))).toBeUndefined();
    expect(read('.send span', key('Enter'))).toBeUndefined();
  });
  it('is a real button elsewhere, of whose keys the browser makes a click', () => {
    openSaved(
      '<form><div class="box" contenteditable="true">coblos 02</div><button class="send">Kirim</button></form>',
    );
    expect(read('.send', key('Enter'))).toBeUndefined();
  });
});

it('reads nothing on a private surface', () => {
  expect(read('.chat .box', key('Enter'))).toBeUndefined();
  expect(read('.chat .box', input('insertParagraph'))).toBeUndefined();
});
