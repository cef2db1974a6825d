import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ToBackground } from '../background/messages.ts';
import { reportStatus } from './report.ts';
import { type GuardStatus, statusRequest } from './status.ts';

const status: GuardStatus = {
  guarded: true,
  platform: 'X',
  place: 'x',
  state: 'partly',
  flaw: 'line',
  activities: ['post'],
};
const message = { type: 'state', place: 'x', state: 'partly', flaw: 'line', activities: ['post'] };

let told: ToBackground[] = [];
let reading: Promise<void> | undefined;
let page = new AbortController();
beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  reading = undefined;
  page.abort();
  page = new AbortController();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => work());
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
});

const start = () =>
  reportStatus(
    () => status,
    () => reading,
    (one) => told.push(one),
    page.signal,
  );

it('tells once the page has come to rest', () => {
  start();
  expect(told).toEqual([]);
  window.dispatchEvent(new Event('load'));
  expect(told).toEqual([message]);
});

it('tells nothing while engine and settings are being read', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  reading = promise;
  start();
  window.dispatchEvent(new Event('load'));
  expect(told).toEqual([]);
  resolve();
  await promise;
  expect(told).toEqual([message]);
});

it('tells also where it came after the page', () => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
  start();
  expect(told).toEqual([message]);
});

it('tells when the person comes back, not when they leave', () => {
  start();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(told).toEqual([]);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(told).toEqual([message]);
});

it('tells at once when asked to', () => {
  start()();
  expect(told).toEqual([message]);
});

it('answers the popup, and nobody else', () => {
  start();
  const replies: unknown[] = [];
  const reply = (answer: unknown) => replies.push(answer);
  // The fake browser hands messages on in the same tick.
  for (const question of [{ type: 'log' }, 'status', null]) {
    void fakeBrowser.runtime.onMessage.trigger(question, {}, reply);
  }
  expect(replies).toEqual([]);
  void fakeBrowser.runtime.onMessage.trigger(statusRequest, {}, reply);
  expect(replies).toEqual([status]);
});
