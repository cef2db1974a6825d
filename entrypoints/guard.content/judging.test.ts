import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeVersion } from '../../log/fake-version.ts';
import { version } from '../../log/version.ts';
import { refusal } from '../../photos/result.ts';
import { settingsFallback } from '../../policy/fallback.ts';
import { engineDataKey, type PageSnapshot, pageSnapshotKey } from '../../policy/snapshot.ts';
import { keepContests } from '../../rules/engine/kept-roster.ts';
import { askPerson } from '../guard-at-rest.content/ask-person.tsx';
import { createJudge, learn, loggedFindings, phraseOf } from '../guard-at-rest.content/engine.ts';
import { waitForPictures } from '../guard-at-rest.content/wait.tsx';
import { offerAtRest } from './at-rest.ts';
import { createJudging } from './judging.ts';

const fault = vi.fn<(error: unknown) => void>();
let asked: unknown[] = [];

async function keep(by: string): Promise<void> {
  const settings = settingsFallback;
  const page: PageSnapshot = { version: by, settings, pledge: [], day: '2026-12-14', ...keepContests([]) };
  await fakeBrowser.storage.local.set({ [pageSnapshotKey]: page, [engineDataKey]: {} });
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-14T12:00:00+07:00') });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
  globalThis.ikrarAtRest = undefined;
  offerAtRest({
    createJudge,
    learn,
    loggedFindings,
    phraseOf,
    speak: () => undefined,
    askPerson,
    waitForPictures,
    hintSentence: () => undefined,
    showLine: () => undefined,
    check: async () => refusal('lost'),
  });
  asked = [];
  fakeVersion();
  await keep(version());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('has contests and settings chosen anew in a page that has stood open over night, once', async () => {
  const judging = createJudging(new AbortController().signal, fault, (message) => asked.push(message));
  await judging.reading();
  const judge = () => judging.judge({ platform: 'x', activity: 'post', text: 'Selamat pagi' });
  expect(judge().verdict).toBe('clear');
  expect(asked).toEqual([]);
  vi.setSystemTime(Date.parse('2026-12-15T00:01:00+07:00'));
  judge();
  judge();
  expect(asked).toEqual([{ type: 'refresh' }]);
  expect(fault).not.toHaveBeenCalled();
});

it('opens no names that another version has compiled: it asks for its own, and can check nothing before', async () => {
  await keep('0.0.1');
  const judging = createJudging(new AbortController().signal, fault, (message) => asked.push(message));
  await judging.reading();
  expect(judging.able()).toBe(false);
  expect(asked).toEqual([{ type: 'refresh' }]);
  await keep(version());
  await vi.waitFor(() => expect(judging.able()).toBe(true));
  expect(fault).not.toHaveBeenCalled();
});
