import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeVersion } from '../../log/fake-version.ts';
import { learnedVersion } from '../../photos/learn/learned.ts';
import { LineLost } from '../../photos/line.ts';
import { contoh } from '../../rules/contests/contoh.ts';
import { publicText } from '../../scripts/pack/keys.ts';
import { signedPack } from '../../scripts/pack/sign.ts';
import type { Asked, Got } from '../pack-fetch/get-pack.ts';
import { ownPacks } from '../pages/own-packs.ts';
import { packMatters, readPackState } from '../pages/pack-state.ts';
import { forgetEndedOfAgency } from './agency-pack.ts';
import { syncAgencyPack } from './agency-pack-sync.ts';

/** Whether pictures can be looked at here at all. */
let nobodyLooks = false;
vi.mock('./photo-learner.ts', () => ({
  withLearner: async () => {
    if (nobodyLooks) throw new LineLost('nobody');
    throw new Error('no picture is to be looked at');
  },
}));

const newKey = () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { privateKey, packKey: publicText(privateKey) };
};
const [ours, others] = [newKey(), newKey()];
const packUrl = 'https://ikrar.contoh.go.id/paket.json';
const pack = { ...contoh, id: 'instansi', name: 'Pertama' };
const signed = (version: number, given: object = pack, key = ours) => ({
  text: signedPack(given, version, key.privateKey),
  mark: `"${version}"`,
});

const hour = 60 * 60 * 1000;
const start = Date.parse('2030-05-03T05:00:00Z');
const later = (hours: number) => vi.setSystemTime(start + hours * hour);

let asked: Asked[];
let server: Got;
const get = async (one: Asked): Promise<Got> => {
  asked.push(one);
  return server;
};
const sync = (now = false) => syncAgencyPack(now, get);
const setPolicy = (received: object, state = 'policy') =>
  fakeBrowser.storage.local.set({ policy: { state, received, at: start } });
const inForce = async () => (await ownPacks()).map((own) => [own.pack.name, own.version]);
const problem = async () => (await readPackState())?.problem;
const alarm = async () => (await fakeBrowser.alarms.get('agency-pack'))?.scheduledTime;

