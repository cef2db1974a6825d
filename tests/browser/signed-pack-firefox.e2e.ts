import { afterEach, beforeEach, expect, test } from 'vitest';
import { signedPack } from '../../scripts/pack/sign.ts';
import type { Driver } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { setPolicy, setSettings } from './inside.ts';
import { agencyAddress, contestOf, newKey, packUrl } from './packs/agency-address.ts';
import { extensionForAddress } from './packs/for-address.ts';
import { candidatesOf, lookForPack, packState } from './packs/inside-packs.ts';
import { type Served, serve } from './server.ts';
import { until } from './until.ts';

const build = 'firefox-mv3-e2e';
const name = 'Misalkara Umpamawati';
const { key, packKey } = newKey();
const pack = { schema: 1, id: 'kabupaten', name: 'Contoh', source: 'Karangan', contests: [contestOf(name)] };
const body = signedPack(pack, 1, key);

let served: Served;
let address: ReturnType<typeof agencyAddress>;
let driver: Driver | undefined;

beforeEach(async () => {
  address = agencyAddress();
  address.lay({ body });
  served = await serve({}, address.host);
});
afterEach(async () => {
  await driver?.close();
  await served.close();
});

/** Under a policy that names the address. */
async function start(copy: string): Promise<Driver> {
  driver = await launchFirefox({ served, build: copy });
  await setSettings(driver, { region: '3603' });
  await setPolicy(driver, { packUrl, packKey });
  return driver;
}

test('Firefox takes a signed pack where it was built for its address, and keeps it', async () => {
  const firefox = await start(await extensionForAddress(build, new URL(packUrl).origin));
  const names = () => candidatesOf(firefox, 'contoh-psu');
  await until('the pack is in force', async () => (await names())?.[0] === name);
  address.lay({ body: body.replace('Misalkara', 'Misalkari') });
  expect(await lookForPack(firefox)).toMatchObject({ problem: { code: 'tampered' } });
  expect(await names()).toEqual([name]);
}, 60_000);

test('any other Firefox asks nobody, and says so', async () => {
  const firefox = await start(build);
  const said = await until('it is noted', () => packState(firefox));
  expect(said.problem).toEqual({ code: 'no-way' });
  expect(address.asked).toEqual([]);
}, 60_000);
