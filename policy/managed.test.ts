import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPolicy, takePolicy } from './managed.ts';

let given: () => Promise<object>;
beforeEach(() => {
  fakeBrowser.reset();
  given = async () => ({});
  fakeBrowser.storage.managed.get = async () => ({ ...(await given()) });
});

it('is unknown until the browser has told', async () => {
  expect(await readPolicy()).toMatchObject({ state: 'unknown', policy: {} });
  await takePolicy(false);
  expect((await readPolicy()).state).toBe('unknown');
  await takePolicy(true);
  expect((await readPolicy()).state).toBe('none');
});

it('is kept over a start at which the browser does not know it yet, and goes when it is sure', async () => {
  given = async () => ({ mode: 'hint', wrong: 1 });
  await takePolicy(false);
  expect(await readPolicy()).toMatchObject({
    state: 'policy',
    policy: { mode: 'hint' },
    problems: [{ key: 'wrong' }],
  });
  given = async () => ({});
  await takePolicy(false);
  expect((await readPolicy()).policy).toEqual({ mode: 'hint' });
  await takePolicy(true);
  expect(await readPolicy()).toMatchObject({ state: 'none', policy: {} });
});

it('is none in a Firefox without one, and a fault where reading fails', async () => {
  given = () => Promise.reject(new Error('Managed storage manifest not found'));
  await takePolicy(true);
  expect((await readPolicy()).state).toBe('none');
  given = () => Promise.reject(new Error('disk'));
  await expect(takePolicy(true)).rejects.toThrow('disk');
});

it('is written only when something has changed: every page hears of it', async () => {
  given = async () => ({ mode: 'hint' });
  await takePolicy(false);
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await takePolicy(true);
  expect(set).not.toHaveBeenCalled();
});
