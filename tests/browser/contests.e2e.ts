import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSigned } from '../../policy/signed-pack.ts';
import { Pack } from '../../rules/contests/schema.ts';
import { violations } from './axe.ts';
import { browsers } from './builds.ts';
import { launchChromium } from './chromium.ts';
import type { Tab } from './driver.ts';
import { ground, type Launch } from './ground.ts';
import { allKept } from './inside.ts';
import { until } from './until.ts';

declare global {
  interface Window {
    /** What the page has offered as a download last. */
    offered?: Blob;
  }
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ikrar-contests-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
/** A picture of nothing, of as many bytes as it can have. */
function noise(width: number, height: number): Uint8Array {
  const size = width * height * 3;
  const head = Buffer.alloc(54);
  head.write('BM');
  head.writeUInt32LE(54 + size, 2);
  head.writeUInt32LE(54, 10);
  head.writeUInt32LE(40, 14);
  head.writeInt32LE(width, 18);
  head.writeInt32LE(height, 22);
  head.writeUInt16LE(1, 26);
  head.writeUInt16LE(24, 28);
  return Buffer.concat([head, randomBytes(size)]);
}
async function onDisk(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const says = (tab: Tab, words: string) =>
  until(`the page says ${words}`, () =>
    tab.evaluate((wanted) => document.body.innerText.includes(wanted), words),
  );
const has = (tab: Tab, selector: string) =>
  until(`the page has ${selector}`, () =>
    tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );

/** Goes on by Tab, or back, until something of this name has the focus, be it a field or a button. */
async function tabTo(tab: Tab, name: string, key = 'Tab'): Promise<void> {
  const reached = () =>
    tab.evaluate((wanted) => {
      const { activeElement: at } = document;
      const labelled =
        at instanceof HTMLInputElement ||
        at instanceof HTMLSelectElement ||
        at instanceof HTMLTextAreaElement;
      const label = labelled ? at.labels?.[0]?.textContent : (at?.ariaLabel ?? at?.textContent);
      return label?.trim() === wanted;
    }, name);
  for (let presses = 0; presses < 80; presses += 1) {
    if (await reached()) return;
    await tab.press(key);
  }
  throw new Error(`no way to "${name}" by keyboard`);
}
const press = async (tab: Tab, name: string) => {
  await tabTo(tab, name);
  await tab.press('Enter');
};
const fill = async (tab: Tab, name: string, words: string) => {
  await tabTo(tab, name);
  await tab.type(words);
};

/** Presses by name, for what is not about keys; it may have to come first. */
const click = (tab: Tab, name: string) =>
  until(`there is ${name} to press`, () =>
    tab.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, summary')];
      const found = all.find((one) => (one.ariaLabel ?? one.textContent).trim() === wanted);
      found?.click();
      return found !== undefined;
    }, name),
  );

/** What the page hands out when something is pressed. */
async function offered(tab: Tab, work: () => Promise<unknown>): Promise<string> {
  await tab.evaluate(() => {
    delete window.offered;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      window.offered = blob;
      return make(blob);
    };
  });
  await work();
  await until('something is offered', () => tab.evaluate(() => window.offered !== undefined));
  return tab.evaluate(() => window.offered?.text() ?? '');
}

const toShelf = async (tab: Tab) => {
  await tab.evaluate(() => {
    location.hash = '';
  });
  await has(tab, '.starts');
};
const fileField = '.starts input[type=file]';

const table =
  '\uFEFFNomor urut;Calon 1;Calon 2;Tagar\r\n4;Bintang Ibaratno;"Cahya; Andaikata";#BintangCahya\r\nlima;Salah;;\r\n';

