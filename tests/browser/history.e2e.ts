import { beforeEach, describe, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import type { Check } from '../../log/check.ts';
import { sampleCheck } from '../../log/sample-check.ts';
import { violations } from './axe.ts';
import { browsers } from './builds.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, Tab } from './driver.ts';
import { eraseLog } from './faults/database.ts';
import { ground, type Launch } from './ground.ts';
import { rows, setSettings } from './inside.ts';
import { until } from './until.ts';

declare const chrome: typeof Api;

declare global {
  interface Window {
    saved: { name: string; blob: Blob }[];
    older?: IDBDatabase;
  }
}

const day = 24 * 60 * 60 * 1000;
const [finding] = sampleCheck().findings;
const clear: Pick<Check, 'verdict' | 'decision' | 'findings'> = {
  verdict: 'clear',
  decision: 'none',
  findings: [],
};

/** A hundred and twenty rows, the newest of now: some of everything that can be filtered. */
const filled: Check[] = Array.from({ length: 120 }, (_, at) => {
  const check = sampleCheck({
    at: Date.now() - (119 - at) * day,
    platform: at % 3 === 0 ? 'facebook' : 'x',
    ...clear,
  });
  if (at % 40 !== 5 || !finding) return check;
  return {
    ...check,
    verdict: 'warn' as const,
    decision: at === 5 ? ('sent-with-reason' as const) : ('edited' as const),
    findings: [
      at === 45 ? { ...finding, rule: 'politik-uang', ikrar: 4 as const, words: ['amplop'] } : finding,
    ],
    ...(at === 5 && { reason: '=HYPERLINK("http://contoh"); kutipan "asli"' }),
  };
});

/** As content scripts do it. */
const write = (driver: Driver, checks: readonly Check[]) =>
  driver.inside.evaluate(async (all) => {
    for (const check of all) {
      const written: unknown = await chrome.runtime.sendMessage({ type: 'log', check });
      if (written !== true) throw new Error('the log takes no row');
    }
  }, checks);

const pageText = (tab: Tab) => tab.evaluate(() => document.querySelector('main')?.innerText ?? '');
const says = (tab: Tab, text: string) =>
  until(`the page says “${text}”`, async () => (await pageText(tab)).includes(text));

/** Presses the button whose name begins so, should there be one. */
const pressIfThere = (tab: Tab, name: string): Promise<boolean> =>
  tab.evaluate((wanted) => {
    const named = [...document.querySelectorAll('button')].filter((one) =>
      (one.getAttribute('aria-label') ?? one.textContent)?.startsWith(wanted),
    );
    // A dialog stands before everything else.
    const button = named.find((one) => one.closest('dialog')) ?? named[0];
    button?.focus();
    button?.click();
    return button !== undefined;
  }, name);

const pressButton = (tab: Tab, name: string) => until(`a button “${name}”`, () => pressIfThere(tab, name));

const choose = (tab: Tab, label: string, option: string) =>
  tab.evaluate(
    ([wanted, value]) => {
      const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted);
      const select = named?.control;
      if (!(select instanceof HTMLSelectElement)) throw new Error(`no choice ${wanted}`);
      select.value = [...select.options].find(({ text }) => text === value)?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [label, option] as const,
  );

const focusSearch = (tab: Tab) =>
  tab.evaluate(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus());

/** From now on files are kept in the page instead of saved. */
const catchFiles = (tab: Tab) =>
  tab.evaluate(() => {
    window.saved = [];
    let last: Blob | undefined;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) last = blob;
      return 'blob:kept';
    };
    HTMLAnchorElement.prototype.click = function click() {
      if (last) window.saved.push({ name: this.download, blob: last });
    };
  });

