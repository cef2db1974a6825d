import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepEngineData } from './engine-data.ts';

const packaged = (version: string) =>
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ version, values: [] })));
const stored = async () => (await fakeBrowser.storage.local.get('engine')).engine;

beforeEach(() => fakeBrowser.reset());

it('puts the data of a new build where pages find it', async () => {
  packaged('a');
  await keepEngineData();
  packaged('b');
  await keepEngineData();
  expect(await stored()).toEqual({ version: 'b', values: [] });
});

it('writes nothing when it lies there already: every open page would hear of it', async () => {
  packaged('a');
  await keepEngineData();
  const heard = vi.fn();
  fakeBrowser.storage.local.onChanged.addListener(heard);
  await keepEngineData();
  expect(heard).not.toHaveBeenCalled();
});
