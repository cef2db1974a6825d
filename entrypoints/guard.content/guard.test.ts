import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PhotoResult } from '../../photos/result.ts';
import { definePlatform, press } from '../../platforms/platform.ts';
import { type Settings, settingsFallback } from '../../policy/fallback.ts';
import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { ToBackground } from '../background/messages.ts';
import { askPerson } from '../guard-at-rest.content/ask-person.tsx';
import { createJudge, learn, loggedFindings, phraseOf } from '../guard-at-rest.content/engine.ts';
import { waitForPictures } from '../guard-at-rest.content/wait.tsx';
import type { AtRest } from './at-rest.ts';
import type { GuardContext } from './context.ts';
import { createGuard } from './guard.ts';
import type { Judging } from './judging.ts';
import { startLook } from './looking.ts';
import type { Notices } from './notices.ts';

const platform = definePlatform({
  id: 'test',
  name: 'Test',
  gates: [{ activity: 'like', when: [press('button')] }],
});
const clear: Verdict = { verdict: 'clear', findings: [] };
const like = (id: string): Draft => ({ platform: 'test', activity: 'like', text: '', target: { id } });
const follow: Draft = { platform: 'test', activity: 'follow', text: '', target: { id: '7' } };

const nothingSeen: PhotoResult = { seen: [], looked: ['text'], failed: [], ms: {} };
const parts: AtRest = {
  createJudge,
  learn,
  loggedFindings,
  phraseOf,
  speak: () => undefined,
  askPerson,
  waitForPictures,
  hintSentence: () => undefined,
  showLine: vi.fn(),
  check: async () => nothingSeen,
};
/** Takes the warning away once it stands, as a page might. */
const takeWarning = () =>
  vi.waitFor(() => {
    const warning = document.querySelector('ikrar-warning');
    expect(warning).not.toBeNull();
    warning?.remove();
  });

let told: ToBackground[] = [];
let faulty = false;
let able = true;
let gone = false;
beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  faulty = false;
  able = true;
  gone = false;
});

function guardOf(
  platformsOff: string[] = [],
  where = platform,
  settings: Partial<Settings> = {},
  said: Partial<Notices> = {},
) {
  const judging: Judging = {
    judge: () => clear,
    logged: () => [],
    pledge: () => [],
    settings: () => ({ ...settingsFallback, platformsOff, ...settings }),
    contest: () => undefined,
    able: () => able,
    reading: () => undefined,
  };
  const notices = {
    hint: vi.fn(),
    unchecked: vi.fn(),
    pressAgain: vi.fn(),
    fault: vi.fn(),
    faulty: () => faulty,
    reload: vi.fn(),
    unlogged: vi.fn(),
    ...said,
  };
  const ctx: GuardContext = {
    signal: new AbortController().signal,
    get isInvalid() {
      return gone;
    },
    onInvalidated: () => () => undefined,
  };
  const background = {
    tell: (message: ToBackground) => void told.push(message),
    ask: () => Promise.resolve(false),
  };
  return createGuard(where, judging, notices, background, ctx, async () => parts);
}
const drift = () => told.filter(({ type }) => type === 'drift');
const logged = () => told.filter(({ type }) => type === 'log');

describe('drift', () => {
  it('is a request that no gesture announced, of an activity that the adapter itself covers', () => {
    const guard = guardOf();
    guard.passed(like('1'), clear, 'request');
    expect(drift()).toMatchObject([{ type: 'drift', platform: 'test', activity: 'like' }]);
    expect(logged()).toHaveLength(1);
  });

  it('is none where a gesture announced it; the two are one activity', () => {
    const guard = guardOf();
    guard.passed(like('1'), clear, 'gesture');
    guard.passed(like('1'), clear, 'request');
    expect(drift()).toEqual([]);
    expect(logged()).toHaveLength(1);
  });

  it('is none where only the second gate is meant to see it', () => {
    const guard = guardOf();
    guard.passed(follow, clear, 'request');
    expect(drift()).toEqual([]);
    expect(logged()).toHaveLength(1);
  });

  it('is told before the person has answered, and once', async () => {
    const guard = guardOf();
    const asked = guard.ask(like('1'), clear, 'request');
    expect(drift()).toHaveLength(1);
    await takeWarning();
    await asked;
    expect(drift()).toHaveLength(1);
  });
});

describe('an activity that was held and not sent', () => {
  it('announces no request', async () => {
    const guard = guardOf();
    const asked = guard.ask(like('1'), clear, 'gesture');
    await takeWarning();
    expect((await asked).go).toBe(false);
    guard.passed(like('2'), clear, 'request');
    expect(drift()).toHaveLength(1);
  });
});

describe('a picture that nobody could look at', () => {
  it.each([
    ['warn', 1],
    ['hint', 1],
    ['observe', 0],
  ] as const)('is told of in the mode %s, times %d', (mode, times) => {
    const unchecked = vi.fn();
    const guard = guardOf([], platform, { mode }, { unchecked });
    const look = startLook(new File(['x'], 'a.jpg'), async () => nothingSeen, vi.fn());
    look.giveUp('late');
    guard.passed(like('1'), clear, 'gesture', { pictures: [look] });
    expect(unchecked).toHaveBeenCalledTimes(times);
  });
});

describe('the guard stands', () => {
  it('unless its platform is switched off, it has a fault, or the extension is gone', () => {
    expect(guardOf(['x']).stopped()).toBeUndefined();
    expect(guardOf(['test']).stopped()).toBe('off');
    const guard = guardOf();
    able = false;
    expect(guard.stopped()).toBe('fault');
    able = true;
    faulty = true;
    expect(guard.stopped()).toBe('fault');
    gone = true;
    expect(guard.stopped()).toBe('reload');
  });

  it('on each of the agency’s own hosts by itself', () => {
    const own = definePlatform({ ...platform, id: 'own', name: 'forum.contoh.go.id' });
    expect(guardOf(['portal.contoh.go.id'], own).alive()).toBe(true);
    const guard = guardOf(['forum.contoh.go.id'], own);
    expect([guard.place, guard.stopped(), guard.alive()]).toEqual(['forum.contoh.go.id', 'off', false]);
    guard.passed({ ...follow, platform: 'own' }, clear, 'gesture');
    expect(logged()).toMatchObject([{ check: { platform: 'own' } }]);
    guard.passed({ ...like('1'), platform: 'own' }, clear, 'request');
    guard.passed({ ...like('2'), platform: 'own' }, clear, 'request');
    expect(drift()).toEqual([]);
  });
});
