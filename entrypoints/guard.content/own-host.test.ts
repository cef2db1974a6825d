import { expect, it } from 'vitest';
import requests from '../../platforms/generic/requests.ts';
import { ownHost, ownRequested } from './own-host.ts';

it('expects what the generic requests read', () => {
  const read: string[] = requests.map(({ activity }: { activity: string }) => activity);
  expect(ownRequested.toSorted()).toEqual([...new Set(read)].toSorted());
});

it('is called by its host, and kept under one name', () => {
  const { platform } = ownHost();
  expect([platform.id, platform.name]).toEqual(['own', location.hostname]);
});
