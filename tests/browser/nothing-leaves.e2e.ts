import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaignPictures } from '../photos/pictures/campaign.ts';
import { drawn } from '../photos/pictures/render.ts';
import { browsers } from './builds.ts';
import type { Asked } from './hosts.ts';
import { setSettings } from './inside.ts';
import { type Requested, requestsIn } from './record/net-log.ts';
import { type Recorder, recorder } from './record/proxy.ts';
import { kept, session, visited } from './record/session.ts';
import { ownErrands, type Served, serve } from './server.ts';
import { training } from './texts.ts';

const visitedHosts = new Set(visited.map(({ url }) => new URL(url).hostname));

/** What the test pages themselves ask for; the writes are counted one by one. */
const ofThePages = ({ url: { pathname }, method }: Asked): boolean =>
  method === 'GET'
    ? pathname === '/home' || pathname === '/' || /^\/(?:_page\/|favicon\.ico$|settled$)/.test(pathname)
    : /^\/(?:i\/api\/graphql|api\/graphql)\//.test(pathname);

/** A request as everything that it carries, however it is encoded. */
const said = ({ url, body }: Asked): string => decodeURIComponent(`${url.href} ${body}`.replaceAll('+', ' '));

describe.each(browsers)('a whole session in $name', ({ name, launch, test: build }) => {
  let folder: string;
  let served: Served;
  let proxy: Recorder;
  let requested: Requested[] = [];
  let home = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ikrar-session-'));
    const picture = join(folder, 'spanduk.jpg');
    for await (const { jpeg } of drawn(campaignPictures.slice(0, 1))) await writeFile(picture, jpeg);
    served = await serve();
    proxy = await recorder(served);
    const netLog = join(folder, 'net-log.json');
    const driver = await launch({ served, build, language: 'id', proxy: proxy.port, netLog });
    try {
      await setSettings(driver, { ...training, logText: true });
      home = await driver.inside.evaluate(() => location.origin);
      await session({ driver, served, build, picture });
    } finally {
      await driver.close();
    }
    if (name === 'Chromium') requested = await requestsIn(netLog);
  }, 240_000);
  afterAll(async () => {
    await proxy?.close();
    await served?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('went through the proxy at all', () => {
    for (const host of visitedHosts) expect(proxy.reached).toContain(`${host}:443`);
    expect(served.sent).toHaveLength(2);
  });

  test('no connection to anywhere but the pages that were visited', () => {
    const elsewhere = proxy.reached.filter((target) => {
      const [host = '', port] = target.split(':');
      return !(port === '443' && visitedHosts.has(host)) && !ownErrands.test(host);
    });
    expect(elsewhere).toEqual([]);
    expect([...served.strangers]).toEqual([]);
  });

  test('no request on the visited pages but those that the pages make', () => {
    const here = served.asked.filter(({ url }) => visitedHosts.has(url.hostname));
    expect(here.filter((asked) => !ofThePages(asked)).map(({ method, url }) => `${method} ${url}`)).toEqual(
      [],
    );
    expect(here.filter(({ method }) => method !== 'GET')).toHaveLength(served.sent.length);
  });

  test('what was written and not let go stands in no request, and no request tells who asks', () => {
    const all = served.asked.map(said);
    for (const secret of [...Object.values(kept), new URL(home).host, 'ikrar']) {
      expect(all.filter((one) => one.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
    }
  });

  // Firefox keeps no such record; there the proxy is the only witness.
  if (name !== 'Chromium') return;
  test('no request of a page, worker or hidden page of ours, by the browser’s own record', () => {
    expect(requested.some(({ url }) => url.startsWith('https://x.com/'))).toBe(true);
    const ours = requested.filter(
      ({ url, initiator, isolation }) =>
        !url.startsWith('chrome-extension:') && `${initiator} ${isolation}`.includes('chrome-extension:'),
    );
    expect(ours).toEqual([]);
  });
});
