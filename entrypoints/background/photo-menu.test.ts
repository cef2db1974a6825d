import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takenRequest } from '../pages/taken.ts';
import { fakeMenus } from './fake-menus.ts';
import { makeMenus } from './menus.ts';
import { watchPhotoMenu } from './photo-menu.ts';
import type { InPage } from './picture-in-page.ts';

const fault = vi.fn();
const picture = 'data:image/jpeg;base64,eA==';
const shown = { x: 0, y: 0, width: 0.5, height: 1 };
const chosen = { menuItemId: 'photo', srcUrl: 'https://gambar.contoh.go.id/a.jpg', frameId: 0 };

let menus: ReturnType<typeof fakeMenus>;
/** What ran in the page, and where. */
let ran: { frames: number[]; args: unknown[] }[];
let opened: string[];

/** A page that gives this, in a tab in front or not. */
function page(gives: InPage | undefined | Error, front = 7) {
  Object.assign(browser.scripting, {
    executeScript: async ({ target, args }: { target: { frameIds: number[] }; args: unknown[] }) => {
      ran.push({ frames: target.frameIds, args });
      if (gives instanceof Error) throw gives;
      return [{ result: gives }];
    },
  });
  Object.assign(browser.tabs, {
    query: async () => [{ id: front }],
    captureVisibleTab: async () => 'data:image/png;base64,eQ==',
    create: async ({ url }: { url: string }) => void opened.push(url),
  });
}

/** Chooses "Periksa foto ini", and asks for the picture as the page that opens does. */
async function choose(info: Partial<typeof chosen> = {}) {
  menus.choose({ ...chosen, ...info }, { id: 7, windowId: 1, index: 3 });
  await vi.waitFor(() => expect(opened).toHaveLength(1));
  const id = new URL(opened[0] ?? '').searchParams.get('taken') ?? '';
  const ask = (): Promise<unknown> => fakeBrowser.runtime.sendMessage(takenRequest(id));
  return { ask };
}

beforeEach(() => {
  fakeBrowser.reset();
  fault.mockReset();
  vi.spyOn(console, 'debug').mockReturnValue();
  menus = fakeMenus();
  ran = [];
  opened = [];
  watchPhotoMenu(fault);
});

it('stands once in the menu of pictures, and not in the light build', async () => {
  const photos = () => menus.items.filter(({ contexts }) => contexts?.includes('image'));
  await makeMenus(true);
  await makeMenus(true);
  expect(photos()).toMatchObject([{ title: 'Periksa foto ini', contexts: ['image'] }]);
  await makeMenus(false);
  expect(photos()).toEqual([]);
});

describe('a picture that is chosen', () => {
  it('is copied from its page, and given away once', async () => {
    page({ picture, name: 'a.jpg' });
    const { ask } = await choose();
    expect(await ask()).toEqual({ picture, name: 'a.jpg' });
    expect(await ask()).toBeUndefined();
    expect(ran.map(({ args }) => args[0])).toEqual([chosen.srcUrl]);
  });

  it('is taken from the screen where it may not be copied, and the page is left as it was', async () => {
    page({ shown, name: 'a.jpg' });
    const { ask } = await choose();
    expect(await ask()).toEqual({ picture: 'data:image/png;base64,eQ==', shown, name: 'a.jpg' });
    expect(ran.map(({ args }) => args)).toEqual([[chosen.srcUrl, 'ikrar-picture'], ['ikrar-picture']]);
  });

  it('is not taken from the screen when another tab has come in front', async () => {
    page({ shown, name: 'a.jpg' }, 8);
    const { ask } = await choose();
    expect(await ask()).toBeUndefined();
    // The page is left as it was all the same.
    expect(ran).toHaveLength(2);
  });

  it('is not shown over the page in a frame, since nobody tells where that stands', async () => {
    page(undefined);
    const { ask } = await choose({ frameId: 5 });
    expect(await ask()).toBeUndefined();
    expect(ran).toEqual([{ frames: [5], args: [chosen.srcUrl] }]);
  });

  it('opens our page all the same where nothing of ours may run', async () => {
    page(new Error('Cannot access contents of the page'));
    const { ask } = await choose();
    expect(await ask()).toBeUndefined();
    expect(fault).not.toHaveBeenCalled();
  });
});

it('nothing happens for an item that is not ours', () => {
  page({ picture, name: 'a.jpg' });
  menus.choose({ ...chosen, menuItemId: 'other' }, { id: 7, windowId: 1 });
  expect(ran).toEqual([]);
});
