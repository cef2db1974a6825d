/** Texts of a hundred thousand characters, made to be slow: look-alikes, marks, blanks nobody sees, nothing else. */
export const texts: Record<string, string> = {
  'look-alikes': 'сοblos nοmοr 1 '.repeat(6700),
  marks: 'c\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309'.repeat(10_000),
  'blanks that nobody sees': 'c\u200Bo\u200Bb\u200Bl\u200Bo\u200Bs '.repeat(8500),
  'letters apart': 'c o b l o s  n o m o r  1 '.repeat(4000),
  emoji: '☝️✌️👌'.repeat(14_000),
  lines: '\n'.repeat(100_000),
};

/** What a page can do until it is slow by itself; each gives the milliseconds that one press then takes. */
export const pages: { name: string; act: () => number }[] = [
  {
    name: 'ten thousand elements around a button',
    act: () => {
      const top = document.createElement('div');
      let at: Element = top;
      for (let level = 0; level < 10_000; level += 1) at = at.appendChild(document.createElement('div'));
      const button = at.appendChild(document.createElement('button'));
      document.body.append(top);
      const start = performance.now();
      button.click();
      const took = performance.now() - start;
      top.remove();
      return took;
    },
  },
  {
    name: 'ten thousand elements in a box',
    act: () => {
      const form = document.createElement('form');
      const box = document.createElement('div');
      Object.assign(box, { contentEditable: 'true', role: 'textbox' });
      let at: Element = box;
      for (let level = 0; level < 10_000; level += 1) at = at.appendChild(document.createElement('div'));
      at.textContent = 'Ayo coblos nomor 1!';
      const button = document.createElement('button');
      form.append(box, button);
      form.addEventListener('submit', (event) => event.preventDefault());
      document.body.append(form);
      const start = performance.now();
      button.click();
      const took = performance.now() - start;
      form.remove();
      return took;
    },
  },
  {
    name: 'ten thousand buttons',
    act: () => {
      const all = document.createElement('div');
      for (let count = 0; count < 10_000; count += 1) all.append(document.createElement('button'));
      document.querySelector('main')?.append(all);
      const start = performance.now();
      if (all.lastChild instanceof HTMLElement) all.lastChild.click();
      const took = performance.now() - start;
      all.remove();
      return took;
    },
  },
  {
    name: 'ten thousand clicks, a thousand keys and letters',
    act: () => {
      const box = document.querySelector('main [data-testid="tweetTextarea_0"]');
      const start = performance.now();
      for (let count = 0; count < 10_000; count += 1) document.body.click();
      for (let count = 0; count < 1000; count += 1) {
        box?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'a', keyCode: 65 }));
        box?.dispatchEvent(
          new InputEvent('beforeinput', { bubbles: true, inputType: 'insertText', data: 'a' }),
        );
      }
      return (performance.now() - start) / 12_000;
    },
  },
];
