// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Draft } from './draft.ts';
import { createKeeper, type Stand } from './keeper.ts';
import { emptyDraft } from './new-draft.ts';
import {
  eraseDrafts,
  type Form,
  openDraft,
  readDraft,
  removeDraft,
  restoreDraft,
  writeDraft,
} from './store.ts';

const draft = { ...emptyDraft(), name: 'Kota Contoh' };
const named = (name: string): Draft => ({ ...draft, name });

beforeEach(async () => {
  await eraseDrafts();
  await writeDraft(draft);
});

/** A tab that has the draft open; `deaf`: it hears of no other, like one that the browser has put to sleep. */
async function tab({ deaf = false } = {}) {
  const start = await openDraft(draft.id);
  if (!start) throw new Error('no draft');
  let here: Pick<Form, 'draft' | 'images'> = start;
  const told: Stand[] = [];
  const keeper = createKeeper(start, {
    now: () => here,
    show: (form) => {
      here = form;
    },
    tell: (stand) => told.push(stand),
  });
  if (!deaf) onTestFinished(keeper.watch());
  return {
    ...keeper,
    type: (name: string, images = new Map<string, string>()) => {
      here = { draft: named(name), images: new Map([...here.images, ...images]) };
      keeper.keep(images);
    },
    name: () => here.draft.name,
    says: (stand: Stand) => vi.waitFor(() => expect(told.at(-1)).toBe(stand)),
    told,
  };
}
const kept = async () => (await readDraft(draft.id))?.draft.name;

describe('two tabs with one draft', () => {
  it('stand alike, whoever writes', async () => {
    const [one, other] = [await tab(), await tab()];
    one.type('Satu');
    await other.says('taken');
    expect(other.name()).toBe('Satu');
    other.type('Dua');
    await one.says('taken');
    expect(one.name()).toBe('Dua');
    expect(await kept()).toBe('Dua');
  });

  it('lose nothing of what is typed fast', async () => {
    const [one, other] = [await tab(), await tab()];
    for (const letters of ['S', 'Sa', 'Sat', 'Satu']) one.type(letters);
    await vi.waitFor(() => expect(other.name()).toBe('Satu'));
    expect(new Set(one.told)).toEqual(new Set(['saved']));
    expect(await kept()).toBe('Satu');
  });

  it('never write over what they have not seen', async () => {
    const [one, asleep] = [await tab(), await tab({ deaf: true })];
    one.type('Satu');
    await one.says('saved');
    asleep.type('Dua');
    await asleep.says('changed');
    expect(asleep.name()).toBe('Dua');
    expect(await kept()).toBe('Satu');
  });

  it('keep what stands here once that is wanted, pictures too', async () => {
    const [one, asleep] = [await tab(), await tab({ deaf: true })];
    one.type('Satu');
    await one.says('saved');
    asleep.type('Dua', new Map([['p1', '/9j/AAAA']]));
    asleep.type('Dua!');
    await asleep.says('changed');
    asleep.insist();
    await one.says('taken');
    expect(one.name()).toBe('Dua!');
    expect((await readDraft(draft.id))?.images).toEqual(new Map([['p1', '/9j/AAAA']]));
    asleep.type('Dua!!');
    await vi.waitFor(() => expect(one.name()).toBe('Dua!!'));
  });

  it('take what stands there once that is wanted', async () => {
    const [one, asleep] = [await tab(), await tab({ deaf: true })];
    one.type('Satu');
    await one.says('saved');
    asleep.type('Dua');
    await asleep.says('changed');
    asleep.yieldTo();
    await asleep.says('taken');
    expect(asleep.name()).toBe('Satu');
    asleep.type('Satu lagi');
    await one.says('taken');
    expect(await kept()).toBe('Satu lagi');
  });

  it('hear that it was removed, bring it back only when asked to, and go on when it is back', async () => {
    const one = await tab();
    const gone = await removeDraft(draft.id);
    await one.says('removed');
    one.type('Satu');
    expect(await kept()).toBeUndefined();
    await restoreDraft(gone);
    await one.says('saved');
    expect(await kept()).toBe('Satu');
    await removeDraft(draft.id);
    await one.says('removed');
    one.insist();
    await one.says('saved');
    expect(await kept()).toBe('Satu');
  });
});
