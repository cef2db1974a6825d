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
let later: Promise<ToBackground | undefined>[] = [];
let faulty = false;
let able = true;
let gone = false;
beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  later = [];
  faulty = false;
  able = true;
  gone = false;
});

function guardOf(
  platformsOff: string[] = [],
  where = platform,
  settings: Partial<Settings> = {},
  said: Partial<Notices> = {},
  judge: Judging['judge'] = () => clear,
) {
  const judging: Judging = {
    judge,
    logged: loggedFindings,
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
    tell: (message: ToBackground, next?: Promise<ToBackground | undefined>) => {
      told.push(message);
      if (next) later.push(next);
    },
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

describe('pictures that nothing waits for', () => {
  const seen: PhotoResult = {
    ...nothingSeen,
    seen: [{ kind: 'text', value: 'COBLOS 1', confidence: 1, box: { x: 0, y: 0, width: 1, height: 1 } }],
  };
  const warned: Verdict = {
    verdict: 'warn',
    findings: [
      {
        rule: 'dukungan-calon-post',
        violation: 'D2',
        ikrar: 3,
        severity: 'high',
        stage: 'none',
        evidence: [],
      },
    ],
  };
  const photo = (draft: Draft) => ((draft.photo ?? []).length > 0 ? warned : clear);
  const begin = (result: Promise<PhotoResult>, mode: Settings['mode'], said: Partial<Notices> = {}) => {
    const look = startLook(new File(['x'], 'a.jpg'), () => result, vi.fn());
    guardOf([], platform, { mode }, said, photo).passed(like('1'), clear, 'gesture', { pictures: [look] });
    return look;
  };

  it.each(['observe', 'hint'] as const)('complete the row once they are looked at, in %s', async (mode) => {
    const hint = vi.fn();
    const result = Promise.withResolvers<PhotoResult>();
    begin(result.promise, mode, { hint });
    expect(logged()).toMatchObject([{ check: { verdict: 'clear', photos: 'unfinished' } }]);
    expect(later).toHaveLength(1);
    result.resolve(seen);
    const [looked] = await Promise.all(later);
    const [row] = logged();
    expect(looked).toMatchObject({
      type: 'looked',
      check: {
        ...(row && 'check' in row && row.check),
        verdict: 'warn',
        photos: 'whole',
        findings: [{ violation: 'D2' }],
      },
    });
    expect(hint).toHaveBeenCalledTimes(mode === 'hint' ? 1 : 0);
  });

  it('say in the row that they were not looked at where that failed', async () => {
    begin(Promise.reject(new Error('gone')), 'observe');
    expect(await Promise.all(later)).toMatchObject([{ check: { verdict: 'clear', photos: 'none' } }]);
  });

  it('need no second word where they were looked at in time', async () => {
    const look = startLook(new File(['x'], 'a.jpg'), async () => seen, vi.fn());
    await look.finished;
    guardOf([], platform, { mode: 'observe' }, {}, photo).passed(like('1'), warned, 'gesture', {
      pictures: [look],
    });
    expect(logged()).toMatchObject([{ check: { verdict: 'warn', photos: 'whole' } }]);
    expect(later).toEqual([]);
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
