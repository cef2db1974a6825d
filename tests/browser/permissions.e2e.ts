import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askedAfter, askedBy } from '../../scripts/release/asked.ts';
import { askedChanges } from '../../scripts/release/asked-changes.ts';

const at = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];
const asked = new Map(
  builds.map((build) => [build, askedBy(JSON.parse(at(`.output/${build}/manifest.json`)))]),
);
const listed = askedAfter(askedChanges);

describe('no release asks for more than scripts/release/asked-changes.ts says', () => {
  test.each(builds)('%s', (build) => {
    expect((asked.get(build) ?? []).filter((line) => !listed.has(line))).toEqual([]);
  });

  test('and what is listed is asked for by one of them', () => {
    const all = new Set([...asked.values()].flat());
    expect([...listed].filter((line) => !all.has(line))).toEqual([]);
  });

  test('each with a reason, in versions that follow one another, none of them still to come', () => {
    const { version } = JSON.parse(at('package.json'));
    const versions = [...askedChanges.map((change) => change.version), version];
    const inOrder = versions.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    expect(versions).toEqual(inOrder);
    expect(new Set(askedChanges.map((change) => change.version)).size).toBe(askedChanges.length);
    for (const { why } of askedChanges.flatMap(({ more }) => more)) expect(why).toMatch(/\w.*\.$/);
  });

  test('docs/permissions.md has a paragraph for every permission', () => {
    const heads = at('docs/permissions.md').match(/^\*\*[^*]+\*\*/gms) ?? [];
    const permissions = [...listed].flatMap((line) => /^(?:optional )?permission (.+)/.exec(line)?.[1] ?? []);
    expect(permissions.length).toBeGreaterThan(5);
    expect(permissions.filter((name) => !heads.some((head) => head.includes(`\`${name}\``)))).toEqual([]);
  });
});
