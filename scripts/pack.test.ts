// @vitest-environment node
// The real command, as a child process.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contoh } from '../rules/contests/contoh.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'ikrar-pack-'));
const file = (name: string) => join(folder, name);
const pack = (...args: string[]) => {
  const run = spawnSync(process.execPath, [join(root, 'scripts/pack.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
};
const write = (name: string, value: unknown) => writeFileSync(file(name), JSON.stringify(value));

beforeAll(() => {
  write('paket.json', contoh);
  expect(pack('keygen', 'kunci.pem').status).toBe(0);
  expect(pack('keygen', 'lain.pem').status).toBe(0);
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true }));

const sign = (out: string, ...more: string[]) =>
  pack('sign', 'paket.json', '--key', 'kunci.pem', '--out', out, ...more);

describe('keygen', () => {
  it('keeps the private key from everybody else, and overwrites none', () => {
    expect(statSync(file('kunci.pem')).mode & 0o777).toBe(0o600);
    expect(readFileSync(file('kunci.pub'), 'utf8')).toMatch(/^[A-Za-z0-9+/]{43}=\n$/);
    const before = readFileSync(file('kunci.pem'), 'utf8');
    expect(pack('keygen', 'kunci.pem')).toMatchObject({ status: 1, err: expect.stringContaining('already') });
    expect(readFileSync(file('kunci.pem'), 'utf8')).toBe(before);
  });
});

describe('sign and verify', () => {
  it('the first needs a version, the next ones grow by one', () => {
    expect(sign('a.json')).toMatchObject({ status: 2, err: expect.stringContaining('--version') });
    expect(sign('a.json', '--version', '7').status).toBe(0);
    expect(sign('a.json').out).toContain('version 8');
    expect(sign('a.json', '--version', '8')).toMatchObject({
      status: 1,
      err: expect.stringContaining('8 is out'),
    });
    expect(sign('a.json', '--version', '0.5').status).toBe(2);
    expect(pack('verify', 'a.json', '--key', 'kunci.pub').out).toContain('good, contoh version 8');
  }, 30_000);

  it('does not overwrite what another key has signed, or what is no signed pack', () => {
    expect(sign('b.json', '--version', '1').status).toBe(0);
    const other = pack('sign', 'paket.json', '--key', 'lain.pem', '--out', 'b.json', '--version', '2');
    expect(other).toMatchObject({ status: 1, err: expect.stringContaining('other-key') });
    expect(sign('paket.json', '--version', '1')).toMatchObject({ status: 1 });
  }, 30_000);

  it('refuses as a browser would', () => {
    sign('old.json', '--version', '1');
    sign('new.json', '--version', '2');
    const signed = readFileSync(file('new.json'), 'utf8');
    writeFileSync(file('changed.json'), signed.replace('Karangan', 'Kiriman'));
    const verify = (name: string, key = 'kunci.pub', ...more: string[]) =>
      pack('verify', name, '--key', key, ...more);
    expect(verify('changed.json')).toMatchObject({ status: 1, err: expect.stringContaining('was changed') });
    expect(verify('new.json', 'lain.pub')).toMatchObject({
      status: 1,
      err: expect.stringContaining('another key'),
    });
    expect(verify('paket.json')).toMatchObject({ status: 1, err: expect.stringContaining('no signed pack') });
    expect(verify('new.json', 'lain.pub', '--key', 'kunci.pub').status).toBe(0);
    expect(verify('new.json', 'kunci.pub', '--after', 'old.json').status).toBe(0);
    expect(verify('old.json', 'kunci.pub', '--after', 'new.json')).toMatchObject({
      status: 1,
      err: expect.stringContaining('older'),
    });
  }, 30_000);
});

it('check looks into a signed pack, and fails for one that Ikrar would refuse', () => {
  sign('c.json', '--version', '1');
  expect(pack('check', 'c.json')).toMatchObject({ status: 0, out: expect.stringContaining('1 contests') });
  write('bad.json', { ...contoh, schema: 2 });
  expect(pack('check', 'bad.json')).toMatchObject({
    status: 1,
    err: expect.stringContaining('error: schema'),
  });
  expect(pack('sign', 'bad.json', '--key', 'kunci.pem', '--out', 'x.json', '--version', '1').status).toBe(1);
}, 30_000);

it.each([
  ['no command', []],
  ['another command', ['publish']],
  ['a name of every object', ['constructor']],
  ['no file', ['check']],
  ['two files', ['check', 'a', 'b']],
  ['no such file', ['check', 'nowhere.json']],
  ['no such option', ['check', 'paket.json', '--loud']],
  ['no key', ['verify', 'paket.json']],
  ['half a key', ['verify', 'paket.json', '--key', 'abc']],
])('%s is asked wrongly', (_, args) => {
  expect(pack(...args)).toMatchObject({ status: 2, out: '' });
});
