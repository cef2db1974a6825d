import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeVersion } from '../../log/fake-version.ts';
import { learnedVersion } from '../../photos/learn/learned.ts';
import { contoh } from '../../rules/contests/contoh.ts';
import { agencyPackKey, bringPack, dropPack, ownPacks, readOwnPacks } from '../pages/own-packs.ts';
import { contestIndex, contestsById } from '../pages/packs.ts';
import { readSnapshot } from '../pages/snapshot.ts';
import { forgetEndedPacks, watchOwnPackRequests } from './own-packs.ts';

const [base] = contoh.contests;
if (!base) throw new Error('the training pack is empty');
const stages = {
  start: '2030-01-01',
  candidates: '2030-05-01',
  quiet: '2030-06-01',
  vote: '2030-06-05',
  end: '2030-06-20',
};
const tickets = [{ number: 1, members: [{ name: 'Misalkara Contohari' }] }];
const { office } = base;
const contest = { office, id: 'psu-tangerang', name: 'PSU Tangerang', region: '3603', stages, tickets };
const pack = { schema: 1, id: 'kami', name: 'Kami', source: 'Karangan', contests: [contest] };
/** As ours come with the package, under an id that a pack may have too. */
const ours = { ...contest, id: 'pilkada-2030-3603', name: 'Ours' };

const inForce = async () => (await readSnapshot())?.contests.map(({ name }) => name);

