import { describe, expect, test } from 'vitest';
import type { Ground } from './ground.ts';
import { comment, dialog, inline, surfaces } from './surfaces.ts';
import { clean, partisan } from './texts.ts';
import { click, settled, type Visit } from './visit.ts';

const gestures = [
  { by: 'click', send: (here: Visit) => here.pressButton() },
  { by: 'keys', send: (here: Visit) => here.pressKeys() },
];

const ways = surfaces.flatMap((surface) =>
  gestures.map(({ by, send }) => ({ name: `${surface.name}, by ${by}`, surface, by, send })),
);

const handled = (here: Visit) => here.tab.evaluate(() => window.testPage.events);

async function expectNothingSent(here: Visit): Promise<void> {
  await settled(here.tab);
  expect(here.sent()).toEqual([]);
  expect(await handled(here)).toEqual([]);
}

/** The first gate: what happens between a person's gesture and the page. */
export function gestureCases({ go, logged }: Ground): void {
  describe.each(ways)('$name', ({ surface, by, send }) => {
    test('a partisan text is held, unchanged', async () => {
      const here = await go(surface);
      await here.write(partisan);
      await send(here);
      await here.warned();
      await expectNothingSent(here);
      expect(await here.text()).toBe(partisan);
    });

    test('a clean text passes untouched', async () => {
      const here = await go(surface);
      await here.write(clean);
      await send(here);
      expect(await here.outcomes(1)).toEqual(['sent']);
      expect(here.sent()).toMatchObject([
        { operation: surface.operation, text: clean, target: surface.target },
      ]);
      const type = by === 'click' ? 'click' : 'keydown';
      expect(await handled(here)).toEqual([{ type, isTrusted: true, place: surface.place }]);
      expect(await here.shown()).toEqual([]);
    });

    test('"Kirim kali ini saja" sends exactly once, exactly this', async () => {
      const here = await go(surface);
      await here.write(partisan);
      await send(here);
      await here.warned();
      await here.decide('sent');
      expect(await here.outcomes(1)).toEqual(['sent']);
      expect(here.sent()).toMatchObject([
        { operation: surface.operation, text: partisan, target: surface.target },
      ]);
      expect(await handled(here)).toHaveLength(1);
      expect(await here.shown()).toEqual(['ikrar-warning']);
    });
  });

  describe.each(surfaces)('$name', (surface) => {
    test.each(['edited', 'cancelled', 'Escape'] as const)(
      '%s: text, caret and focus as before',
      async (way) => {
        const here = await go(surface);
        await here.write(partisan);
        for (let step = 0; step < 5; step += 1) await here.tab.press('ArrowLeft');
        const before = await here.caret();
        expect(before).toEqual({ focused: true, offset: partisan.length - 5 });
        await here.pressButton();
        await here.warned();
        if (way === 'Escape') {
          await here.tab.press('Escape');
          await here.warningGone();
        } else {
          await here.decide(way);
        }
        expect(await here.text()).toBe(partisan);
        expect(await here.caret()).toEqual(before);
        await here.tab.type('Z');
        expect(await here.text()).toBe(`${partisan.slice(0, -5)}Z${partisan.slice(-5)}`);
        await expectNothingSent(here);
        const [row] = await logged(1);
        expect(row?.decision).toBe(way === 'edited' ? 'edited' : 'cancelled');
      },
    );

    test('the log keeps decision, ikrar point and evidence words, not the whole text', async () => {
      const here = await go(surface);
      await here.write(partisan);
      await here.pressButton();
      await here.warned();
      await here.decide('sent');
      await here.outcomes(1);
      const [row, ...more] = await logged(1);
      expect(row).toMatchObject({
        platform: surface.platform,
        activity: surface.activity,
        gate: 'gesture',
        verdict: 'warn',
        decision: 'sent',
      });
      expect(more).toEqual([]);
      expect(row?.findings.flatMap(({ words }) => words).join(' ')).toMatch(/coblos|nomor 1|CandraDewi/i);
      expect(row?.findings.every(({ ikrar }) => ikrar >= 1 && ikrar <= 4)).toBe(true);
      expect(JSON.stringify(row)).not.toContain(partisan);
    });
  });

  test.each([inline, comment])('after one sending the next is checked again ($name)', async (surface) => {
    const here = await go(surface);
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    await here.decide('sent');
    await here.outcomes(1);
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    await settled(here.tab);
    expect(here.sent()).toHaveLength(1);
  });

  test.each([inline, comment])(
    'a double click gives one warning and one sending ($name)',
    async (surface) => {
      const here = await go(surface);
      await here.write(partisan);
      await here.pressButton(2);
      await here.warned();
      await expectNothingSent(here);
      expect(await here.shown()).toEqual(['ikrar-warning']);
      await here.decide('sent');
      expect(await here.outcomes(1)).toEqual(['sent']);
      expect(here.sent()).toHaveLength(1);
    },
  );

  test.each([inline, comment])('an input method that composes is left alone ($name)', async (surface) => {
    const here = await go(surface);
    await here.write(partisan);
    const seen = await here.tab.evaluate(
      ({ selector, ctrlKey }) => {
        const before = window.testPage.keys.length;
        const common = {
          key: 'Enter',
          code: 'Enter',
          ctrlKey,
          bubbles: true,
          cancelable: true,
          composed: true,
        };
        const box = document.querySelector(selector);
        box?.dispatchEvent(new KeyboardEvent('keydown', { ...common, keyCode: 13, isComposing: true }));
        box?.dispatchEvent(new KeyboardEvent('keydown', { ...common, keyCode: 229 }));
        return window.testPage.keys.length - before;
      },
      { selector: surface.editor, ctrlKey: surface.keys.startsWith('Control') },
    );
    expect(seen).toBe(2);
    await expectNothingSent(here);
    expect(await here.shown()).toEqual([]);
  });

  test.each([
    { behind: partisan, front: clean, held: false },
    { behind: clean, front: partisan, held: true },
  ])('of two open composers the pressed one is read (held: $held)', async ({ behind, front, held }) => {
    const here = await go(inline);
    await here.write(behind);
    await click(here.tab, dialog.opener ?? '');
    await click(here.tab, dialog.editor);
    await here.tab.type(front);
    await click(here.tab, dialog.button);
    if (held) {
      await here.warned();
      await expectNothingSent(here);
    } else {
      expect(await here.outcomes(1)).toEqual(['sent']);
      expect(here.sent()).toMatchObject([{ text: front }]);
      expect(await here.shown()).toEqual([]);
    }
    expect(await here.text()).toBe(behind);
  });
}
