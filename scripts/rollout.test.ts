import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf, kitFrom, sample } from './rollout.ts';

const files = new Map(filesOf(kitFrom(readFileSync(join(sample, 'policy.json'), 'utf8'), 'id')));

const inSample = () =>
  readdirSync(sample, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(sample.length + 1));

describe('docs/rollout', () => {
  it('holds the files of the kit and no others: run `npm run rollout` after a change', () => {
    expect(inSample().toSorted()).toEqual([...files.keys()].toSorted());
  });

  it.each([...files.keys()])('%s is what is made today', (path) => {
    expect(readFileSync(join(sample, path), 'utf8')).toBe(files.get(path));
  });
});

it('makes nothing of a policy with a bad value, and says which', () => {
  const text = JSON.stringify({ policy: { mode: 'loud', logDays: 9, region: '3' } });
  expect(() => kitFrom(text, 'id')).toThrow('mode: "loud" (invalid)\n  region: "3" (invalid)');
});

describe('the scripts, on a Linux machine', () => {
  let root = '';
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const chromium = 'etc/chromium/policies/managed/ikrar.json';
  const firefox = 'etc/firefox/policies/policies.json';
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const run = (script: string, args: string[] = [], input = '') => {
    const given = files.get(script);
    if (given === undefined) throw new Error(`no ${script}`);
    writeFileSync(join(root, script), given);
    return spawnSync('sh', [join(root, script), ...args], {
      input,
      encoding: 'utf8',
      env: { ...process.env, ROOT: `${root}/` },
    });
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ikrar-rollout-'));
    for (const [path, content] of files) {
      if (path.startsWith('linux/')) put(path.slice('linux/'.length), content);
    }
    put(firefox, files.get('firefox/policies.json') ?? '');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('find everything right, or say what is not', () => {
    expect(run('verify.sh').status).toBe(0);
    put(chromium, '{}');
    const { status, stdout } = run('verify.sh');
    expect([status, stdout.match(/BEDA.*/g)]).toEqual([1, [`BEDA    /${chromium}`]]);
    expect(run('verify.sh', ['chrome', 'firefox']).status).toBe(0);
  });

  it('take the settings away and leave the extension', () => {
    expect(run('remove.sh').status).toBe(0);
    expect(Object.keys(read(chromium))).toEqual(['ExtensionInstallForcelist']);
    expect(Object.keys(read(firefox).policies)).toEqual(['ExtensionSettings']);
  });

  it('take the extension away only for who has read that the history goes with it', () => {
    const refused = run('remove.sh', ['everything'], 'ya\n');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('Riwayat di perangkat itu ikut terhapus');
    expect(Object.keys(read(chromium))).toHaveLength(2);
    expect(run('remove.sh', ['everything'], 'HAPUS\n').status).toBe(0);
    expect(() => read(chromium)).toThrow('ENOENT');
  });

  it('leave alone what others have changed, and say so', () => {
    put(firefox, '{"policies": {"DisablePocket": true}}');
    const { status, stderr } = run('remove.sh', ['everything'], 'HAPUS\n');
    expect([status, stderr.includes(`/${firefox}`)]).toEqual([1, true]);
    expect(read(firefox)).toEqual({ policies: { DisablePocket: true } });
  });
});
