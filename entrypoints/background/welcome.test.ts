import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takePolicy } from '../../policy/managed.ts';
import { saveSettings } from '../../policy/store.ts';
import { welcomeIfDue, welcomeLater } from './welcome.ts';

beforeEach(() => fakeBrowser.reset());

const opened = async () =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter((url) => url?.endsWith('/welcome.html'));

it('opens once, and not before it is known that there is no policy', async () => {
  await welcomeLater();
  await takePolicy(false);
  await welcomeIfDue();
  expect(await opened()).toHaveLength(0);
  await takePolicy(true);
  await Promise.all([welcomeIfDue(), welcomeIfDue()]);
  await welcomeIfDue();
  expect(await opened()).toHaveLength(1);
});

it('does not open, and will not, where the agency wants none', async () => {
  await fakeBrowser.storage.managed.set({ welcome: false });
  await welcomeLater();
  await takePolicy(false);
  await welcomeIfDue();
  await fakeBrowser.storage.managed.clear();
  await takePolicy(true);
  await welcomeIfDue();
  expect(await opened()).toHaveLength(0);
});

it('opens under a policy that says nothing about it', async () => {
  await fakeBrowser.storage.managed.set({ mode: 'warn' });
  await welcomeLater();
  await takePolicy(false);
  await welcomeIfDue();
  expect(await opened()).toHaveLength(1);
});

it('does not open by itself where the person wants none, nor after an update', async () => {
  await takePolicy(true);
  await welcomeIfDue();
  await welcomeLater();
  await saveSettings({ welcome: false });
  await welcomeIfDue();
  expect(await opened()).toHaveLength(0);
});