beforeEach(async () => {
  fakeBrowser.reset();
  fakeVersion();
  vi.stubGlobal('fetch', async () => Response.json({ ...contoh, contests: [] }));
  nobodyLooks = false;
  asked = [];
  server = signed(1);
  later(0);
  await setPolicy({ packUrl, packKey: ours.packKey });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('when it asks', () => {
  it('at once, then after six hours and a little, and keeps what the server said', async () => {
    await sync();
    await sync();
    expect(asked).toEqual([{ url: packUrl, seen: '' }]);
    const next = (await alarm()) ?? 0;
    expect(next).toBeGreaterThanOrEqual(start + 6 * hour);
    expect(next).toBeLessThan(start + 6.5 * hour);
    later(6.6);
    await sync();
    expect(asked.at(-1)).toEqual({ url: packUrl, seen: '"1"' });
  });

  it('sooner, when nothing was reached', async () => {
    server = { problem: 'unreachable' };
    await sync();
    expect(await alarm()).toBeLessThan(start + 1.6 * hour);
  });

  it('at once when the policy names another key, or the clock was set back', async () => {
    await sync();
    await setPolicy({ packUrl, packKey: ours.packKey, packKeyNext: others.packKey });
    await sync();
    expect(asked).toHaveLength(2);
    later(-48);
    await sync();
    expect(asked).toHaveLength(3);
  });

  it('never without a policy, an address or a key', async () => {
    await setPolicy({}, 'unknown');
    await sync(true);
    await setPolicy({ packKey: ours.packKey });
    await sync(true);
    expect(await readPackState()).toBeUndefined();
    expect(await alarm()).toBeUndefined();
    await setPolicy({ packUrl });
    await sync(true);
    expect(await problem()).toEqual({ code: 'no-key' });
    expect(asked).toEqual([]);
  });
});

describe('what is in force', () => {
  it('is the newest good pack', async () => {
    await sync();
    expect(await inForce()).toEqual([['Pertama', 1]]);
    server = signed(4, { ...pack, name: 'Kedua' });
    later(7);
    await sync();
    expect(await inForce()).toEqual([['Kedua', 4]]);
    expect(await readPackState()).toMatchObject({ good: Date.now(), tried: Date.now() });
  });

  it.each<[string, () => Got, object]>([
    ['an older one', () => signed(2, { ...pack, name: 'Lama' }), { code: 'older' }],
    ['another of its version', () => signed(3, { ...pack, name: 'Lain' }), { code: 'reused-version' }],
    ['one of another key', () => signed(9, pack, others), { code: 'other-key' }],
    [
      'a changed one',
      () => ({ text: signed(9).text.replace('Pertama', 'Terakhir'), mark: '' }),
      { code: 'tampered' },
    ],
    ['one of another schema', () => signed(9, { ...pack, schema: 2 }), { code: 'invalid', at: 'schema' }],
    [
      'one with code in it',
      () => signed(9, { ...pack, script: 'alert(1)' }),
      { code: 'invalid', at: 'script' },
    ],
    ['nothing signed', () => ({ text: JSON.stringify(pack), mark: '' }), { code: 'not-signed' }],
    ['no answer', () => ({ problem: 'unreachable' }), { code: 'unreachable' }],
    ['an error', () => ({ problem: 'status', status: 503 }), { code: 'status', at: '503' }],
    ['too much', () => ({ problem: 'too-large' }), { code: 'too-large' }],
  ])('stays after %s, which is noted, and told again', async (_, answer, why) => {
    server = signed(3);
    await sync();
    server = answer();
    later(7);
    await sync();
    expect(await inForce()).toEqual([['Pertama', 3]]);
    expect(await readPackState()).toMatchObject({ problem: why, good: start, mark: '"3"' });
    server = { unchanged: true };
    later(14);
    await sync();
    expect(await problem()).toBeUndefined();
  });

  it('is noted as not brought up to date when asking itself fails', async () => {
    const silent = vi.spyOn(console, 'error').mockReturnValue(undefined);
    await syncAgencyPack(false, async () => Promise.reject(new Error('no page')));
    expect(await problem()).toEqual({ code: 'failed' });
    expect(silent).toHaveBeenCalledOnce();
  });

  it('goes with the address, and its version with it', async () => {
    server = signed(9);
    await sync();
    await setPolicy({ packKey: ours.packKey });
    await sync();
    expect(await inForce()).toEqual([]);
    expect(await alarm()).toBeUndefined();
    await setPolicy({ packUrl, packKey: ours.packKey });
    server = signed(1);
    await sync();
    expect(await inForce()).toEqual([['Pertama', 1]]);
  });

  it('goes with its key, but not while the next one is trusted too', async () => {
    await sync();
    await setPolicy({ packUrl, packKey: others.packKey, packKeyNext: ours.packKey });
    server = { problem: 'unreachable' };
    await sync();
    expect(await inForce()).toEqual([['Pertama', 1]]);
    await setPolicy({ packUrl, packKey: others.packKey });
    await sync();
    expect(await inForce()).toEqual([]);
  });

  it("stands before a person's own of the same contest, and apart from one of the same id", async () => {
    const own = { pack: { ...contoh, id: 'instansi', name: 'Sendiri' }, from: 'person', version: 1, at: 1 };
    await fakeBrowser.storage.local.set({ ownPacks: { instansi: { ...own, pictures: 0 } } });
    await sync();
    expect(await inForce()).toEqual([
      ['Pertama', 1],
      ['Sendiri', 1],
    ]);
    await setPolicy({});
    await sync();
    expect(await inForce()).toEqual([['Sendiri', 1]]);
  });

  it('loses a contest when it ends, and not the memory of its version', async () => {
    const stages = { start: '2030-01-01', candidates: '2030-02-01', quiet: '2030-05-01', vote: '2030-05-02' };
    const contests = pack.contests.map((one) => ({ ...one, stages: { ...stages, end: '2030-05-03' } }));
    server = signed(5, { ...pack, contests });
    await sync();
    await forgetEndedOfAgency();
    expect((await ownPacks())[0]?.pack.contests).toHaveLength(1);
    later(24);
    await forgetEndedOfAgency();
    expect((await ownPacks())[0]).toMatchObject({ version: 5, pack: { contests: [] } });
    server = signed(4);
    await sync();
    expect(await problem()).toEqual({ code: 'older' });
  });

  it('is looked for again though the background was ended in the middle of it', async () => {
    const { promise: asking, resolve: asks } = Promise.withResolvers<void>();
    const { promise: forever, reject: end } = Promise.withResolvers<Got>();
    const silent = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const syncing = syncAgencyPack(false, () => {
      asks();
      return forever;
    });
    await asking;
    expect(await alarm()).toBe(start + hour);
    end(new Error('ended'));
    await syncing;
    expect(silent).toHaveBeenCalledOnce();
  });

  it('is read anew when its pictures are gone', async () => {
    const emblems = [{ contest: pack.contests[0]?.id, ticket: 0, name: 'Contoh', image: '/9j/AAAA1234' }];
    server = signed(1, { ...pack, emblems });
    nobodyLooks = true;
    await sync();
    expect(await inForce()).toEqual([['Pertama', 1]]);
    later(7);
    await sync();
    expect(asked.at(-1)?.seen).toBe('');
    const learned = { version: learnedVersion, faces: [], emblems: [], ends: {} };
    await fakeBrowser.storage.local.set({ photoReferences: { 'agency:instansi': learned } });
    later(14);
    await sync();
    expect(asked.at(-1)?.seen).toBe('"1"');
  });
});

it.each([
  ['nothing', undefined, 0, false],
  ['what waiting does not mend', 'tampered', 0, true],
  ['a machine without network', 'unreachable', 24, false],
  ['a machine without network for eight days', 'unreachable', 8 * 24, true],
] as const)('%s matters: %s after %i hours: %s', async (_, code, hours, matters) => {
  const state = { url: packUrl, keys: [], since: start, tried: start, next: 0, mark: '' };
  expect(packMatters({ ...state, ...(code && { problem: { code } }) }, start + hours * hour)).toBe(matters);
});
