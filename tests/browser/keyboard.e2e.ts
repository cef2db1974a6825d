import { describe, expect, test } from 'vitest';
import { browsers } from './builds.ts';
import { ground } from './ground.ts';
import { comment, inline } from './surfaces.ts';
import { partisan } from './texts.ts';
import { until } from './until.ts';
import { settled } from './visit.ts';

describe.each(browsers)('$name, the build that people get, by keyboard alone', ({ launch, production }) => {
  const { go, logged } = ground(launch, production);

  test.each([inline, comment])('Tab to "Kirim kali ini saja", Enter: sent once ($name)', async (surface) => {
    const here = await go(surface);
    await here.write(partisan);
    await here.pressKeys();
    await until('the warning has the focus', () =>
      here.tab.evaluate(() => document.activeElement?.localName === 'ikrar-warning'),
    );
    const open = await here.tab.evaluate(() => document.querySelector('ikrar-warning')?.shadowRoot ?? null);
    expect(open).toBeNull();
    await settled(here.tab);
    expect(here.sent()).toEqual([]);
    // Focus starts on "Ubah unggahan"; then "Batalkan", then "Kirim kali ini saja".
    await here.tab.press('Tab');
    await here.tab.press('Tab');
    await here.tab.press('Enter');
    await here.warningGone();
    expect(await here.outcomes(1)).toEqual(['sent']);
    expect(here.sent()).toMatchObject([{ text: partisan }]);
    expect(await logged(1)).toMatchObject([{ decision: 'sent' }]);
  });

  test('Enter on the focused button goes back to the text', async () => {
    const here = await go(inline);
    await here.write(partisan);
    await here.pressKeys();
    await until('the warning has the focus', () =>
      here.tab.evaluate(() => document.activeElement?.localName === 'ikrar-warning'),
    );
    await here.tab.press('Enter');
    await here.warningGone();
    expect(here.sent()).toEqual([]);
    expect(await here.text()).toBe(partisan);
    expect(await logged(1)).toMatchObject([{ decision: 'edited' }]);
  });
});
