import { describe, expect, test } from 'vitest';
import type { Ground } from './ground.ts';
import { comment, inline, type Surface } from './surfaces.ts';
import { click, settled, type Visit } from './visit.ts';

const article = (id: string) => `article:has(a[href$="/status/${id}"])`;
const feedback = (id: string) => Buffer.from(`feedback:${id}`).toString('base64');

interface Action extends Surface {
  /** The same on a post that nobody minds. */
  harmless: { button: string; target: string };
}

const likeOnX: Action = {
  ...inline,
  name: 'X, like',
  place: 'like',
  button: `${article('1903')} [data-testid="like"]`,
  activity: 'like',
  operation: 'FavoriteTweet',
  target: '1903',
  harmless: { button: `${article('1901')} [data-testid="like"]`, target: '1901' },
};

const likeOnFacebook: Action = {
  ...comment,
  name: 'Facebook, like',
  place: 'like',
  button: '#like-700002',
  activity: 'like',
  operation: 'CometUFIFeedbackReactMutation',
  target: feedback('700002'),
  harmless: { button: '#like-700001', target: feedback('700001') },
};

const repost: Surface = {
  ...inline,
  name: 'X, repost',
  place: 'repost',
  opener: `${article('1903')} [data-testid="retweet"]`,
  button: '[data-testid="retweetConfirm"]',
  activity: 'share',
  operation: 'CreateRetweet',
  target: '1903',
};

const handled = (here: Visit) => here.tab.evaluate(() => window.testPage.events);

async function expectNothingDone(here: Visit): Promise<void> {
  await settled(here.tab);
  expect(here.sent()).toEqual([]);
  expect(await handled(here)).toEqual([]);
}

/** Activities without words: judged by the post they are aimed at. */
export function actionCases({ go, logged }: Ground): void {
  describe.each([likeOnX, likeOnFacebook])('$name', (surface) => {
    test('of a campaign post is held; "tidak jadi" does nothing', async () => {
      const here = await go(surface);
      await here.pressButton();
      await here.warned();
      await expectNothingDone(here);
      await here.decide('cancelled');
      await expectNothingDone(here);
      expect(await logged(1)).toMatchObject([
        { activity: 'like', gate: 'gesture', verdict: 'warn', decision: 'cancelled' },
      ]);
    });

    test('let go, is sent exactly once', async () => {
      const here = await go(surface);
      await here.pressButton();
      await here.warned();
      await here.decide('sent');
      expect(await here.outcomes(1)).toEqual(['sent']);
      const { operation, target } = surface;
      expect(here.sent()).toMatchObject([{ operation, target }]);
      expect(await handled(here)).toHaveLength(1);
      expect(await here.shown()).toEqual(['ikrar-warning']);
    });

    test('of any other post passes untouched', async () => {
      const { button, target } = surface.harmless;
      const here = await go({ ...surface, button });
      await here.pressButton();
      expect(await here.outcomes(1)).toEqual(['sent']);
      expect(here.sent()).toMatchObject([{ operation: surface.operation, target }]);
      expect(await handled(here)).toEqual([{ type: 'click', isTrusted: true, place: 'like' }]);
      expect(await here.shown()).toEqual([]);
    });
  });

  test("X's key for liking is held too, and let go it likes once", async () => {
    const here = await go(likeOnX);
    await here.tab.evaluate((id) => {
      const post = document.querySelector(`article:has(a[href$="/status/${id}"])`);
      if (post instanceof HTMLElement) post.focus();
    }, '1903');
    await here.tab.press('l');
    await here.warned();
    await expectNothingDone(here);
    await here.decide('sent');
    expect(await here.outcomes(1)).toEqual(['sent']);
    expect(here.sent()).toMatchObject([{ operation: 'FavoriteTweet', target: '1903' }]);
  });

  test('a repost is judged by the post whose menu is open', async () => {
    const here = await go(repost);
    await click(here.tab, repost.opener ?? '');
    await here.pressButton();
    await here.warned();
    await expectNothingDone(here);
    await here.decide('sent');
    expect(await here.outcomes(1)).toEqual(['sent']);
    expect(here.sent()).toMatchObject([{ operation: 'CreateRetweet', target: '1903' }]);
  });

  test('the first gate blinded: the request names the post, the page shows whose it is', async () => {
    const here = await go(likeOnX);
    await here.tab.evaluate(() => window.testPage.send['like 1903']?.());
    await here.warned();
    await settled(here.tab);
    expect(here.sent()).toEqual([]);
    await here.decide('cancelled');
    expect(await here.outcomes(1)).toEqual(['failed']);
    expect(here.sent()).toEqual([]);
    expect(await logged(1)).toMatchObject([{ activity: 'like', gate: 'request', decision: 'cancelled' }]);
  });
}
