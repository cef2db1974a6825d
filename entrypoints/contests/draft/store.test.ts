// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from './new-draft.ts';
import {
  allDrafts,
  eraseDrafts,
  listDrafts,
  openDraft,
  readDraft,
  removeDraft,
  restoreDraft,
  writeDraft,
} from './store.ts';

const portrait = { id: 'p1', of: 'portraits', contest: 'c', ticket: 't', name: 'Candra Contohari' } as const;
const draft = { ...emptyDraft(), name: 'Kota Contoh', pictures: [portrait] };
const images = new Map([['p1', '/9j/AAAA']]);

beforeEach(eraseDrafts);
afterEach(() => vi.useRealTimers());

describe('drafts on this device', () => {
  it('are read as they were written, with their pictures', async () => {
    await writeDraft(draft, images);
    await writeDraft({ ...draft, name: 'Kota Misal' });
    expect(await readDraft(draft.id)).toMatchObject({ draft: { ...draft, name: 'Kota Misal' }, images });
    expect(await readDraft('another')).toBeUndefined();
  });

  it('are listed, the last changed first', async () => {
    const other = { ...emptyDraft(), name: 'Lain' };
    vi.useFakeTimers({ toFake: ['Date'], now: 1 });
    await writeDraft(other);
    vi.setSystemTime(2);
    await writeDraft(draft);
    expect((await listDrafts()).map((one) => one.draft?.name)).toEqual(['Kota Contoh', 'Lain']);
  });

  it('come back whole after they were removed', async () => {
    await writeDraft(draft, images);
    const kept = await removeDraft(draft.id);
    expect(await allDrafts()).toEqual([[], []]);
    await restoreDraft(kept);
    expect(await readDraft(draft.id)).toMatchObject({ draft, images });
  });

  it('lose the pictures that nothing in them shows any more', async () => {
    await writeDraft({ ...draft, pictures: [] }, images);
    await openDraft(draft.id);
    expect((await allDrafts())[1]).toEqual([]);
  });

  it('that cannot be read are listed without their content', async () => {
    await restoreDraft([{ id: 'x', at: 1, draft: { id: 'x', contests: 3 } }, []]);
    expect(await listDrafts()).toEqual([{ id: 'x', at: 1 }]);
    expect(await readDraft('x')).toBeUndefined();
  });
});
