import { beforeEach, expect, test } from 'vitest';
import { signedPack } from '../../scripts/pack/sign.ts';
import { launchChromium } from './chromium.ts';
import { ground } from './ground.ts';
import { setPolicy } from './inside.ts';
import { agencyAddress, contestOf, newKey, packUrl } from './packs/agency-address.ts';
import { badge, candidatesOf, lookForPack, packState } from './packs/inside-packs.ts';
import { inline } from './surfaces.ts';
import { until } from './until.ts';

const address = agencyAddress();
const settings = { welcome: false, training: null, region: '3603' };
const { driver, go } = ground(launchChromium, 'chrome-mv3-e2e', { settings, hosts: [address.host] });

const ours = newKey();
const pack = (name: string) => ({
  schema: 1,
  id: 'kabupaten',
  name: 'Paket Kabupaten Contoh',
  source: 'Karangan sendiri',
  contests: [contestOf(name)],
});
const first = 'Misalkara Umpamawati';
const second = 'Perumpama Contohwati';
const signed = (name: string, version: number, { key } = ours) => signedPack(pack(name), version, key);
const policy = { agency: 'Dinas Contoh', packUrl, packKey: ours.packKey };

const state = () => packState(driver());
const names = () => candidatesOf(driver(), 'contoh-psu');
const look = () => lookForPack(driver());

const supports = async (name: string, held: boolean) => {
  const here = await go(inline);
  await here.write(`Saya mendukung ${name}`);
  await here.pressButton();
  if (!held) return expect(await here.outcomes(1)).toEqual(['sent']);
  await here.warned();
  await here.decide('cancelled');
};

/** The policy names the address, and the pack that lies there is in force. */
const begin = async (name: string, version: number, headers: Record<string, string> = {}) => {
  address.lay({ body: signed(name, version), headers });
  await setPolicy(driver(), policy);
  await until('the pack is in force', async () => (await names())?.[0] === name);
};

beforeEach(async () => {
  await setPolicy(driver(), {});
  await until('no pack is in force', async () => !(await names()) && !(await state()));
});

test('a signed pack arrives, and what names its candidate is held; what is not good changes nothing', async () => {
  await begin(first, 1);
  await supports(first, true);
  await supports(second, false);
  // Nothing is told to the address but that somebody wants the file.
  expect(address.asked.map(({ method, from, body }) => ({ method, from, body }))).toContainEqual({
    method: 'GET',
    from: undefined,
    body: '',
  });

  const stranger = newKey();
  const refused = [
    [{ body: signed(second, 2).replace(second, 'Wonge Umpamawati') }, 'tampered'],
    [{ body: signed(second, 2, stranger) }, 'other-key'],
    [{ body: signed(second, 1) }, 'reused-version'],
    [{ body: JSON.stringify(pack(second)) }, 'not-signed'],
    [{ body: 'x'.repeat(9 * 1024 * 1024) }, 'too-large'],
    [{ body: signed(second, 2), headers: { 'access-control-allow-origin': 'null.contoh' } }, 'unreachable'],
    [{ status: 302, headers: { location: packUrl.replace('https', 'http') } }, 'unreachable'],
    [{ status: 500 }, 'status'],
  ] as const;
  for (const [reply, code] of refused) {
    address.lay(reply);
    expect(await look(), code).toMatchObject({ problem: { code } });
    expect(await names(), code).toEqual([first]);
    // A server that is away for an hour is nobody's business.
    const passing = ['unreachable', 'status'].includes(code);
    await until(`the button knows of ${code}`, async () => (await badge(driver())) === (passing ? '' : '!'));
  }
  await supports(first, true);

  address.lay({ body: signed(second, 2) });
  const good = await look();
  expect(good).not.toHaveProperty('problem');
  expect(await names()).toEqual([second]);
  await supports(second, true);
  address.lay({ body: signed(first, 1) });
  expect(await look()).toMatchObject({ problem: { code: 'older' } });
  expect(await names()).toEqual([second]);
});

test('a pack that has not changed is not read again, and goes with the policy', async () => {
  await begin(second, 3, { etag: '"three"' });
  const { good = 0 } = await until('that is noted', state);
  // Only its head would be read: with the same tag nobody looks at what lies there.
  address.lay({ body: 'x'.repeat(signed(second, 3).length), headers: { etag: '"three"' } });
  const later = await look();
  expect(later).not.toHaveProperty('problem');
  expect(later?.good).toBeGreaterThan(good);

  await setPolicy(driver(), { agency: 'Dinas Contoh' });
  await until('the pack is out of force', async () => !(await names()) && !(await state()));
  const asked = address.asked.length;
  await look();
  expect(address.asked).toHaveLength(asked);
  await supports(second, false);
});

test('a pack goes with the key that signed it', async () => {
  await begin(first, 7);
  const next = newKey();
  await setPolicy(driver(), { ...policy, packKeyNext: next.packKey });
  address.lay({ body: signed(second, 8, next) });
  expect(await look()).not.toHaveProperty('problem');
  expect(await names()).toEqual([second]);
  await setPolicy(driver(), policy);
  await until('the pack of the other key is gone', async () => (await names()) === undefined);
});
