import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutKey, policyFrom, policyKeyNames } from '../keys.ts';
import { allInstalls, anyPolicy, kitOf } from './fake-kit.ts';
import { type Kit, kitLanguages, type Output, valuesOf } from './kit.ts';
import { outputs, outputsOf } from './outputs.ts';
import { readPolicyFile } from './policy-file.ts';

/** Every key, with the value that it is explained by. */
const everything = policyFrom(Object.fromEntries(policyKeyNames.map((key) => [key, aboutKey(key).example])));
const kit = kitOf(everything.policy);
const named = outputs.map((output) => ({ output, path: output.path(kit) }));
const ending = (path: string) => /\.(\w+)$/.exec(path)?.[1] ?? '';
const endingIn = (...endings: string[]) => named.filter(({ path }) => endings.includes(ending(path)));
const one = (path: string): Output => {
  const found = named.find((each) => each.path === path);
  if (!found) throw new Error(`no ${path}`);
  return found.output;
};
const parsed = (text: string): Document => {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};
/** A policy as it has to arrive. */
const sent = (made: Kit): unknown => Object.fromEntries(valuesOf(made.policy));

it('explains every key by a good value', () => {
  expect(everything.problems).toEqual([]);
  expect(Object.keys(everything.policy)).toHaveLength(policyKeyNames.length);
});

describe('the kit', () => {
  it('has a place of its own for each file, and words for it in every language', () => {
    expect(new Set(named.map(({ path }) => path)).size).toBe(outputs.length);
    for (const language of kitLanguages) {
      for (const { how } of outputs) expect(kit.words[language](how)).not.toBe('');
    }
  });

  it('holds what an agency needs: two registry files, templates in two languages, profiles, JSON, scripts', () => {
    const count = (...endings: string[]) => endingIn(...endings).length;
    expect([count('reg'), count('admx'), count('adml'), count('mobileconfig')]).toEqual([2, 3, 6, 2]);
    expect([count('ps1'), count('sh'), count('md')]).toEqual([2, 2, 1]);
    expect(named.filter(({ path }) => path.startsWith('linux/'))).toHaveLength(3);
  });

  it('makes only what it knows the ids for', () => {
    const { chromeId: _, ...install } = allInstalls;
    const browsers = new Set(outputsOf(kitOf({}, install)).map(({ browser }) => browser));
    expect(browsers).toEqual(new Set(['edge', 'firefox', undefined]));
    expect(outputsOf(kitOf({}, {}))).toEqual([]);
  });

  it.each(named)('is the same twice, and never empty: $path', ({ output }) => {
    expect(output.make(kit)).toBe(output.make(kitOf(everything.policy)));
    expect(output.make(kit).length).toBeGreaterThan(100);
  });
});

/** The values below a key of a `.reg` file, as Windows would hold them. */
function registryOf(text: string): Map<string, Map<string, string | number>> {
  const found = new Map<string, Map<string, string | number>>();
  let here = new Map<string, string | number>();
  for (const line of text.replaceAll(',\\\r\n  ', ',').split('\r\n')) {
    const path = /^\[([^-].*)\]$/.exec(line)?.[1];
    if (path) {
      here = new Map();
      found.set(path, here);
    }
    const [, name, written = ''] = /^"([^"]+)"=(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    if (written.startsWith('dword:')) here.set(name, Number.parseInt(written.slice(6), 16));
    else if (written.startsWith('hex(1):')) {
      const bytes = Uint8Array.from(written.slice(7).split(','), (byte) => Number.parseInt(byte, 16));
      here.set(name, new TextDecoder('utf-16le').decode(bytes).replace(/\0$/, ''));
    } else here.set(name, written.slice(1, -1).replace(/\\(["\\])/g, '$1'));
  }
  return found;
}

/** The settings that a registry holds for the extension, by the kinds that the managed schema says. */
function settingsIn(registry: ReturnType<typeof registryOf>): Record<string, unknown> {
  const [path = '', values = new Map()] = [...registry].find(([name]) => name.endsWith('\\policy')) ?? [];
  const singles = [...values].map(([key, value]) => {
    const isSwitch = policyKeyNames.some((name) => name === key && aboutKey(name).kind === 'switch');
    return [key, isSwitch ? value === 1 : value];
  });
  const lists = [...registry].flatMap(([name, items]) =>
    name.startsWith(`${path}\\`) ? [[name.slice(path.length + 1), [...items.values()]]] : [],
  );
  return Object.fromEntries([...singles, ...lists]);
}

/** A value of a property list. */
function plistValue(element: Element): unknown {
  const children = [...element.children];
  switch (element.tagName) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((key, at) => {
          const value = children[at + 1];
          return at % 2 === 0 && value ? [[key.textContent, plistValue(value)]] : [];
        }),
      );
    case 'array':
      return children.map(plistValue);
    case 'true':
    case 'false':
      return element.tagName === 'true';
    default:
      return element.tagName === 'integer' ? Number(element.textContent) : element.textContent;
  }
}

