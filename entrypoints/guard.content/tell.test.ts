import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leftPrefix } from '../../log/left.ts';
import { sampleCheck } from '../../log/sample-check.ts';
import type { ToBackground } from '../background/messages.ts';
import type { GuardContext } from './context.ts';
import { reachBackground } from './tell.ts';

const log: ToBackground = { type: 'log', check: sampleCheck() };
const state: ToBackground = { type: 'state', place: 'x', state: 'guarded', activities: [] };

let gone = false;
let page = new AbortController();
const ctx: GuardContext = {
  get signal() {
    return page.signal;
  },
  get isInvalid() {
    return gone;
  },
  onInvalidated: () => () => undefined,
};
const fault = vi.fn();
const unlogged = vi.fn();
const answer = (sendMessage: () => Promise<unknown>) => Object.assign(fakeBrowser.runtime, { sendMessage });
const left = async () =>
  Object.entries(await fakeBrowser.storage.local.get(null))
    .filter(([key]) => key.startsWith(leftPrefix))
    .map(([, message]) => message);
const reach = () => reachBackground(fault, unlogged, ctx);

beforeEach(() => {
  fakeBrowser.reset();
  page.abort();
  page = new AbortController();
  gone = false;
  vi.resetAllMocks();
});

it('leaves nothing where the background has answered', async () => {
  answer(() => Promise.resolve(true));
  reach().tell(log);
  // Everything that had to follow the answer has when a later turn comes.
  await new Promise((done) => {
    setTimeout(done);
  });
  dispatchEvent(new Event('pagehide'));
  expect(await left()).toEqual([]);
});

it.each([
  ['ends', () => Promise.reject(new Error('channel closed'))],
  ['says no', () => Promise.resolve(false)],
  ['says nothing', () => Promise.resolve(undefined)],
])('leaves a check behind when the background %s', async (_how, how) => {
  answer(how);
  reach().tell(log);
  await vi.waitFor(async () => expect(await left()).toEqual([log]));
  expect([fault, unlogged].some((one) => one.mock.calls.length > 0)).toBe(false);
});

it('leaves it when the page goes before there is an answer', async () => {
  answer(() => new Promise(() => undefined));
  reach().tell(log);
  dispatchEvent(new Event('pagehide'));
  expect(await left()).toEqual([log]);
});

it('says so when nothing takes it', async () => {
  answer(() => Promise.resolve(false));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  reach().tell(log);
  await vi.waitFor(() => expect(unlogged).toHaveBeenCalledOnce());
});

describe('what is told later of the same', () => {
  const looked: ToBackground = { type: 'looked', check: sampleCheck({ photos: 'whole' }) };

  it('comes after the first has got there', async () => {
    const first = Promise.withResolvers<boolean>();
    const told = vi.fn().mockReturnValueOnce(first.promise).mockResolvedValue(true);
    answer(told);
    reach().tell(log, Promise.resolve(looked));
    await Promise.resolve();
    expect(told.mock.calls).toEqual([[log]]);
    first.resolve(true);
    await vi.waitFor(() => expect(told.mock.calls).toEqual([[log], [looked]]));
    expect(await left()).toEqual([]);
  });

  it('is left behind the first where that was left', async () => {
    const told = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true);
    answer(told);
    reach().tell(log, Promise.resolve(looked));
    await vi.waitFor(async () => expect(await left()).toEqual([log, looked]));
    expect(told.mock.calls).toEqual([[log]]);
  });

  it('is left by itself when the background ends before it', async () => {
    answer(vi.fn().mockResolvedValueOnce(true).mockRejectedValue(new Error('channel closed')));
    reach().tell(log, Promise.resolve(looked));
    await vi.waitFor(async () => expect(await left()).toEqual([looked]));
  });

  it('may be nothing', async () => {
    const told = vi.fn().mockResolvedValue(true);
    answer(told);
    reach().tell(log, Promise.resolve(undefined));
    await new Promise((done) => {
      setTimeout(done);
    });
    expect(told.mock.calls).toEqual([[log]]);
    dispatchEvent(new Event('pagehide'));
    expect(await left()).toEqual([]);
  });
});

it('tells a new background what the one that has just ended can not have answered', async () => {
  const told = vi.fn().mockRejectedValueOnce(new Error('channel closed')).mockResolvedValue(true);
  answer(told);
  reach().tell(state);
  await vi.waitFor(() => expect(told.mock.calls).toEqual([[state], [state]]));
  expect(fault).not.toHaveBeenCalled();
});

it('leaves nothing of what is told anew anyway, and nothing where the extension is gone', async () => {
  answer(() => Promise.reject(new Error('channel closed')));
  reach().tell(state);
  await vi.waitFor(() => expect(fault).toHaveBeenCalledOnce());
  gone = true;
  reach().tell(log);
  dispatchEvent(new Event('pagehide'));
  expect(await left()).toEqual([]);
});
