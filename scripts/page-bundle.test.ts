import { expect, it } from 'vitest';
import { lightenContentScripts } from './page-bundle.ts';

const polyfilled = () => ({ resolve: { alias: { 'wxt/browser': 'polyfill' } } });
const aliasOf = (...types: string[]) => {
  const config: { resolve?: { alias?: unknown } } = polyfilled();
  lightenContentScripts(
    '.',
    types.map((type) => ({ type })),
    config,
    { version: '1', values: [], places: {} },
  );
  return config.resolve?.alias;
};

it.each(['content-script', 'unlisted-script'])('takes the polyfill out of a %s', (type) => {
  expect(aliasOf(type)).not.toHaveProperty(['wxt/browser']);
  expect(aliasOf(type)).toHaveProperty(
    ['wxt/utils/content-script-context'],
    expect.stringContaining('context.ts'),
  );
});

it("leaves the extension's own pages and its background as they are", () => {
  expect(aliasOf('popup', 'options')).toEqual(polyfilled().resolve.alias);
  expect(aliasOf('background')).toEqual(polyfilled().resolve.alias);
});
