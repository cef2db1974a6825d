import { describe, expect, test } from 'vitest';
import type { Ground } from './ground.ts';
import { comment, dialog, inline, story, surfaces } from './surfaces.ts';
import { clean, partisan, partisanToo, partyCall } from './texts.ts';
import { settled, type Visit, warned } from './visit.ts';

/** The page sends without any gesture, as an unknown button or shortcut would: the first gate sees nothing. */
async function sendFromCode({ tab, surface }: Visit): Promise<void> {
  await tab.evaluate((place) => {
    window.testPage.send[place]?.();
  }, surface.place);
}

const toasts = (here: Visit) => here.tab.evaluate(() => window.testPage.toasts);

const ways = surfaces.flatMap((surface) =>
  ['fetch', 'xhr'].map((transport) => ({ name: `${surface.name}, ${transport}`, surface, transport })),
);

/** The second gate: what happens between the page and the network. */
export function requestCases({ go, logged }: Ground): void {
  describe.each(ways)('the first gate blinded: $name', ({ surface, transport }) => {
    test('held; cancelled it looks to the page like a failure, and the draft stays', async () => {
      const here = await go(surface, `transport=${transport}`);
      await here.write(partisan);
      await sendFromCode(here);
      await here.warned();
      await settled(here.tab);
      expect(here.sent()).toEqual([]);
      await here.decide('cancelled');
      expect(await here.outcomes(1)).toEqual(['failed']);
      expect(here.sent()).toEqual([]);
      expect(await here.text()).toBe(partisan);
      expect(await toasts(here)).toHaveLength(1);
      expect(await logged(1)).toMatchObject([{ gate: 'request', decision: 'cancelled' }]);
    });

    test('held; let go it goes out exactly once', async () => {
      const here = await go(surface, `transport=${transport}`);
      await here.write(partisan);
      await sendFromCode(here);
      await here.warned();
      await here.decide('sent');
      expect(await here.outcomes(1)).toEqual(['sent']);
      expect(here.sent()).toMatchObject([{ operation: surface.operation, text: partisan }]);
    });
  });

  test.each([inline, comment])('a clean text sent from code passes untouched ($name)', async (surface) => {
    const here = await go(surface);
    await here.write(clean);
    await sendFromCode(here);
    expect(await here.outcomes(1)).toEqual(['sent']);
    expect(here.sent()).toMatchObject([{ text: clean }]);
    expect(await here.shown()).toEqual([]);
  });

  test.each([
    { surface: inline, transport: 'xhr' },
    { surface: comment, transport: 'xhr' },
    { surface: inline, transport: 'fetch' },
    { surface: comment, transport: 'fetch' },
  ])('a held request that the page aborts never goes out ($surface.name, $transport)', async (row) => {
    const here = await go(row.surface, `transport=${row.transport}`);
    await here.write(partisan);
    await sendFromCode(here);
    await here.warned();
    await here.tab.evaluate(() => window.testPage.abort());
    await here.decide('sent');
    expect(await here.outcomes(1)).toEqual(['aborted']);
    expect(here.sent()).toEqual([]);
  });

  test.each([inline, story])('a beacon is held too ($name)', async (surface) => {
    const here = await go(surface, 'transport=beacon');
    await here.write(partisan);
    await sendFromCode(here);
    await here.warned();
    await settled(here.tab);
    expect(here.sent()).toEqual([]);
    await here.decide('cancelled');
    await settled(here.tab);
    expect(here.sent()).toEqual([]);
  });

  test.each([inline, comment])(
    'a text changed after the approval is checked again ($name)',
    async (surface) => {
      const here = await go(surface, 'late');
      await here.write(partisan);
      await here.pressButton();
      await here.warned();
      await here.decide('sent');
      await here.tab.type(` ${partisanToo}`);
      await here.tab.evaluate(() => window.testPage.release());
      await here.warned();
      await settled(here.tab);
      expect(here.sent()).toEqual([]);
      await here.decide('cancelled');
      expect(await here.outcomes(1)).toEqual(['failed']);
      expect(here.sent()).toEqual([]);
    },
  );

  test('an approval for a post is none for a reply', async () => {
    const here = await go({ ...dialog }, 'late');
    await here.write(partisan);
    await here.pressButton();
    await here.warned();
    await here.decide('sent');
    // The approved post is still on its way when the same words go out as a reply.
    await here.tab.evaluate(async (text) => {
      const reply = { in_reply_to_tweet_id: '1902' };
      const body = JSON.stringify({ variables: { tweet_text: text, reply } });
      void fetch('/i/api/graphql/abc123/CreateTweet', { method: 'POST', body }).catch(() => undefined);
    }, partisan);
    await here.warned();
    await settled(here.tab);
    expect(here.sent()).toEqual([]);
  });

  test('a request from a blank frame of the page is held too', async () => {
    const here = await go(inline);
    await here.tab.evaluate((text) => {
      const frame = document.createElement('iframe');
      frame.width = '700';
      frame.height = '500';
      document.body.prepend(frame);
      const body = JSON.stringify({ variables: { tweet_text: text } });
      const url = `${location.origin}/i/api/graphql/abc123/CreateTweet`;
      void frame.contentWindow?.fetch(url, { method: 'POST', body }).catch(() => undefined);
    }, partyCall);
    await warned(here.tab, 'iframe >>> ');
    await settled(here.tab);
    expect(here.sent()).toEqual([]);
  });
}
