import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignPictures } from '../photos/pictures/campaign.ts';
import { neutralPictures } from '../photos/pictures/neutral.ts';
import { drawn } from '../photos/pictures/render.ts';
import { browsers } from './builds.ts';
import type { Driver, Tab } from './driver.ts';
import { ground } from './ground.ts';
import { setSettings } from './inside.ts';
import { inline } from './surfaces.ts';
import { clean, training } from './texts.ts';
import { until } from './until.ts';

/** A banner that asks for votes, and one that asks for nothing. */
const pictures = { partisan: '', neutral: '' };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ikrar-pictures-'));
  const [partisan, neutral] = [campaignPictures.slice(0, 1), neutralPictures.slice(0, 1)];
  for await (const { jpeg } of drawn(partisan)) pictures.partisan = Buffer.from(jpeg).toString('base64');
  for await (const { jpeg } of drawn(neutral)) pictures.neutral = Buffer.from(jpeg).toString('base64');
  await writeFile(join(folder, 'spanduk.jpg'), Buffer.from(pictures.partisan, 'base64'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Has the readers loaded: a first picture takes about as long as a gesture waits. */
async function warm(driver: Driver): Promise<void> {
  const tab = await driver.openExtension('photo.html');
  const seen = (what: string) =>
    until(
      `the page has ${what}`,
      () => tab.evaluate((selector) => document.querySelector(selector) !== null, what),
      60_000,
    );
  await seen('input[type=file]');
  await tab.choose('input[type=file]', join(folder, 'spanduk.jpg'));
  await seen('.photo-report');
  await tab.close();
}

const drop = (tab: Tab, base64: string) =>
  tab.evaluate(
    ({ editor, bytes }) => {
      const data = new DataTransfer();
      const jpeg = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      data.items.add(new File([jpeg], 'foto.jpg', { type: 'image/jpeg' }));
      const options = { bubbles: true, composed: true, cancelable: true, dataTransfer: data };
      document.querySelector(editor)?.dispatchEvent(new DragEvent('drop', options));
    },
    { editor: inline.editor, bytes: base64 },
  );

// The readers load first, from nothing.
describe.each(browsers)(
  'a picture in a composer in $name',
  { timeout: 90_000 },
  ({ launch, test: build }) => {
    const { driver, go, rows } = ground((options) => launch({ ...options, language: 'id' }), build);

    test('that asks for votes is held with its picture, under words that are fine, and not sent', async () => {
      await warm(driver());
      const here = await go(inline);
      await here.write(clean);
      await drop(here.tab, pictures.partisan);
      await here.pressButton();
      await here.warned();
      await until('the picture is drawn', () =>
        here.tab.evaluate(
          () =>
            document
              .querySelector('ikrar-warning')
              ?.shadowRoot?.querySelector('.photo-picture:not([hidden])') != null,
        ),
      );
      expect(here.sent()).toEqual([]);
      await here.decide('cancelled');
      expect(here.sent()).toEqual([]);
      const row = (await rows()).find(({ decision }) => decision === 'cancelled');
      expect(row?.findings.flatMap(({ words }) => words).join(' ')).toMatch(/COBLOS/);
    });

    test('posted without words is not counted again with the next wordless post', async () => {
      await warm(driver());
      // A request that we know tells that the picture has gone; one that we don't leaves that to the next picture.
      const here = await go(inline, 'renamed');
      await drop(here.tab, pictures.partisan);
      await here.pressButton();
      await here.warned();
      await here.decide('sent');
      expect(await here.outcomes(1)).toEqual(['sent']);
      const posted = Date.now();
      await drop(here.tab, pictures.neutral);
      await here.pressButton();
      expect(await here.outcomes(2)).toEqual(['sent', 'sent']);
      // Later, the first picture would not count anyway.
      expect(Date.now() - posted).toBeLessThan(60_000);
      expect(here.sent().map(({ text }) => text)).toEqual(['', '']);
      expect((await here.shown()).filter((name) => name === 'ikrar-warning')).toHaveLength(1);
      await drop(here.tab, pictures.partisan);
      await here.pressButton();
      await here.warned();
      await here.decide('cancelled');
      expect(here.sent()).toHaveLength(2);
      const decisions = (await rows()).map(({ decision }) => decision).filter((one) => one !== 'none');
      expect(decisions).toEqual(['sent', 'cancelled']);
    });

    test('that asks for votes is told of afterwards where nothing is held', async () => {
      await warm(driver());
      await setSettings(driver(), { ...training, mode: 'hint' });
      const here = await go(inline);
      await here.write(clean);
      await drop(here.tab, pictures.partisan);
      await here.pressButton();
      expect(await here.outcomes(1)).toEqual(['sent']);
      await until(
        'the line tells what was read',
        () =>
          here.tab.evaluate(
            () => document.querySelector('ikrar-hint')?.shadowRoot?.textContent?.includes('COBLOS') === true,
          ),
        30_000,
      );
      expect(await here.shown()).not.toContain('ikrar-warning');
    });

    test.each(['hint', 'observe'] as const)(
      'stands in the one row of its post in the mode %s',
      async (mode) => {
        await warm(driver());
        await setSettings(driver(), { ...training, mode });
        const here = await go(inline);
        await here.write(clean);
        await drop(here.tab, pictures.partisan);
        await here.pressButton();
        expect(await here.outcomes(1)).toEqual(['sent']);
        const read = await until(
          'what was read stands in the row',
          async () => {
            // That it was attached is an activity of its own.
            const mine = (await rows()).filter(({ activity }) => activity === 'post');
            // Not every machine can look for everything.
            return mine.some(({ photos }) => photos === 'whole' || photos === 'partly') && mine;
          },
          30_000,
        );
        expect(read).toMatchObject([{ verdict: 'warn', decision: 'none', gate: 'gesture' }]);
        expect(
          read
            .flatMap(({ findings }) => findings)
            .flatMap(({ words }) => words)
            .join(' '),
        ).toMatch(/COBLOS/);
      },
    );

    test('that asks for nothing goes out once, and nothing is said', async () => {
      await warm(driver());
      const here = await go(inline);
      await here.write(clean);
      await drop(here.tab, pictures.neutral);
      await here.pressButton();
      expect(await here.outcomes(1)).toEqual(['sent']);
      expect(here.sent()).toHaveLength(1);
      expect(await here.shown()).not.toContain('ikrar-warning');
      expect((await rows()).map(({ verdict }) => verdict)).not.toContain('warn');
    });
  },
);
