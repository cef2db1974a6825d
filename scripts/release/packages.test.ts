import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { extensionId, publicBytes } from './extension-id.ts';
import { manifestOf } from './manifest.ts';
import { agencyPackages, storePackages } from './packages.ts';
import { differences, treeOf } from './tree.ts';
import { unzipped, zipOf } from './zip.ts';

const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const channel = { key, url: 'https://unduh.contoh.go.id/ikrar' };

const build = (manifest: object) =>
  treeOf([
    ['b.js', Buffer.from('b'.repeat(1000))],
    ['a/ä.json', Buffer.from('{}')],
    ['manifest.json', Buffer.from(JSON.stringify({ manifest_version: 3, version: '1.2.3', ...manifest }))],
  ]);
const chromium = build({ minimum_chrome_version: '120' });
const firefox = build({
  browser_specific_settings: { gecko: { id: 'x@y', strict_min_version: '128.0', data: 1 } },
});
const builds = { chrome: chromium, edge: chromium, firefox };

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();
const sum = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

/** The parts of a CRX by the offsets that its format names. */
function partsOf(crx: Uint8Array) {
  const bytes = Buffer.from(crx);
  const end = 12 + bytes.readUInt32LE(8);
  return {
    magic: bytes.toString('latin1', 0, 4),
    version: bytes.readUInt32LE(4),
    header: bytes.subarray(12, end),
    zip: bytes.subarray(end),
  };
}

describe('a zip', () => {
  it('is the same whatever the order, the day and the time zone', () => {
    const zip = zipOf(chromium);
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Jayapura';
    const elsewhere = zipOf(treeOf([...chromium].toReversed()));
    process.env.TZ = zone;
    expect(Buffer.compare(zip, elsewhere)).toBe(0);
  });

  it('holds what went in', () => {
    expect(differences(unzipped(zipOf(chromium)), chromium)).toEqual([]);
    const changed = treeOf([...chromium, ['b.js', Buffer.from('c')]]);
    expect(differences(unzipped(zipOf(chromium)), changed)).toEqual(['b.js']);
  });
});

describe('an agency’s folder', () => {
  const folder = agencyPackages(builds, channel);
  const crx = folder.get('ikrar.crx') ?? new Uint8Array(12);

  it('is the same to the last byte when it is made again', () => {
    expect(differences(folder, agencyPackages(builds, channel))).toEqual([]);
  });

  it('has a CRX3 whose signature holds, and no longer after one changed byte', () => {
    const { magic, version, header, zip } = partsOf(crx);
    expect([magic, version]).toEqual(['Cr24', 3]);
    const der = publicBytes(key);
    expect(header.includes(der)).toBe(true);
    const id = createHash('sha256').update(der).digest().subarray(0, 16);
    // An RSA-2048 signature, with the field's tag and length before it.
    const signature = header.subarray(header.indexOf(Buffer.from([0x12, 0x80, 0x02])) + 3).subarray(0, 256);
    const signed = Buffer.concat([
      Buffer.from('CRX3 SignedData\0'),
      Buffer.from([18, 0, 0, 0, 0x0a, 16]),
      id,
      zip,
    ]);
    expect(verify('sha256', signed, key, signature)).toBe(true);
    signed.writeUInt8(signed.readUInt8(40) ^ 1, 40);
    expect(verify('sha256', signed, key, signature)).toBe(false);
  });

  it('names one id and one address everywhere', () => {
    const id = extensionId(key);
    expect(id).toMatch(/^[a-p]{32}$/);
    const inside = manifestOf(unzipped(partsOf(crx).zip));
    expect(inside).toMatchObject({
      key: publicBytes(key).toString('base64'),
      update_url: `${channel.url}/updates.xml`,
    });
    const xml = text(folder.get('updates.xml'));
    expect(xml).toContain(`appid="${id}"`);
    expect(xml).toContain(`codebase="${channel.url}/ikrar.crx" version="1.2.3" prodversionmin="120"`);
    expect(xml).toContain(`hash_sha256="${sum(crx)}"`);
    const { install } = JSON.parse(text(folder.get('policy.json')));
    expect([install.chromeId, install.edgeId]).toEqual([id, id]);
    expect(install.firefoxUrl).toBe(`${channel.url}/ikrar.xpi`);
  });

  it('has an XPI with the same id as its updates', () => {
    const xpi = folder.get('ikrar.xpi');
    const { browser_specific_settings: settings } = manifestOf(unzipped(xpi ?? new Uint8Array()));
    expect(settings?.gecko).toEqual({
      id: 'ikrar-instansi@ikrar.id',
      strict_min_version: '128.0',
      data: 1,
      update_url: `${channel.url}/updates.json`,
    });
    const { addons } = JSON.parse(text(folder.get('updates.json')));
    expect(addons['ikrar-instansi@ikrar.id'].updates).toEqual([
      {
        version: '1.2.3',
        update_link: `${channel.url}/ikrar.xpi`,
        update_hash: `sha256:${sum(xpi)}`,
        applications: { gecko: { strict_min_version: '128.0' } },
      },
    ]);
  });

  it('has the sums of all its files', () => {
    const lines = text(folder.get('SHA256SUMS')).trim().split('\n');
    const others = [...folder.keys()].filter((name) => name !== 'SHA256SUMS');
    expect(lines).toEqual(others.map((name) => `${sum(folder.get(name))}  ${name}`));
  });
});

it('what goes to a store carries neither a key nor an address of ours', () => {
  const folder = storePackages(builds, treeOf([['a.ts', Buffer.from('a')]]));
  const manifest = (name: string) =>
    manifestOf(unzipped(folder.get(`ikrar-1.2.3-${name}.zip`) ?? new Uint8Array()));
  for (const browser of ['chrome', 'edge', 'firefox']) {
    expect(Object.keys(manifest(browser))).not.toEqual(expect.arrayContaining(['key']));
    expect(JSON.stringify(manifest(browser))).not.toContain('update_url');
  }
  expect(manifest('firefox').browser_specific_settings?.gecko.id).toBe('ikrar@ikrar.id');
});
