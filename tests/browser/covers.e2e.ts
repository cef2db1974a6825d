import { describe, expect, test } from 'vitest';
import { asides, styles, takings } from './attacks/covers.ts';
import { browsers } from './builds.ts';
import type { Tab } from './driver.ts';
import { ground } from './ground.ts';
import { inline } from './surfaces.ts';
import { partisan } from './texts.ts';
import { settled } from './visit.ts';

/** What a person sees of the warning: it stands there, in its own colours. */
const look = (tab: Tab) =>
  tab.evaluate(() => {
    const dialog = document.querySelector('ikrar-warning')?.shadowRoot?.querySelector('dialog');
    if (!dialog) throw new Error('no warning');
    const { left, top, width, height } = dialog.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
    const { color, backgroundColor, textIndent, letterSpacing, direction, visibility, opacity } =
      getComputedStyle(dialog);
    const seen = dialog.checkVisibility({ visibilityProperty: true });
    const box = [Math.round(width), Math.round(height)];
    return {
      hit,
      box,
      color,
      backgroundColor,
      textIndent,
      letterSpacing,
      direction,
      visibility,
      opacity,
      seen,
    };
  });

describe.each(browsers)('a page that puts the warning aside, in $name', ({ launch, test: build }) => {
  const { go, logged } = ground(launch, build);

  test('hides it by no style, no overlay and no attribute', async () => {
    const here = await go(inline);
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    const before = await look(here.tab);
    expect(before).toMatchObject({ hit: 'ikrar-warning', seen: true });
    for (const css of styles) {
      await here.tab.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        // The page itself may disappear: only then is nothing drawn at all.
        sheet.replaceSync(`${rules} html { display: block !important }`);
        document.adoptedStyleSheets = [sheet];
      }, css);
      expect(await look(here.tab), css).toEqual(before);
    }
    await here.tab.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    for (const { name, act } of asides) {
      await here.tab.evaluate(act);
      expect(await look(here.tab), name).toEqual(before);
    }
    await here.decide('cancelled');
    expect(await logged(1)).toMatchObject([{ decision: 'cancelled' }]);
  });

  test('has cancelled by taking it away, however it does, and is guarded as before', async () => {
    const here = await go(inline);
    await here.write(partisan);
    for (const [at, { act }] of takings.entries()) {
      await here.pressButton();
      await here.warned();
      await here.tab.evaluate(act);
      await here.warningGone();
      expect((await logged(at + 1)).at(-1)).toMatchObject({ decision: 'cancelled' });
    }
    expect(here.sent()).toEqual([]);
  });

  test('leads no double click to the button that sends', async () => {
    const here = await go(inline);
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    const under = await here.tab.evaluate(() => {
      const button = document
        .querySelector('ikrar-warning')
        ?.shadowRoot?.querySelector('[data-decision="sent"]');
      const { left = 0, top = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
      return { x: left + width / 2, y: top + height / 2 };
    });
    await here.tab.press('Escape');
    await here.warningGone();
    await here.tab.evaluate(
      ({ selector, at }) => {
        const button = document.querySelector<HTMLElement>(selector);
        if (!button) throw new Error('no button');
        button.style.cssText = `position: fixed; left: ${at.x - 30}px; top: ${at.y - 15}px; z-index: 9`;
      },
      { selector: inline.button, at: under },
    );
    await here.tab.clickAt(under, 2);
    await here.warned();
    await settled(here.tab);
    expect(here.sent()).toEqual([]);
    await here.decide('sent');
    expect(await here.outcomes(1)).toEqual(['sent']);
  });
});
