import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { browsers } from './builds.ts';
import type { Tab } from './driver.ts';
import { ground } from './ground.ts';
import { until } from './until.ts';
import { click } from './visit.ts';

const held = (tab: Tab) => tab.evaluate(() => document.querySelector('dialog.warning h2')?.textContent ?? '');
const focused = (tab: Tab) => tab.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const outcome = (tab: Tab, words: RegExp) =>
  until(`it comes out as ${words}`, () =>
    tab
      .evaluate(() => document.querySelector('.outcome')?.textContent ?? '')
      .then((said) => words.test(said)),
  );
/** The first thing in the feed of this name, and of this kind. */
const on = (name: string, what: string) => `[data-thing][aria-label="${name}"] ${what}`;
const pressed = (tab: Tab, button: string) =>
  tab.evaluate((path) => document.querySelector(path)?.getAttribute('aria-pressed'), button);

const campaign = 'Unggahan Relawan CandraDewi';
const office = 'Unggahan KPU Kabupaten Contoh';

describe.each(browsers)('the simulated feed in $name', ({ launch, test: build }) => {
  const { driver } = ground((options) => launch({ ...options, language: 'id' }), build);
  let tab: Tab;
  beforeEach(async () => {
    tab = await driver().openExtension('training.html');
    await until('the feed is there', () =>
      tab.evaluate(() => document.querySelector('[data-site]') !== null),
    );
  });
  afterEach(() => tab.close());
  const warned = (words: string) => until(`"${words}"`, async () => (await held(tab)).includes(words));
  const gone = () => until('the warning is gone', async () => (await held(tab)) === '');
  const fill = async (box: string, words: string) => {
    await click(tab, box);
    await tab.press('Control+a');
    await tab.type(words);
  };

  test.each([
    { does: 'like', held: campaign, free: office, about: 'menyukai' },
    { does: 'share', held: campaign, free: office, about: 'membagikannya' },
    {
      does: 'follow',
      held: 'Unggahan Rangga Misalkara',
      free: 'Unggahan Puskesmas Contoh',
      about: 'mengikuti',
    },
    { does: 'join', held: 'Relawan CandraDewi', free: 'Paguyuban Warga Contoh', about: 'bergabung' },
    { does: 'rsvp', held: 'Deklarasi RangSinta', free: 'Debat publik calon bupati', about: 'hadir' },
  ])('holds "$does" where it touches a rule, and passes it beside that', async ({ does, ...cards }) => {
    const button = on(cards.held, `[data-does="${does}"]`);
    await click(tab, button);
    await warned(cards.about);
    await tab.press('Escape');
    await gone();
    expect(await pressed(tab, button)).toBe('false');
    await click(tab, button);
    await warned(cards.about);
    await click(tab, '[data-decision="sent"]');
    await until('it is done', async () => (await pressed(tab, button)) === 'true');
    await click(tab, button);
    await outcome(tab, /Ditarik kembali/);
    expect(await pressed(tab, button)).toBe('false');
    await click(tab, on(cards.free, `[data-does="${does}"]`));
    await outcome(tab, /Lolos tanpa peringatan/);
    expect(await pressed(tab, on(cards.free, `[data-does="${does}"]`))).toBe('true');
  });

  test('holds a comment and a profile that take sides', async () => {
    await fill(on(campaign, '[data-box]'), 'Semoga menang!');
    await tab.press('Enter');
    await warned('komentar');
    await tab.press('Enter');
    await gone();
    expect(
      await tab.evaluate(
        (path) => document.querySelector<HTMLInputElement>(path)?.value,
        on(campaign, '[data-box]'),
      ),
    ).toBe('Semoga menang!');
    await fill(on(office, '[data-box]'), 'Terima kasih, sudah saya cek.');
    await tab.press('Enter');
    await outcome(tab, /Lolos/);
    await click(tab, '[data-site] > section .feed-toggle');
    await fill('[data-box="profile"]', 'Dukung CandraDewi nomor 1!');
    await click(tab, '[data-sends="profile"]');
    await warned('profil');
    await click(tab, '[data-decision="edited"]');
    await gone();
    await fill('[data-box="profile"]', 'Guru. Senang berkebun.');
    await click(tab, '[data-sends="profile"]');
    await outcome(tab, /Lolos/);
  });

  test('by keyboard alone: held, every way out of the warning in turn, back where it was, done', async () => {
    const tabTo = async (name: string) => {
      for (let steps = 0; steps < 60 && (await focused(tab)) !== name; steps += 1) await tab.press('Tab');
      expect(await focused(tab)).toBe(name);
    };
    await tabTo('Suka');
    await tab.press('Enter');
    await warned('menyukai');
    expect(await focused(tab)).toBe('Tidak jadi menyukai');
    // Back before on, and never beyond the last: Firefox goes to its own buttons there.
    await tab.press('Shift+Tab');
    expect(await focused(tab)).toBe('Baca aturannya');
    for (const way of ['Tidak jadi menyukai', 'Sukai kali ini saja', 'Ini keliru, jangan ingatkan lagi']) {
      await tab.press('Tab');
      expect(await focused(tab)).toBe(way);
    }
    expect(await violations(tab)).toEqual([]);
    await tab.press('Escape');
    await gone();
    expect(await focused(tab)).toBe('Suka');
    await tab.press('Enter');
    await warned('menyukai');
    await tab.press('Tab');
    await tab.press('Enter');
    await until('it is done', async () => (await focused(tab)) === 'Disukai');
    await tab.press('Enter');
    await until('it is taken back', async () => (await focused(tab)) === 'Suka');
    expect(await held(tab)).toBe('');
  });
});
