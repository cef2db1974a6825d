import { beforeEach, expect, it, vi } from 'vitest';
import type { Verdict } from '../../rules/verdict.ts';
import { defineFootprint } from './footprint.ts';
import { createWalk } from './walk.ts';

const footprint = defineFootprint({
  account: /^\/(\w+)$/,
  pages: [
    {
      path: /^\/(?<owner>\w+)\/following$/,
      href: '/{me}/following',
      traces: [
        {
          activity: 'follow',
          at: 'button',
          label: ['Mengikuti'],
          holds: 'a',
          name: 'a',
          handle: 'a',
          undo: { at: 'button' },
        },
      ],
    },
  ],
});
const [page] = footprint.pages;
const judge = vi.fn(
  ({ target }): Verdict => ({
    verdict: target?.name?.startsWith('Calon') ? 'warn' : 'clear',
    findings: [],
  }),
);

/** Rows of accounts that are followed. */
function show(...names: string[]): void {
  document.body.replaceChildren(
    ...names.map((name) => {
      const row = document.createElement('div');
      const link = Object.assign(document.createElement('a'), { textContent: name });
      link.setAttribute('href', `/${name.replaceAll(' ', '_')}`);
      row.append(link, Object.assign(document.createElement('button'), { textContent: 'Mengikuti' }));
      return row;
    }),
  );
}
const walkHere = (hidden: (element: Element) => boolean = () => false) => {
  if (!page) throw new Error('no page');
  return createWalk(footprint, { page, owner: 'saya' }, judge, hidden);
};
const names = ({ found }: ReturnType<typeof walkHere>) => found.map(({ draft }) => draft.target?.name);

beforeEach(() => {
  judge.mockClear();
});

it('judges each thing once, however often it looks, and counts in the order of finding', () => {
  show('Calon Satu', 'Tetangga', 'Calon Dua');
  const walk = walkHere();
  walk.look();
  walk.look();
  expect(judge).toHaveBeenCalledTimes(3);
  expect(walk.checked).toBe(3);
  expect(walk.found.map(({ number, draft }) => [number, draft.target?.handle])).toEqual([
    [1, '@Calon_Satu'],
    [2, '@Calon_Dua'],
  ]);
});

it('keeps what a long list has taken away, and finds its row again', () => {
  show('Calon Satu', 'Tetangga');
  const walk = walkHere();
  walk.look();
  show('Calon Dua');
  walk.look();
  expect(names(walk)).toEqual(['Calon Satu', 'Calon Dua']);
  expect(walk.found.map(({ here, undone }) => [here, undone])).toEqual([
    [false, false],
    [true, false],
  ]);
  show('Calon Satu');
  walk.look();
  expect(walk.found[0]?.here).toBe(true);
  expect(walk.found[0]?.element.isConnected).toBe(true);
});

it('does not take a row that now shows another thing for the one before', () => {
  show('Calon Satu');
  const walk = walkHere();
  walk.look();
  const [link] = document.querySelectorAll('a');
  if (link) link.textContent = 'Tetangga';
  walk.look();
  expect(walk.found[0]).toMatchObject({ here: false, undone: false });
});

it('sees what the person has taken back, and what they have done again', () => {
  show('Calon Satu');
  const walk = walkHere();
  walk.look();
  const [button] = document.querySelectorAll('button');
  if (button) button.textContent = 'Ikuti';
  walk.look();
  expect(walk.found[0]).toMatchObject({ here: false, undone: true });
  if (button) button.textContent = 'Mengikuti';
  walk.look();
  expect(walk.found[0]).toMatchObject({ here: true, undone: false });
});

it('reads nothing of a hidden surface, and takes no list for a row', () => {
  show('Calon Satu');
  const walk = walkHere((element) => element.matches('button'));
  walk.look();
  expect([walk.checked, judge.mock.calls]).toEqual([0, []]);

  const list = document.createElement('div');
  list.append(
    ...document.body.childNodes,
    Object.assign(document.createElement('button'), { textContent: 'Mengikuti' }),
  );
  document.body.replaceChildren(list);
  const other = walkHere();
  other.look();
  expect(names(other)).toEqual(['Calon Satu']);
  expect(other.found[0]?.element).not.toBe(list);
});
