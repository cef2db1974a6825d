import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { launchChromium } from './chromium.ts';
import type { Tab } from './driver.ts';
import { ground } from './ground.ts';
import { until } from './until.ts';

declare global {
  interface Window {
    /** While it is true, nobody else gets at the drafts. */
    holding?: boolean;
  }
}

const { driver } = ground((options) => launchChromium({ ...options, language: 'id' }), 'chrome-mv3-e2e');

const says = (tab: Tab, words: string) =>
  until(`the page says ${words}`, () =>
    tab.evaluate((wanted) => document.body.innerText.includes(wanted), words),
  );
const press = (tab: Tab, name: string) =>
  until(`there is ${name} to press`, () =>
    tab.evaluate((wanted) => {
      const all = [...document.querySelectorAll('button')];
      const found = all.find(({ textContent }) => textContent.trim() === wanted);
      found?.click();
      return found !== undefined;
    }, name),
  );

/** The field for the pack's name, the first of the page, with something written into it. */
const write = (tab: Tab, words: string) =>
  tab.evaluate((name) => {
    const field = document.querySelector<HTMLInputElement>('main input');
    if (!field) throw new Error('no field');
    field.value = name;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
const shows = (tab: Tab, words: string) =>
  until(`the name is ${words}`, () =>
    tab.evaluate((name) => document.querySelector<HTMLInputElement>('main input')?.value === name, words),
  );

/** Has every write wait in line, so that two can be made in one moment. */
const hold = (tab: Tab) =>
  tab.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        window.holding = true;
        const opening = indexedDB.open('ikrar-paslon');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction(['drafts', 'pictures'], 'readwrite').objectStore('drafts');
          const next = () => {
            if (window.holding) store.count().onsuccess = next;
            else opening.result.close();
            resolve();
          };
          store.count().onsuccess = next;
        };
      }),
  );
const release = (tab: Tab) =>
  tab.evaluate(() => {
    window.holding = false;
  });
/** Its write stands in line before whatever is written after this. */
const inLine = (tab: Tab) => tab.evaluate(async () => (await indexedDB.databases()).length);

test('two tabs with one pack follow one another, and ask where both were written', async () => {
  const one = await driver().openExtension('contests.html');
  await press(one, 'Mulai kosong');
  await says(one, 'Nama paket');
  const other = await driver().openExtension(`contests.html${await one.evaluate(() => location.hash)}`);
  await says(other, 'Nama paket');

  await write(one, 'Kota');
  await shows(other, 'Kota');
  await says(other, 'Diperbarui dari tab lain');
  await write(other, 'Kota Contoh');
  await shows(one, 'Kota Contoh');

  await hold(other);
  await write(other, 'Di sana');
  await inLine(other);
  await write(one, 'Di sini');
  await inLine(one);
  await release(other);
  await says(one, 'Paket ini diubah di tab lain, dan yang Anda tulis di sini belum tersimpan.');
  await shows(one, 'Di sini');
  await shows(other, 'Di sana');
  for (const [look, width] of [
    ['light', 360],
    ['dark', 1100],
  ] as const) {
    await one.look?.(look, width);
    expect(await violations(one)).toEqual([]);
    expect(await one.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await one.evaluate(() => history.back());
  await says(one, 'Pilih salah satu sebelum meninggalkan paket ini.');
  await shows(one, 'Di sini');
  await press(one, 'Simpan yang di sini');
  await shows(other, 'Di sini');
  await one.close();

  const last = await driver().openExtension('contests.html');
  await says(last, 'Di sini');
  await write(other, 'Kota Baru');
  await says(last, 'Kota Baru');
  await press(last, 'Hapus');
  await says(other, 'Paket ini dihapus di tab lain.');
  await press(other, 'Ke semua paket');
  await says(other, 'Belum ada paket.');
  await last.close();
  await other.close();
});