const savedFile = (tab: Tab) =>
  until('a file is saved', () =>
    tab.evaluate(async () => {
      const file = window.saved.shift();
      if (!file) return undefined;
      const bytes = new Uint8Array(await file.blob.arrayBuffer());
      return { name: file.name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
    }),
  );

describe.each(browsers)('Riwayat in $name', ({ launch, production }) => {
  const inIndonesian: Launch = (options) => launch({ ...options, language: 'id' });
  const { driver } = ground(inIndonesian, production, { settings: { training: null } });

  async function open(checks: readonly Check[] = filled): Promise<Tab> {
    await write(driver(), checks);
    return driver().openExtension('history.html');
  }

  beforeEach(async () => {
    await eraseLog(driver());
    await setSettings(driver(), { logMayDelete: true });
  });

  test('filters, searches and turns pages, by keyboard where there is typing', async () => {
    const tab = await open();
    await says(tab, '1–50 dari 120 catatan');
    await says(tab, '3 dari 120 aktivitas diingatkan (2,5 dari setiap 100), 2 diubah atau dibatalkan.');
    await pressButton(tab, 'Lebih lama');
    await says(tab, '51–100 dari 120 catatan');
    await choose(tab, 'Platform', 'Facebook');
    await says(tab, '1–40 dari 40 catatan');
    await choose(tab, 'Hasil', 'Diingatkan');
    await says(tab, '1–1 dari 1 catatan');
    await pressButton(tab, 'Hapus saringan');
    await says(tab, '1–50 dari 120 catatan');
    await choose(tab, 'Rentang waktu', 'Bulan ini');
    const month = await tab.evaluate(() => new Date().getDate());
    await says(tab, `dari ${month} catatan`);
    await choose(tab, 'Rentang waktu', 'Semua waktu');
    await choose(tab, 'Poin ikrar', '4. Tolak politik uang');
    await says(tab, '1–1 dari 1 catatan');
    await says(tab, '“amplop” · Ikrar poin 4');
    await pressButton(tab, 'Hapus saringan');
    await focusSearch(tab);
    await tab.type('imbalan');
    await says(tab, '1–1 dari 1 catatan');
    for (let letter = 0; letter < 'imbalan'.length; letter += 1) await tab.press('Backspace');
    await tab.type('facebook');
    await says(tab, '1–40 dari 40 catatan');
    await tab.close();
  });

  test('exports what the filters leave, in Indonesian, and no formula', async () => {
    const tab = await open();
    await says(tab, '1–50 dari 120 catatan');
    await catchFiles(tab);
    await choose(tab, 'Keputusan', 'Dikirim dengan alasan');
    await says(tab, '1–1 dari 1 catatan');
    await pressButton(tab, 'Ekspor CSV');
    const csv = await savedFile(tab);
    expect(csv.name).toMatch(/^riwayat-ikrar-\d{4}-\d\d-\d\d-disaring\.csv$/);
    const [head, row, ...rest] = csv.text.split('\r\n');
    expect(head).toBe(
      '\uFEFFWaktu setempat;Platform;Aktivitas;Diperiksa lewat;Hasil;Keputusan;Aturan;Nomor dalam SKB;Poin ikrar;Tahap;Pemilihan;Kata-kata;Pemeriksaan foto;Alasan;Teks',
    );
    expect(row).toContain(';X;Unggahan;Tindakan di halaman;Diingatkan;Dikirim dengan alasan;');
    expect(row).toContain(';"\'=HYPERLINK(""http://contoh""); kutipan ""asli""";');
    expect(rest).toEqual(['']);
    await pressButton(tab, 'Hapus saringan');
    await says(tab, '1–50 dari 120 catatan');
    await pressButton(tab, 'Ekspor JSON');
    const json = await savedFile(tab);
    expect(json.name).toMatch(/^riwayat-ikrar-\d{4}-\d\d-\d\d-sampai-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(json.text).checks).toEqual((await rows(driver())).toReversed());
    await tab.close();
  });

  test('deletes one row by keyboard, and then all', async () => {
    const tab = await open(filled.slice(-3));
    await says(tab, '1–3 dari 3 catatan');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.checks button')?.focus());
    await tab.press('Enter');
    const focused = () => tab.evaluate(() => document.activeElement?.textContent ?? '');
    await until('the safe button has the focus', async () => (await focused()) === 'Batalkan');
    await tab.press('Tab');
    await tab.press('Enter');
    await says(tab, '1–2 dari 2 catatan');
    expect(await focused()).toBe('Catatan sudah dihapus.');
    expect((await rows(driver())).map(({ at }) => at)).toEqual(filled.slice(-3, -1).map(({ at }) => at));

    await pressButton(tab, 'Hapus semua');
    await until('it asks', () => tab.evaluate(() => document.querySelector('dialog[open]') !== null));
    expect(await rows(driver())).toHaveLength(2);
    await pressButton(tab, 'Hapus semua');
    await says(tab, 'Belum ada riwayat');
    expect(await rows(driver())).toEqual([]);
    await tab.close();
  });

  test('says so when another window keeps the log from opening, and opens it afterwards', async () => {
    await driver().inside.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('ikrar', 10);
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore('checks', { keyPath: 'id', autoIncrement: true });
          };
          opening.onsuccess = () => {
            window.older = opening.result;
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        }),
    );
    const tab = await driver().openExtension('history.html');
    await says(tab, 'Riwayat tidak dapat dibaca sekarang.');
    expect(await violations(tab)).toEqual([]);
    await driver().inside.evaluate(() => window.older?.close());
    await until('the log is read again', async () => {
      await pressIfThere(tab, 'Coba lagi');
      return (await pageText(tab)).includes('Belum ada riwayat');
    });
    expect(await violations(tab)).toEqual([]);
    await tab.close();
  });

  test('is read aloud in order, in both looks', async () => {
    const tab = await open();
    await says(tab, '1–50 dari 120 catatan');
    for (const look of ['light', 'dark'] as const) {
      await tab.look?.(look);
      expect(await violations(tab)).toEqual([]);
    }
    await choose(tab, 'Aktivitas', 'Siaran langsung');
    await says(tab, 'Tidak ada yang cocok dengan saringan ini.');
    expect(await violations(tab)).toEqual([]);
    const headings = await tab.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3')].map((one) => `${one.localName} ${one.textContent}`),
    );
    expect(headings.slice(0, 3)).toEqual(['h1 Riwayat', 'h2 Ringkasan', 'h3 Diingatkan, per pekan']);
    await tab.close();
  });
});

describe('Riwayat in English', () => {
  const inEnglish: Launch = (options) => launchChromium({ ...options, language: 'en' });
  const { driver } = ground(inEnglish, 'chrome-mv3', { settings: { training: null } });

  beforeEach(() => eraseLog(driver()));

  test('has nothing left in Indonesian', async () => {
    await write(driver(), filled);
    const tab = await driver().openExtension('history.html');
    await says(tab, '1–50 of 120 entries');
    expect(await pageText(tab)).not.toMatch(/\b(?:catatan|diingatkan|pekan|semua|hapus)\b/i);
    await tab.close();
  });

  test.each([360, 800, 1440])('holds words that are wider than the screen, %d px', async (width) => {
    const word = `#${'MenangkanSampaiTuntas'.repeat(4)}`;
    const findings = finding ? [{ ...finding, words: [word] }] : [];
    const warned = { verdict: 'warn', decision: 'sent-with-reason', findings } as const;
    await write(driver(), [sampleCheck({ ...warned, reason: word, text: word })]);
    const tab = await driver().openExtension('history.html');
    await until('the row is there', async () => (await pageText(tab)).includes(word));
    await tab.look?.('dark', width);
    expect(
      await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await tab.close();
  });
});
