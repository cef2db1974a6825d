import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { violations } from './axe.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, Tab } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { footprintSite } from './footprint-site.ts';
import { ground } from './ground.ts';
import { allKept, guarded } from './inside.ts';
import { until } from './until.ts';
import { click } from './visit.ts';

// Only inside the extension's own page; both browsers know it by this name.
declare const chrome: typeof Api;

declare global {
  interface Window {
    /** What the page has heard, its own capturing listeners included. */
    heard: string[];
  }
}

const artifacts = fileURLToPath(new URL('../artifacts/', import.meta.url));

const sites = [
  footprintSite('x.com', 'x', 'following.id.html'),
  footprintSite('www.instagram.com', 'instagram', 'following.id.html'),
  footprintSite('www.facebook.com', 'facebook', 'pages.id.html'),
  footprintSite('www.youtube.com', 'youtube', 'liked.en.html'),
];
/** Words that stand on these pages and nowhere in what Ikrar has by itself. */
const onlyThere = /timcontoh|relawancontoh|Pak Tetangga|Desa Makmur|A Neighbour/;
const following = 'https://x.com/warga_contoh/following';

/** The page as it stands, as one string. */
const written = (tab: Tab) => tab.evaluate(() => new XMLSerializer().serializeToString(document));

/** What the panel says, and how many rows are marked. */
const state = (tab: Tab) =>
  tab.evaluate(() => {
    const inside = document.querySelector('ikrar-footprint')?.shadowRoot;
    const all = (selector: string) => [...(inside?.querySelectorAll(selector) ?? [])];
    return {
      says: all('.footprint').map(({ textContent }) => textContent)[0] ?? '',
      items: all('li.found').map(({ textContent }) => textContent),
      marks: all('.found-mark').length,
      rings: all('.found-ring').length,
    };
  });
const says = (tab: Tab, what: RegExp) =>
  until(`the panel says ${what}`, async () => what.test((await state(tab)).says));
const press = (tab: Tab, button: string) => click(tab, `ikrar-footprint >>> ${button}`);
const end = 'footer .button:last-child';

/** Presses the extension's button, and in its popup "Periksa jejak di halaman ini". */
async function begin(driver: Driver, page: string): Promise<void> {
  await guarded(driver);
  const popup = await driver.popup?.(page);
  if (!popup) throw new Error('no popup');
  await until('the popup offers it', () =>
    popup.evaluate(() => document.querySelector('.footprint-start button') !== null),
  );
  // It closes by that, and can't answer.
  void popup.evaluate(() => document.querySelector<HTMLElement>('.footprint-start button')?.click());
}

async function started(driver: Driver, page: string, tab: Tab): Promise<void> {
  await begin(driver, page);
  await until('the panel is there', () =>
    tab.evaluate(() => document.querySelector('ikrar-footprint')?.shadowRoot?.querySelector('h2') != null),
  );
}

