import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { selectedRequest } from '../pages/selected.ts';
import { fakeMenus } from './fake-menus.ts';
import { makeMenus } from './menus.ts';
import { selectedText } from './selected-text.ts';
import { watchTextMenu } from './text-menu.ts';

const fault = vi.fn();
let menus: ReturnType<typeof fakeMenus>;
let opened: string[];

/** Frames of a page, and what is selected in each. */
function frames(...selected: (string | undefined)[]) {
  Object.assign(browser.scripting, {
    executeScript: async () => selected.map((result) => ({ result })),
  });
}

/** Asks for the text as the window that opens does. */
async function ask(): Promise<unknown> {
  await vi.waitFor(() => expect(opened).toHaveLength(1));
  const id = new URL(opened[0] ?? '').searchParams.get('selected') ?? '';
  return fakeBrowser.runtime.sendMessage(selectedRequest(id));
}

beforeEach(() => {
  fakeBrowser.reset();
  fault.mockReset();
  menus = fakeMenus();
  opened = [];
  Object.assign(browser, { windows: { create: async ({ url }: { url: string }) => void opened.push(url) } });
  watchTextMenu(fault);
});

it('stands once in the menu of every selection, on pages of ours as well, in each build', async () => {
  for (const photos of [true, false]) {
    await makeMenus(photos);
    const texts = menus.items.filter(({ contexts }) => contexts?.includes('selection'));
    expect(texts).toEqual([{ id: 'text', title: 'Periksa netralitas teks ini', contexts: ['selection'] }]);
  }
});

it('gives the text to the window that it opens, once, and keeps it nowhere', async () => {
  menus.choose({ menuItemId: 'text', selectionText: 'Coblos nomor 1' }, {});
  expect(await ask()).toBe('Coblos nomor 1');
  expect(await ask()).toBeUndefined();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(opened[0]).not.toContain('Coblos');
});

it('opens a tab where there are no windows', async () => {
  Object.assign(browser, { windows: undefined });
  Object.assign(browser.tabs, { create: async ({ url }: { url: string }) => void opened.push(url) });
  menus.choose({ menuItemId: 'text', selectionText: 'Coblos' }, {});
  expect(await ask()).toBe('Coblos');
});

it('finds by its shortcut what is selected in any frame', async () => {
  frames('', undefined, 'Coblos nomor 1');
  menus.press('check-selection', { id: 7 });
  expect(await ask()).toBe('Coblos nomor 1');
});

it('opens the window all the same where nothing of ours may run', async () => {
  Object.assign(browser.scripting, {
    executeScript: async () => {
      throw new Error('Cannot access a chrome:// URL');
    },
  });
  menus.press('check-selection', { id: 7 });
  expect(await ask()).toBeUndefined();
  expect(fault).not.toHaveBeenCalled();
});

it('does nothing for items and shortcuts that are not ours', () => {
  menus.choose({ menuItemId: 'photo', selectionText: 'Coblos' }, {});
  menus.press('_execute_action', { id: 7 });
  expect(opened).toEqual([]);
});

it('reads of a field what is selected in it, and nothing of a password', () => {
  const field = (type: string) => {
    const input = Object.assign(document.createElement('input'), { type, value: 'rahasia sekali' });
    document.body.replaceChildren(input);
    input.focus();
    input.setSelectionRange(0, 7);
    return selectedText();
  };
  expect(field('text')).toBe('rahasia');
  expect(field('password')).toBe('');
});
