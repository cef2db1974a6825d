import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveSettings } from '../../policy/store.ts';
import en from '../../public/_locales/en/messages.json';
import id from '../../public/_locales/id/messages.json';
import { browserText, readTexts } from '../pages/browser-text.ts';
import { keepTexts } from './texts.ts';

const stored = async () => (await fakeBrowser.storage.local.get('texts')).texts;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async ({ pathname }: URL) => {
    if (pathname === '/_locales/en/messages.json') return Response.json(en);
    if (pathname === '/_locales/id/messages.json') return Response.json(id);
    throw new Error(pathname);
  });
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => `browser's ${key}`);
  await readTexts();
});

it('keeps no texts, and fetches none, while the language is the browser’s', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('not asked for')));
  await keepTexts();
  expect(await stored()).toBeUndefined();
  await readTexts();
  expect(browserText('cancel')).toBe("browser's cancel");
});

it('has pages speak the language that is set, values filled in, and the browser’s again', async () => {
  await saveSettings({ language: 'en' });
  await keepTexts();
  await readTexts();
  expect(browserText('locked_by', 'BKN')).toBe('Set by BKN');
  await saveSettings({ language: 'id' });
  await keepTexts();
  await readTexts();
  expect(browserText('locked_by', 'BKN')).toBe('Diatur oleh BKN');
  await saveSettings({ language: 'browser' });
  await keepTexts();
  await readTexts();
  expect(browserText('cancel')).toBe("browser's cancel");
  expect(await stored()).toBeUndefined();
});

it('writes nothing when they lie there already: every open page would hear of it', async () => {
  await saveSettings({ language: 'en' });
  await keepTexts();
  const heard = vi.fn();
  fakeBrowser.storage.local.onChanged.addListener(heard);
  await keepTexts();
  expect(heard).not.toHaveBeenCalled();
});

it('has the last of two choices stand, however long the first takes', async () => {
  const slow = Promise.withResolvers<Response>();
  vi.stubGlobal('fetch', ({ pathname }: URL) =>
    pathname.includes('/en/') ? slow.promise : Promise.resolve(Response.json(id)),
  );
  await saveSettings({ language: 'en' });
  const first = keepTexts();
  await vi.waitFor(() => undefined);
  await saveSettings({ language: 'id' });
  const second = keepTexts();
  slow.resolve(Response.json(en));
  await Promise.all([first, second]);
  expect(await stored()).toMatchObject({ language: 'id' });
});

it('falls back to the browser’s language when what is stored is of another shape', async () => {
  for (const texts of ['en', { language: 'en' }, { texts: 1 }, { texts: {} }]) {
    await fakeBrowser.storage.local.set({ texts });
    await readTexts();
    expect(browserText('cancel')).toBe("browser's cancel");
  }
});