describe('whatever an agency writes', () => {
  const holds = (check: (made: Kit) => void, runs = 100) =>
    fc.assert(
      fc.property(anyPolicy, (policy) => check(kitOf(policy))),
      { numRuns: runs },
    );

  it.each(endingIn('reg'))('arrives by $path, which is plain ASCII', ({ output }) => {
    holds((made) => {
      const text = output.make(made);
      expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
      expect(settingsIn(registryOf(text))).toEqual(sent(made));
    });
  });

  it.each(endingIn('mobileconfig'))('arrives by $path', ({ output }) => {
    holds((made) => {
      const root = parsed(output.make(made)).querySelector('plist > dict');
      if (!root) throw new Error('no property list');
      const settings = JSON.stringify(sent(made));
      expect(JSON.stringify(plistValue(root))).toContain(`"mcx_preference_settings":${settings}`);
    }, 40);
  });

  it('arrives by the files of Linux, Firefox and Google', () => {
    holds((made) => {
      const read = (path: string) => JSON.parse(one(path).make(made));
      const values = sent(made);
      const { chromeId = '', edgeId = '', firefoxId = '' } = made.install;
      for (const [folder, id] of [
        ['opt/chrome', chromeId],
        ['chromium', chromeId],
        ['opt/edge', edgeId],
      ] as const) {
        const file = read(`linux/etc/${folder}/policies/managed/ikrar.json`);
        expect(file['3rdparty'].extensions[id]).toEqual(values);
      }
      expect(read('firefox/policies.json').policies['3rdparty'].Extensions[firefoxId]).toEqual(values);
      expect(read(`firefox/managed-storage/${firefoxId}.json`).data).toEqual(values);
      const wrapped = Object.entries(read('google-admin/ikrar.json'));
      expect(
        Object.fromEntries(wrapped.map(([key, value]) => [key, Reflect.get(Object(value), 'Value')])),
      ).toEqual(values);
    });
  });

  it('comes back from policy.json, but for the list of keys, which is made anew', () => {
    holds((made) => {
      const { policy, problems, install } = readPolicyFile(one('policy.json').make(made));
      expect([sent(kitOf(policy)), problems, install]).toEqual([sent(made), [], made.install]);
    });
  });

  it.each(endingIn('sh'))('leaves $path a script that sh understands', ({ output }) => {
    holds((made) => {
      const { status, stderr } = spawnSync('sh', ['-n'], { input: output.make(made), encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
    }, 15);
  });
});

describe('the templates of Windows', () => {
  it.each(endingIn('admx'))(
    '$path has a policy for every key, and words for each of its names',
    ({ path, output }) => {
      const names = (text: string, kind: string) =>
        [...text.matchAll(new RegExp(`\\$\\(${kind}\\.([^)]*)\\)`, 'g'))].map(([, name]) => name);
      const template = output.make(kit);
      const policies = [...parsed(template).querySelectorAll('policies > policy')];
      expect(policies.map((policy) => policy.getAttribute('name'))).toEqual(policyKeyNames);
      for (const folder of ['id-ID', 'en-US']) {
        const words = one(path.replace('admx/', `admx/${folder}/`).replace('.admx', '.adml')).make(kit);
        const ids = (tag: string) =>
          [...parsed(words).querySelectorAll(tag)].map((each) => each.getAttribute('id'));
        expect([...ids('string'), ...ids('presentation')].join('')).toMatch(/^\w+$/);
        expect(ids('string')).toEqual(expect.arrayContaining(names(template, 'string')));
        expect(ids('presentation')).toEqual(expect.arrayContaining(names(template, 'presentation')));
      }
    },
  );
});