describe.each(browsers)('Paslon in $name', ({ launch, test: build }) => {
  const { driver } = ground((options) => launch({ ...options, language: 'id' }), build);

  test('a contest is written by keyboard alone, and is there again at its address', async () => {
    const tab = await driver().openExtension('contests.html');
    await has(tab, '.starts');
    await press(tab, 'Mulai kosong');
    await says(tab, 'Lengkapi sebelum dipakai (8)');
    await fill(tab, 'Nama paket', 'Kota Contoh');
    await fill(tab, 'Sumber data (surat, tautan, tanggal)', 'Surat KPU');
    await fill(tab, 'Nama pemilihan', 'Pemilihan Ulang');
    await tabTo(tab, 'Isi dari kalender yang dikenal');
    await tab.press('ArrowDown');
    await until('the dates are there', () =>
      tab.evaluate(() => {
        const dates = [...document.querySelectorAll<HTMLInputElement>('input[type=date]')];
        return dates.some(({ value }) => value !== '');
      }),
    );
    await press(tab, 'Tambah calon');
    await says(tab, 'Calon dan pasangan (1)');
    await has(tab, '.ticket-form');
    await fill(tab, 'Nomor urut', '');
    await fill(tab, 'Nama tanpa gelar', 'Bintang Ibaratno');
    await fill(tab, 'Julukan', 'Semoga');
    await says(tab, '“Semoga” juga kata sehari-hari');
    await says(tab, 'Saya dukung Bintang Ibaratno jadi bupati!');
    await press(tab, 'Jadikan julukan umum: Semoga');
    await until('it is no problem any more', () =>
      tab.evaluate(() => !document.body.innerText.includes('“Semoga” juga kata')),
    );
    await tabTo(tab, 'Hapus Bintang Ibaratno', 'Shift+Tab');
    await tab.press('Enter');
    await says(tab, 'Belum ada calon.');
    await press(tab, 'Urungkan');
    await says(tab, 'Calon dan pasangan (1)');
    await says(tab, 'Tersimpan di perangkat ini');
    const place = await tab.evaluate(() => location.hash);
    await tab.close();
    const again = await driver().openExtension(`contests.html${place}`);
    await says(again, 'Bintang Ibaratno');
    await toShelf(again);
    await click(again, 'Hapus Kota Contoh');
    await says(again, 'Dihapus: Kota Contoh');
    await again.close();
  });

  test('a picture is made small, and goes out with the pack; what is none is named', async () => {
    const tab = await driver().openExtension('contests.html');
    await has(tab, '.starts');
    await click(tab, 'Salin dan ubah');
    await has(tab, '.paslon-work .ticket');
    await click(tab, 'Ubah CandraDewi');
    await has(tab, '.photo-drop');
    await tab.choose('.photo-drop input', await onDisk('wajah.bmp', noise(1400, 1000)));
    await says(tab, 'Foto: 1');
    await says(tab, 'baru 1 foto');
    await tab.choose('.photo-drop input', await onDisk('bukan.jpg', 'tulisan'));
    await says(tab, 'bukan.jpg: bukan gambar yang dikenal');
    const pack = Pack.parse(JSON.parse(await offered(tab, () => click(tab, 'Ekspor paket (JSON)'))));
    expect(pack.portraits).toMatchObject([{ ticket: 0, name: 'Candra Contohari' }]);
    expect(pack.portraits?.[0]?.image).toMatch(/^\/9j\//);
    expect(pack.portraits?.[0]?.image.length).toBeLessThan(400_000);
    await tab.close();
  });
});

describe('Paslon in Chromium', () => {
  const launch: Launch = (options) => launchChromium({ ...options, language: 'id' });
  const { driver } = ground(launch, 'chrome-mv3-e2e');

  test('a table begins a pack; what was exported and opened again is the same', async () => {
    const tab = await driver().openExtension('contests.html');
    await has(tab, '.starts');
    await tab.choose(fileField, await onDisk('calon.csv', table));
    await says(tab, 'Baris 3: nomor urut harus bilangan bulat mulai dari 1.');
    await click(tab, 'Tambahkan 1 calon');
    await says(tab, 'Bintang Ibaratno – Cahya; Andaikata');
    await fill(tab, 'Nama paket', 'Dari tabel');
    await fill(tab, 'Sumber data (surat, tautan, tanggal)', 'Tabel');
    await fill(tab, 'Nama pemilihan', 'Pemilihan Ulang');
    await tabTo(tab, 'Isi dari kalender yang dikenal');
    await tab.press('ArrowDown');
    await says(tab, 'Calon ditetapkan');
    const first = await offered(tab, () => click(tab, 'Ekspor paket (JSON)'));
    expect(Pack.parse(JSON.parse(first)).contests[0]?.tickets).toMatchObject([
      { number: 4, hashtags: ['#BintangCahya'] },
    ]);
    await toShelf(tab);
    await click(tab, 'Hapus Dari tabel');
    await says(tab, 'Dihapus: Dari tabel');
    await tab.choose(fileField, await onDisk('paket.json', first));
    await says(tab, 'Bintang Ibaratno');
    expect(await offered(tab, () => click(tab, 'Ekspor paket (JSON)'))).toBe(first);
    await tab.close();
  });

  test('a pack is signed with a key that leaves no trace', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const key = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
    const tab = await driver().openExtension('contests.html');
    await has(tab, '.starts');
    await click(tab, 'Salin dan ubah');
    await has(tab, '.paslon-work .ticket');
    await click(tab, 'Dengan tanda tangan, untuk alamat instansi');
    const path = await onDisk('kunci.pem', pem);
    const signed = await offered(tab, () => tab.choose('.sign input[type=file]', path));
    expect(await openSigned(signed, [key])).toMatchObject({ version: 1, pack: { schema: 1 } });
    await says(tab, key);
    await says(tab, 'Tersimpan di perangkat ini');
    const secret = pem.split('\n')[1] ?? '';
    expect(secret).toHaveLength(64);
    expect(await allKept(driver())).not.toContain(secret);
    expect(await tab.evaluate(() => document.body.textContent)).not.toContain(secret);
    await tab.close();
  });
});

describe.each(['id', 'en'] as const)('Paslon in %s', (language) => {
  const launch: Launch = (options) => launchChromium({ ...options, language });
  const { driver } = ground(launch, 'chrome-mv3-e2e');

  test('is for everybody, in every state', async () => {
    const tab = await driver().openExtension('contests.html');
    const sound = async () => {
      for (const [look, width] of [
        ['light', 360],
        ['dark', 1100],
        ['light', 1920],
      ] as const) {
        await tab.look?.(look, width);
        expect(await violations(tab)).toEqual([]);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    };
    await has(tab, '.starts .button-primary');
    await sound();
    await tab.choose(fileField, await onDisk('calon.csv', table));
    await has(tab, '.csv-outcome li');
    await sound();
    await tab.evaluate(() => document.querySelector<HTMLElement>('.starts .button-primary')?.click());
    await has(tab, '.problems li');
    await sound();
    await toShelf(tab);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.starts > :nth-child(2) button')?.click());
    await has(tab, '.paslon-work .ticket');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.ticket-actions button')?.click());
    await has(tab, '.ticket-form');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.ticket-set > .button-link')?.click());
    await has(tab, '.undo');
    await sound();
    await tab.close();
  });
});
