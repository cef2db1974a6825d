import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useStored } from './use-stored.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

const read = vi.fn(async () => (await browser.storage.local.get('one')).one ?? 'nothing');

it('reads once, and again when its own key changes', async () => {
  read.mockClear();
  const { result } = renderHook(() => useStored('one', read));
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toBe('nothing'));
  await act(() => browser.storage.local.set({ another: 1 }));
  expect(read).toHaveBeenCalledTimes(1);
  await act(() => browser.storage.local.set({ one: 'new' }));
  await waitFor(() => expect(result.current).toBe('new'));
  expect(read).toHaveBeenCalledTimes(2);
});

it('listens no longer than the page needs it', async () => {
  read.mockClear();
  const { unmount } = renderHook(() => useStored('one', read));
  await act(() => unmount());
  await browser.storage.local.set({ one: 'new' });
  expect(read).toHaveBeenCalledTimes(1);
});

it('throws what it could not read into the page', async () => {
  const caught: unknown[] = [];
  const Page = ({ children }: { children: ComponentChildren }) => {
    const [error] = useErrorBoundary((thrown) => {
      caught.push(thrown);
    });
    return error ? null : children;
  };
  const fails = () => Promise.reject(new Error('no storage'));
  renderHook(() => useStored('one', fails), { wrapper: Page });
  await waitFor(() => expect(caught).toEqual([new Error('no storage')]));
});
