import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeVersion } from './fake-version.ts';
import { guardStatesKey, noteGuardState, readGuardStates } from './guard-states.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeVersion('1.0.0');
});

it('keeps the last state of each place, the latest first', async () => {
  await Promise.all([
    noteGuardState({ place: 'x', state: 'guarded', activities: [] }),
    noteGuardState({ place: 'forum.contoh.go.id', state: 'guarded', activities: [] }),
    noteGuardState({ place: 'x', state: 'partly', flaw: 'landmark', activities: ['like'] }),
  ]);
  expect(await readGuardStates()).toEqual([
    {
      place: 'x',
      state: 'partly',
      flaw: 'landmark',
      activities: ['like'],
      at: expect.any(Number),
      version: '1.0.0',
    },
    {
      place: 'forum.contoh.go.id',
      state: 'guarded',
      activities: [],
      at: expect.any(Number),
      version: '1.0.0',
    },
  ]);
});

it('lets the places longest unseen go', async () => {
  for (let n = 0; n <= 100; n += 1) {
    await noteGuardState({ place: `h${n}.go.id`, state: 'guarded', activities: [] });
  }
  const places = (await readGuardStates()).map(({ place }) => place);
  expect([places.length, places[0], places.at(-1)]).toEqual([100, 'h100.go.id', 'h1.go.id']);
});

it('reads around a broken row', async () => {
  await noteGuardState({ place: 'x', state: 'off', flaw: 'off', activities: [] });
  const rows = await readGuardStates();
  await fakeBrowser.storage.local.set({ [guardStatesKey]: [{ place: 'y' }, ...rows] });
  expect(await readGuardStates()).toEqual(rows);
});
