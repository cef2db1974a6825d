import { readdir } from 'node:fs/promises';
import type { Driver, Tab } from '../driver.ts';
import { guarded } from '../inside.ts';
import type { Served } from '../server.ts';
import { comment, inline, type Surface } from '../surfaces.ts';
import { clean, partisan, partisanToo } from '../texts.ts';
import { until } from '../until.ts';
import { click, visit } from '../visit.ts';

const says = (tab: Tab, what: RegExp) =>
  until(
    `the page says ${what}`,
    async () => what.test(await tab.evaluate(() => document.body.innerText)),
    60_000,
  );

const pressNamed = (tab: Tab, name: string) =>
  until(`a button "${name}"`, () =>
    tab.evaluate((wanted) => {
      const all = [...document.querySelectorAll('button')];
      const button = all.find(({ textContent }) => textContent?.trim() === wanted);
      button?.click();
      return button !== undefined;
    }, name),
  );

/** What is written here stays here: it is never let go. */
export const kept = {
  cancelled: partisanToo,
  checked: 'Ayo menangkan Dewi Contohari di rapat RT nanti malam',
};

/** Writes on a page, is held, takes it back; then is held again and sends, and posts something ordinary. */
async function posts(driver: Driver, served: Served): Promise<void> {
  const here = await visit(driver, served, inline);
  await guarded(driver);
  await here.write(kept.cancelled);
  await here.pressButton();
  await here.warned();
  await here.decide('cancelled');
  await here.tab.press('Control+a');
  await here.tab.press('Backspace');
  await until('the editor is empty', async () => (await here.text()).trim() === '');
  await here.write(partisan);
  await here.pressButton();
  await here.warned();
  await here.decide('sent');
  await here.outcomes(1);
  await here.tab.close();
  const below = await visit(driver, served, comment);
  await guarded(driver);
  await below.write(clean);
  await below.pressKeys();
  await below.outcomes(1);
  await below.tab.close();
}

/** The popup's own check of a text. */
async function checksText(driver: Driver): Promise<void> {
  const tab = await driver.openExtension('popup.html');
  await until('the popup takes a text', () =>
    tab.evaluate(() => document.querySelector('.check-text textarea') !== null),
  );
  await click(tab, '.check-text textarea');
  await tab.type(kept.checked);
  await says(tab, /akan mengingatkan|mengarah|berpotensi|dapat dinilai/i);
  await tab.close();
}

/** A picture is read by every reader that there is. */
async function checksPhoto(driver: Driver, file: string): Promise<void> {
  const tab = await driver.openExtension('photo.html');
  await until('the page takes files', () =>
    tab.evaluate(() => document.querySelector('input[type=file]') !== null),
  );
  await tab.choose('input[type=file]', file);
  await says(tab, /Ikrar akan mengingatkan sebelum foto ini terkirim/);
  await tab.close();
}

/** A quiz of Latihan, to its end. */
async function trains(driver: Driver): Promise<void> {
  const tab = await driver.openExtension('training.html#kuis');
  await until('the quiz can begin', () => tab.evaluate(() => document.querySelector('.mode-start') !== null));
  await pressNamed(tab, 'Mulai kuis');
  for (let question = 1; question <= 10; question += 1) {
    await says(tab, new RegExp(`${question}/10`));
    await tab.press('1');
    await says(tab, /Sumber:/);
    await tab.press('Enter');
  }
  await says(tab, /dari 10 sama dengan/);
  await tab.close();
}

/** Every file that a person can save. */
async function exports(driver: Driver): Promise<void> {
  const history = await driver.openExtension('history.html');
  await says(history, /Riwayat/);
  for (const name of ['Ekspor CSV', 'Ekspor JSON']) {
    await pressNamed(history, name);
    await until('the file is named', () =>
      history.evaluate(() => /\.(?:csv|json)\b/.test(document.body.innerText)),
    );
  }
  await history.close();
  const options = await driver.openExtension('options.html');
  await pressNamed(options, 'Simpan semua sebagai berkas');
  await options.close();
}

/** Every page of the package, whichever there are. */
async function opensAll(driver: Driver, build: string): Promise<void> {
  const files = await readdir(new URL(`../../../.output/${build}/`, import.meta.url));
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const tab = await driver.openExtension(page);
    await until(`${page} has loaded`, () => tab.evaluate(() => document.readyState === 'complete'));
    await tab.close();
  }
}

export interface Session {
  driver: Driver;
  served: Served;
  build: string;
  /** A picture that asks for votes. */
  picture: string;
}

/** An afternoon with Ikrar: posts, checks, a picture, training, files, every page; and once more after an update. */
export async function session({ driver, served, build, picture }: Session): Promise<void> {
  await posts(driver, served);
  await checksText(driver);
  await checksPhoto(driver, picture);
  await trains(driver);
  await exports(driver);
  await opensAll(driver, build);
  await driver.reloadExtension();
  await opensAll(driver, build);
}

/** The surfaces that the session visits. */
export const visited: readonly Surface[] = [inline, comment];
