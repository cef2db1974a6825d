import { describe, expect, test } from 'vitest';
import type { Ground } from './ground.ts';
import { rows, settingsInForce } from './inside.ts';
import { comment, inline, type Surface } from './surfaces.ts';
import { clean, partisan } from './texts.ts';
import { until } from './until.ts';
import { click, settled, type Visit } from './visit.ts';

const message: Surface = {
  ...comment,
  name: 'Messenger',
  place: 'message',
  editor: '.chat [role="textbox"]',
  button: '.chat [role="button"]',
};

const plainForm: Surface = {
  ...comment,
  name: 'Facebook without scripts',
  url: 'https://mbasic.facebook.com/story.php',
  place: 'form',
  editor: 'textarea',
  button: 'input[type="submit"]',
  operation: 'form',
};

/** The server answers a form by leading back to the page; while it changes there is nothing to ask. */
async function arrived({ tab }: Visit): Promise<void> {
  const isBack = () => tab.evaluate(() => location.search === '?sent' && document.readyState === 'complete');
  await until('the form has arrived', () => isBack().catch(() => false));
}

/** What lies around the two gates: private boxes, plain forms, hostile pages, the person's say. */
export function pageCases({ driver, served, go, logged, rows: ownRows }: Ground): void {
  describe.each(['id', 'en'])('in the language %s', (language) => {
    test.each(['Enter', 'Control+Enter', 'the button'])(
      'private messages are never held and never logged, sent by %s',
      async (way) => {
        const here = await go(message, `lang=${language}`);
        await here.write(partisan);
        await (way === 'the button' ? here.pressButton() : here.tab.press(way));
        await until('the message is gone', async () => (await here.text()) === '');
        expect(await here.tab.evaluate(() => window.testPage.messages)).toEqual([partisan]);
        expect(await here.shown()).toEqual([]);
        expect(await ownRows()).toEqual([]);
      },
    );

    test.each([inline, comment])('the guard knows the labels ($name)', async (surface) => {
      const here = await go(surface, `lang=${language}`);
      await here.write(partisan);
      await here.pressButton();
      await here.warned();
      expect(here.sent()).toEqual([]);
    });
  });

  test('a plain form is held, and sent once when let go', async () => {
    const here = await go(plainForm);
    await click(here.tab, plainForm.editor);
    await here.tab.type(partisan);
    await here.pressButton();
    await here.warned();
    expect(here.sent()).toEqual([]);
    await click(here.tab, 'ikrar-warning >>> [data-decision="sent"]');
    await arrived(here);
    expect(here.sent()).toMatchObject([{ operation: 'form', text: partisan }]);
    expect(await logged(1)).toMatchObject([{ decision: 'sent', activity: 'comment' }]);
  });

  test('a clean plain form goes out by itself', async () => {
    const here = await go(plainForm);
    await click(here.tab, plainForm.editor);
    await here.tab.type(clean);
    await here.pressButton();
    await arrived(here);
    expect(here.sent()).toMatchObject([{ operation: 'form', text: clean }]);
  });

  test.each([inline, comment])('a page that removes the warning has cancelled ($name)', async (surface) => {
    const here = await go(surface);
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    await here.tab.evaluate(() => document.querySelector('ikrar-warning')?.remove());
    expect(await logged(1)).toMatchObject([{ decision: 'cancelled' }]);
    await settled(here.tab);
    expect(here.sent()).toEqual([]);
    expect(await here.text()).toBe(partisan);
    await here.pressButton();
    await here.warned();
  });

  test.each([inline, comment])(
    '"Ini keliru" sends nothing; the next press passes ($name)',
    async (surface) => {
      const here = await go(surface);
      await here.write(partisan);
      await here.pressButton();
      await here.warned();
      await here.decide('false-alarm');
      expect(await logged(1)).toMatchObject([{ decision: 'false-alarm' }]);
      await settled(here.tab);
      expect(here.sent()).toEqual([]);
      expect(await here.text()).toBe(partisan);
      await until('the phrase is quiet', async () => (await settingsInForce(driver())).quiet?.length);
      await here.pressButton();
      expect(await here.outcomes(1)).toEqual(['sent']);
      expect(await here.shown()).toEqual(['ikrar-warning']);
    },
  );

  test('nothing but the served pages is ever asked for', async () => {
    const here = await go(inline);
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    await here.decide('sent');
    await here.outcomes(1);
    for (const page of ['popup.html', 'history.html', 'training.html', 'options.html']) {
      const tab = await driver().openExtension(page);
      await until(`${page} has something to show`, () =>
        tab.evaluate(() => document.body.innerText.length > 20),
      );
      await tab.close();
    }
    expect([...served().strangers]).toEqual([]);
    expect(await rows(driver())).not.toEqual([]);
  });
}