beforeEach(async () => {
  fakeBrowser.reset();
  fakeVersion();
  vi.setSystemTime('2030-05-03T05:00:00Z');
  vi.stubGlobal('fetch', async (url: URL) => {
    const contests = url.pathname.endsWith('/36.json') ? [ours] : [];
    return Response.json(url.pathname.endsWith('/index.json') ? [ours] : { ...pack, contests });
  });
  await fakeBrowser.storage.local.set({ settings: { region: '3603' } });
  watchOwnPackRequests();
  // As the browser says who asks.
  const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') };
  Reflect.set(fakeBrowser.runtime, 'sendMessage', async (message: unknown) => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const heard = fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
    const [, answer] = await Promise.all([heard, promise]);
    return answer;
  });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('a pack that was brought', () => {
  it('is in force beside ours, and offered, until it is dropped', async () => {
    expect(await bringPack(pack)).toEqual({ contests: 1, faces: 0, emblems: 0, warnings: [] });
    expect(await inForce()).toEqual(['PSU Tangerang', 'Ours']);
    expect((await contestIndex()).map(({ id }) => id)).toEqual([base.id, contest.id, ours.id]);
    expect((await contestsById([contest.id, ours.id])).map(({ name }) => name)).toEqual([
      'PSU Tangerang',
      'Ours',
    ]);
    expect(await dropPack(pack.id)).toBe(true);
    expect(await inForce()).toEqual(['Ours']);
    expect(await ownPacks()).toEqual([]);
  });

  it('has its contest in place of ours of the same id', async () => {
    expect(await bringPack({ ...pack, contests: [{ ...contest, id: ours.id }] })).toMatchObject({
      warnings: [{ kind: 'instead', contest: ours.id }],
    });
    expect(await inForce()).toEqual(['PSU Tangerang']);
    expect((await contestsById([ours.id])).map(({ name }) => name)).toEqual(['PSU Tangerang']);
  });

  it('goes before an earlier pack with the same contest, whatever they are called, and says so', async () => {
    const other = (id: string) => ({
      ...pack,
      id,
      name: `Paket ${id}`,
      contests: [{ ...contest, name: id }],
    });
    await bringPack(pack);
    for (const [id, before] of [
      ['zeta', pack.name],
      ['alfa', 'Paket zeta'],
      ['zeta', 'Paket alfa'],
    ] as const) {
      vi.setSystemTime(Date.now() + 1000);
      expect(await bringPack(other(id))).toMatchObject({
        warnings: [{ kind: 'ahead', contest: contest.id, pack: before }],
      });
      expect(await inForce()).toContain(id);
    }
    await dropPack('zeta');
    expect(await inForce()).toContain('alfa');
  });

  it('stands behind the agency’s, and says so', async () => {
    const { id, name, source } = pack;
    const theirs = { id: 'dinas', name: 'Paket dinas', source, contests: [{ ...contest, name: 'Dinas' }] };
    const agencys = { pack: theirs, from: 'agency', version: 1, at: 1, pictures: 0 };
    await fakeBrowser.storage.local.set({ [agencyPackKey]: agencys });
    expect(await bringPack({ ...pack, id, name })).toMatchObject({
      warnings: [{ kind: 'behind', contest: contest.id, pack: 'Paket dinas' }],
    });
    expect(await inForce()).toContain('Dinas');
  });

  it.each([
    ['no ticket', []],
    ['a number without a name', [{ number: 1, name: 'Kosong', members: [] }]],
  ])('takes nothing of ours away with %s', async (_, none) => {
    expect(
      await bringPack({ ...pack, contests: [{ ...contest, id: ours.id, tickets: none }] }),
    ).toMatchObject({
      warnings: [{ kind: 'nobody', contest: ours.id }],
    });
    expect(await inForce()).toEqual(['Ours']);
    expect((await contestIndex()).map(({ name }) => name)).toEqual([base.name, 'Ours']);
    expect((await contestsById([ours.id])).map(({ name }) => name)).toEqual(['Ours']);
    expect(await bringPack({ ...pack, contests: [] })).toMatchObject({ contests: 0, warnings: [] });
    expect(await inForce()).toEqual(['Ours']);
  });

  it('takes the place of the training contest too, where it stood', async () => {
    await bringPack({ ...pack, contests: [{ ...contest, id: base.id }] });
    expect((await contestIndex()).map(({ name }) => name)).toEqual(['PSU Tangerang', 'Ours']);
    expect((await contestsById([base.id])).map(({ name }) => name)).toEqual(['PSU Tangerang']);
  });

  it('counts in its region and on its days only', async () => {
    await bringPack({
      ...pack,
      contests: [
        { ...contest, region: '3602' },
        { ...contest, id: 'later', stages: { ...stages, start: '2030-05-04', candidates: '2030-05-05' } },
      ],
    });
    expect(await inForce()).toEqual(['Ours']);
  });

  it('takes the place of its earlier form, and counts how often it was brought', async () => {
    await bringPack(pack);
    await bringPack({ ...pack, contests: [{ ...contest, name: 'Lagi' }] });
    expect((await ownPacks()).map(({ version, from, at }) => ({ version, from, at }))).toEqual([
      { version: 2, from: 'person', at: Date.now() },
    ]);
    expect(await inForce()).toEqual(['Lagi', 'Ours']);
  });

  it('has doubtful names among the common ones, and says so', async () => {
    const common = [{ number: 1, members: [{ name: 'Drs. Budi Contohari, M.Si.', nicknames: ['Agus'] }] }];
    const used = await bringPack({ ...pack, contests: [{ ...contest, tickets: common }] });
    expect(used).toMatchObject({ warnings: [{ kind: 'made-common', contest: contest.id, name: 'Agus' }] });
    expect((await readSnapshot())?.contests[0]).toMatchObject({
      tickets: [{ members: [{ name: 'Budi Contohari', common: ['Agus'] }] }],
      ordinary: ['agus', 'budi'],
    });
  });

  it('counts with its names where pictures can not be looked at', async () => {
    vi.stubEnv('MODE', 'lite');
    const emblems = [{ contest: contest.id, ticket: 0, name: 'Contoh', image: '/9j/AAAA1234' }];
    expect(await bringPack({ ...pack, emblems })).toEqual({
      contests: 1,
      faces: 0,
      emblems: 0,
      warnings: [{ kind: 'pictures-unable' }],
    });
    expect(await ownPacks()).toMatchObject([{ pictures: 1 }]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('/9j/');
    vi.unstubAllEnvs();
  });

  it('says how sure readers of pictures have to be, also without pictures of its own', async () => {
    vi.stubEnv('MODE', 'lite');
    expect(await bringPack({ ...pack, photoThresholds: { text: 0.9 } })).toMatchObject({ warnings: [] });
    expect(await fakeBrowser.storage.local.get('photoReferences')).toMatchObject({
      photoReferences: { [pack.id]: { faces: [], emblems: [], least: { text: 0.9 } } },
    });
    vi.unstubAllEnvs();
  });

  it('forgets the pictures of an earlier form that had some', async () => {
    const learned = { version: learnedVersion, faces: [], emblems: [], ends: {} };
    await fakeBrowser.storage.local.set({ photoReferences: { [pack.id]: learned, other: learned } });
    await bringPack(pack);
    expect(await fakeBrowser.storage.local.get('photoReferences')).toEqual({
      photoReferences: { other: learned },
    });
  });
});

it.each([
  ['nothing', undefined, { error: 'invalid', at: '' }],
  ['a later schema', { ...pack, schema: 2 }, { error: 'invalid', at: 'schema' }],
  [
    'days out of order',
    { ...pack, contests: [{ ...contest, stages: { ...stages, quiet: '2030-07-01' } }] },
    { error: 'invalid', at: 'contests.0.stages.vote' },
  ],
  ['more than anybody needs', { ...pack, name: 'x'.repeat(9e6) }, { error: 'too-large' }],
])('changes nothing for %s', async (_, given, error) => {
  await bringPack(pack);
  const before = await fakeBrowser.storage.local.get('ownPacks');
  expect(await bringPack(given)).toEqual(error);
  expect(await fakeBrowser.storage.local.get('ownPacks')).toEqual(before);
});

it('has room for twenty packs, and for another form of one of them', async () => {
  for (let at = 0; at < 20; at++) await bringPack({ ...pack, id: `kami-${at}` });
  expect(await bringPack({ ...pack, id: 'kami-20' })).toEqual({ error: 'too-many' });
  expect(await bringPack({ ...pack, id: 'kami-19' })).toMatchObject({ contests: 1 });
});

it('throws away what has ended since it was brought, but not what was over then', async () => {
  const old = { ...contest, id: 'dulu', stages: { ...stages, end: '2030-06-06' } };
  vi.setSystemTime('2030-06-10T05:00:00Z');
  expect(await bringPack({ ...pack, id: 'mixed', contests: [contest, old] })).toMatchObject({
    warnings: [{ kind: 'over', contest: 'dulu' }],
  });
  await bringPack(pack);
  vi.setSystemTime('2030-06-21T05:00:00Z');
  await forgetEndedPacks();
  expect((await ownPacks()).map((own) => own.pack.contests.map(({ id }) => id))).toEqual([['dulu']]);
});

it('names what this version can not read, and keeps the others in force', async () => {
  await bringPack(pack);
  const { ownPacks: stored } = await fakeBrowser.storage.local.get<{ ownPacks: object }>('ownPacks');
  await fakeBrowser.storage.local.set({ ownPacks: { ...stored, broken: { pack: 7 } } });
  expect(await readOwnPacks()).toMatchObject({ packs: [{ from: 'person' }], unreadable: ['broken'] });
  await bringPack(pack);
  expect(await inForce()).toEqual(['PSU Tangerang', 'Ours']);
  expect((await readSnapshot())?.fault).toContain('broken');
});