describe('Jejak on pages of one’s own', () => {
  const { driver, open, rows } = ground(
    (options) => launchChromium({ ...options, language: 'id' }),
    'chrome-mv3-e2e',
    { hosts: sites },
  );

  test.each([
    { page: following, marks: 2, checked: '3 diperiksa' },
    { page: 'https://www.instagram.com/warga.contoh/following/', marks: 1, checked: '2 diperiksa' },
    { page: 'https://www.facebook.com/pages/?category=liked', marks: 1, checked: '2 diperiksa' },
    { page: 'https://www.youtube.com/playlist?list=LL', marks: 1, checked: '2 diperiksa' },
  ])('$page: marks and lists, presses nothing, keeps nothing, leaves nothing', async (one) => {
    const tab = await open(one.page);
    const before = await written(tab);
    await started(driver(), one.page, tab);
    await says(tab, new RegExp(one.checked));
    await until('the rows are marked', async () => (await state(tab)).marks === one.marks);
    const { items, rings } = await state(tab);
    expect(items).toHaveLength(one.marks);
    expect(rings).toBe(one.marks);
    expect(items[0]).toMatch(/Ikrar poin 3/);
    expect(await tab.evaluate(() => window.heard)).toEqual([]);
    expect(await rows()).toEqual([]);
    expect(await allKept(driver())).not.toMatch(onlyThere);
    await press(tab, end);
    expect(await written(tab)).toBe(before);
  });

  test('goes on while the page grows, and hears when the person takes something back', async () => {
    const tab = await open(following);
    await started(driver(), following, tab);
    await says(tab, /2 perlu dilihat/);
    await tab.evaluate(() => {
      const row = document.querySelector('#farmer')?.cloneNode(true);
      if (!(row instanceof Element)) throw new Error('no row');
      for (const link of row.querySelectorAll('a')) {
        link.href = '/dewiumpamawati';
        link.textContent = 'Dewi Umpamawati';
      }
      document.querySelector('main > div')?.append(row);
    });
    await says(tab, /3 perlu dilihat/);
    // The panel stands in the way; it makes room when it shows where to press.
    await press(tab, '[aria-label="Tunjukkan nomor 1 di halaman"]');
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('77-unfollow');
    await click(tab, '#candidate button');
    await until('it is marked no longer', async () => (await state(tab)).marks === 2);
    expect((await state(tab)).items[0]).toContain('Sudah tidak ada di baris ini.');
    await press(tab, 'header button');
    await press(tab, end);
  });

  test('writes to the log what the person wants there, as a check of its own kind', async () => {
    const tab = await open(following);
    await started(driver(), following, tab);
    await says(tab, /2 perlu dilihat/);
    await press(tab, 'footer .button');
    await says(tab, /2 temuan disimpan di Riwayat/);
    expect(await rows()).toMatchObject([
      { platform: 'x', activity: 'follow', gate: 'footprint', verdict: 'warn', decision: 'none' },
      { platform: 'x', activity: 'follow', gate: 'footprint' },
    ]);
    await press(tab, end);
  });

  test('reads nothing on somebody else’s page, and shows the way to one’s own', async () => {
    const others = 'https://x.com/relawancontoh/following';
    const tab = await open(others);
    await started(driver(), others, tab);
    await says(tab, /tampaknya milik akun lain \(@relawancontoh\)/);
    expect((await state(tab)).marks).toBe(0);
    await press(tab, end);
    await tab.goto('https://x.com/home');
    await started(driver(), 'https://x.com/home', tab);
    await says(tab, /halaman Anda sendiri/);
    const ways = await tab.evaluate(() =>
      [...(document.querySelector('ikrar-footprint')?.shadowRoot?.querySelectorAll('a') ?? [])].map((link) =>
        link.getAttribute('href'),
      ),
    );
    expect(ways).toEqual(['/warga_contoh/following', '/warga_contoh/likes', '/warga_contoh']);
    await press(tab, end);
  });

  test('asks where it can’t tell whose page it is', async () => {
    const unsure = 'https://www.facebook.com/bu.contoh/following';
    const tab = await open(unsure);
    await started(driver(), unsure, tab);
    await says(tab, /tidak dapat memastikan/);
    expect((await state(tab)).items).toEqual([]);
    await press(tab, '.button-primary');
    await says(tab, /1 perlu dilihat/);
    await press(tab, end);
  });

  test('stops when the person goes to another page of the site, and goes on when they come back', async () => {
    const tab = await open(following);
    await started(driver(), following, tab);
    await until('the rows are marked', async () => (await state(tab)).marks === 2);
    const go = (path: string) =>
      tab.evaluate((where) => {
        history.pushState(null, '', where);
        document.title = where;
      }, path);
    await go('/home');
    await says(tab, /berpindah halaman/);
    await until('no row is marked', async () => (await state(tab)).marks === 0);
    await go('/warga_contoh/following');
    await until('the rows are marked again', async () => (await state(tab)).marks === 2);
    await press(tab, end);
  });

  test('is used by keyboard alone, of which the page hears nothing', async () => {
    const tab = await open(following);
    await started(driver(), following, tab);
    await says(tab, /2 perlu dilihat/);
    const focused = () =>
      tab.evaluate(() => {
        const at = document.querySelector('ikrar-footprint')?.shadowRoot?.activeElement;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      });
    expect(await focused()).toContain('Akun yang Anda ikuti');
    const walked: string[] = [];
    while (!walked.includes('Selesai') && walked.length < 20) {
      await tab.press('Tab');
      walked.push(await focused());
    }
    expect(walked).toEqual([
      'Ciutkan',
      'Hasil pemeriksaan',
      expect.stringContaining('aturan'),
      'Tunjukkan nomor 1 di halaman',
      'Buka nomor 1 di tab baru',
      expect.stringContaining('aturan'),
      'Tunjukkan nomor 2 di halaman',
      'Buka nomor 2 di tab baru',
      'Simpan ke Riwayat',
      'Selesai',
    ]);
    expect(await tab.evaluate(() => window.heard)).toEqual([]);
    await tab.press('Enter');
    await until('it is gone', () => tab.evaluate(() => document.querySelector('ikrar-footprint') === null));
  });
});

describe.each(['id', 'en'] as const)('Jejak in %s', (language) => {
  const { driver, open } = ground((options) => launchChromium({ ...options, language }), 'chrome-mv3-e2e', {
    hosts: sites,
  });

  test.each([
    { look: 'light', width: 1100 },
    { look: 'dark', width: 360 },
    { look: 'light', width: 1920 },
  ] as const)('is for everybody ($look, $width px)', async ({ look, width }) => {
    const tab = await open(following);
    await tab.look?.(look, width);
    await started(driver(), following, tab);
    await until('the rows are marked', async () => (await state(tab)).marks > 0);
    expect(await violations(tab, 'ikrar-footprint')).toEqual([]);
    await mkdir(artifacts, { recursive: true });
    await tab.screenshot(`${artifacts}footprint-${look}-${width}-${language}.png`);
    await press(tab, end);
  });
});

/**
 * No driver presses Firefox' button. The extension's own page puts the same scripts into the tab instead, which Firefox
 * allows where it has been given the site.
 */
describe('Jejak in Firefox', () => {
  const { driver, open, rows } = ground(
    (options) => launchFirefox({ ...options, language: 'id' }),
    'firefox-mv3-e2e',
    { hosts: sites },
  );

  test('marks and lists, presses nothing, keeps nothing, leaves nothing', async () => {
    const tab = await open(following);
    await guarded(driver());
    const before = await written(tab);
    await driver().inside.evaluate(async () => {
      for (const { id } of await chrome.tabs.query({})) {
        if (id === undefined) continue;
        const status = await chrome.tabs.sendMessage(id, { type: 'status' }).catch(() => undefined);
        if (status?.place !== 'x') continue;
        await chrome.scripting.executeScript({
          target: { tabId: id },
          files: ['/platform-x.js', '/footprint.js'],
        });
      }
    });
    await says(tab, /3 diperiksa, 2 perlu dilihat/);
    await until('the rows are marked', async () => (await state(tab)).marks === 2);
    expect(await tab.evaluate(() => window.heard)).toEqual([]);
    expect(await rows()).toEqual([]);
    await press(tab, end);
    expect(await written(tab)).toBe(before);
  });
});
