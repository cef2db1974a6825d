import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { matchPatterns } from '../../platforms/hosts.ts';
import { policyKeyNames } from '../../policy/keys.ts';

const builds = ['chrome-mv3', 'firefox-mv3', 'edge-mv3'];

/** docs/permissions.md says why each is asked for; whoever adds one adds a paragraph there. */
describe.each(builds)('%s asks for no more than it needs', (build) => {
  const manifest = async () =>
    JSON.parse(await readFile(new URL(`../../.output/${build}/manifest.json`, import.meta.url), 'utf8'));

  test('permissions and hosts', async () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } =
      await manifest();
    const ownPage = build.startsWith('firefox') ? [] : ['offscreen'];
    expect(permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      'contextMenus',
      'activeTab',
      ...ownPage,
    ]);
    expect([host_permissions, optional_permissions]).toEqual([undefined, undefined]);
    // Nothing of it is held before the person, or their agency, allows one host by name.
    expect(optional_host_permissions).toEqual(['https://*/*']);
  });

  test('content scripts on the platforms only', async () => {
    const { content_scripts } = await manifest();
    const matches: string[] = content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    // Which these are, word for word, stands in platforms/hosts.test.ts.
    expect([...new Set(matches)].toSorted()).toEqual(matchPatterns.toSorted());
    const files: string[] = content_scripts.flatMap((script: { js: string[] }) => script.js);
    expect(files).not.toContain('content-scripts/outbox-own.js');
  });

  test("each platform's adapter stands before the guard, in one entry: Chrome runs entries in any order", async () => {
    const { content_scripts } = await manifest();
    const guards: string[][] = content_scripts
      .map(({ js }: { js: string[] }) => js)
      .filter((js: string[]) => js.includes('content-scripts/guard.js'));
    expect(guards).toHaveLength(9);
    for (const [adapter, guard, ...more] of guards) {
      expect(adapter).toMatch(/^platform-[a-z]+\.js$/);
      expect([guard, ...more]).toEqual(['content-scripts/guard.js']);
    }
  });

  test('Chromium and Edge know what a policy may hold', async () => {
    const { storage } = await manifest();
    const firefox = build.startsWith('firefox');
    // Firefox hands on whatever it gets.
    expect(storage).toEqual(firefox ? undefined : { managed_schema: 'managed_schema.json' });
    const file = new URL(`../../.output/${build}/managed_schema.json`, import.meta.url);
    const made = firefox ? undefined : JSON.parse(await readFile(file, 'utf8'));
    expect(made && Object.keys(made.properties)).toEqual(firefox ? undefined : policyKeyNames);
  });

  test('nothing of the browser is replaced', async () => {
    const { chrome_url_overrides, externally_connectable } = await manifest();
    expect([chrome_url_overrides, externally_connectable]).toEqual([undefined, undefined]);
  });

  test('nothing of ours is open to pages, but in Chromium the page that looks at pictures, by an address that changes', async () => {
    const { web_accessible_resources } = await manifest();
    const frame = {
      resources: ['photo-check.html'],
      matches: expect.toSatisfy((matches: string[]) => matches.every((one) => matchPatterns.includes(one))),
      use_dynamic_url: true,
    };
    expect(web_accessible_resources).toEqual(build.startsWith('firefox') ? undefined : [frame]);
  });

  test('our pages load nothing from outside and run nothing but our own files', async () => {
    const { content_security_policy } = await manifest();
    const policy: string = content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/);
  });

  test('one page may ask the network, and can do nothing else; Firefox has none', async () => {
    const { content_security_policy, sandbox } = await manifest();
    if (build.startsWith('firefox')) {
      expect([content_security_policy.sandbox, sandbox]).toEqual([undefined, undefined]);
      return;
    }
    expect(sandbox).toEqual({ pages: ['pack-fetch.html'] });
    expect(content_security_policy.sandbox).toBe(
      "sandbox allow-scripts; default-src 'none'; script-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'",
    );
  });
});
