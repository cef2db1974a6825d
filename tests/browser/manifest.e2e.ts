import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

const builds = ['chrome-mv3', 'firefox-mv3', 'edge-mv3'];

/** docs/permissions.md says why each is asked for; whoever adds one adds a paragraph there. */
describe.each(builds)('%s asks for no more than it needs', (build) => {
  const manifest = async () =>
    JSON.parse(await readFile(new URL(`../../.output/${build}/manifest.json`, import.meta.url), 'utf8'));

  test('permissions and hosts', async () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } =
      await manifest();
    expect(permissions).toEqual(['storage', 'unlimitedStorage']);
    expect([host_permissions, optional_permissions, optional_host_permissions]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('content scripts on the platforms only', async () => {
    const { content_scripts } = await manifest();
    const matches: string[] = content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect([...new Set(matches)].toSorted()).toEqual([
      '*://*.facebook.com/*',
      '*://*.twitter.com/*',
      '*://*.x.com/*',
    ]);
  });

  test('nothing of the browser is replaced, nothing of ours is open to pages', async () => {
    const { chrome_url_overrides, web_accessible_resources, externally_connectable } = await manifest();
    expect([chrome_url_overrides, web_accessible_resources, externally_connectable]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
