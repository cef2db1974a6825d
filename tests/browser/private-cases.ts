import { describe, expect, test } from 'vitest';
import { type GestureCell, gestureCells } from './cells.ts';
import type { Tab } from './driver.ts';
import type { Ground } from './ground.ts';
import { allKept } from './inside.ts';
import { act, acted, stageUrl } from './stage-visit.ts';
import { partisan } from './texts.ts';
import { decide, shownOn, warned } from './visit.ts';

let secrets = 0;

/** Marks that stand in no text but one: one of them found is that text kept. */
function newMarks(): [before: string, after: string] {
  secrets += 1;
  return [`rahasia${secrets}x`, `kode${secrets}x`];
}

/** Boxes whose words are none of our business, and the key that would send them. */
export const boxes = gestureCells.filter(
  ({ one }) => !one.expect && /^(?:Mod\+)?Enter$/.test(one.key?.combo ?? ''),
);

const watched = new Set(gestureCells.filter(({ one }) => one.expect).map(({ page }) => page));

/** Pages of nothing but private messages. */
export const chats = boxes.filter(({ page }) => !watched.has(page));

const nameOf = ({ platform, page, one: { key } }: GestureCell) =>
  `${platform}, ${page.file}: ${key?.combo} in ${key?.on}`;

async function write(tab: Tab, { one }: GestureCell, marks: [string, string]): Promise<void> {
  const on = one.key?.on ?? '';
  await tab.evaluate((box) => window.stage.focus(box), on);
  await tab.type(marks.join(` ${partisan} `));
  const text = await tab.evaluate((box) => window.stage.text(box), on);
  for (const mark of marks) expect(text).toContain(mark);
}

/** What a person writes to another is read by nobody: it is not held, not logged, not kept anywhere. */
export function privateCases({ driver, stage, rows }: Ground, cells: readonly GestureCell[]): void {
  async function expectNoTrace(tab: Tab, marks: [string, string]): Promise<void> {
    expect(await rows()).toEqual([]);
    expect(await shownOn(tab)).toEqual([]);
    const kept = await allKept(driver());
    for (const mark of marks) expect(kept).not.toContain(mark);
  }

  describe('words to others leave no trace', () => {
    test.each(cells.map((cell) => ({ name: nameOf(cell), cell })))('$name', async ({ cell }) => {
      const marks = newMarks();
      const tab = await stage(stageUrl(cell.platform, cell.page));
      await write(tab, cell, marks);
      await act(tab, cell);
      expect(await acted(tab, cell)).toHaveLength(1);
      await expectNoTrace(tab, marks);
      if (watched.has(cell.page)) return;
      for (const button of gestureCells.filter(({ page, by }) => page === cell.page && by === 'press')) {
        await write(tab, cell, marks);
        await act(tab, button);
        expect(await acted(tab, button)).toHaveLength(1);
      }
      await expectNoTrace(tab, marks);
    });

    test('in WhatsApp, Telegram and Facebook among others', () => {
      const platforms = chats.map(({ platform }) => platform);
      expect(platforms).toEqual(expect.arrayContaining(['whatsapp', 'telegram', 'facebook']));
    });

    test('the same look finds what a held text of a group has put into the log', async () => {
      const group = gestureCells.find(
        ({ platform, one, by, stopped }) =>
          platform === 'whatsapp' && stopped && by === 'key' && one.expect?.text,
      );
      if (!group) throw new Error('no held text in a group');
      const marks = newMarks();
      const tab = await stage(stageUrl(group.platform, group.page));
      await write(tab, group, marks);
      await act(tab, group);
      await warned(tab);
      await decide(tab, 'cancelled');
      expect(await rows()).toHaveLength(1);
      const kept = await allKept(driver());
      for (const mark of marks) expect(kept).toContain(mark);
    });
  });
}
