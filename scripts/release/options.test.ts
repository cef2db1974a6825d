import { expect, it, vi } from 'vitest';
import { optionsFrom } from './options.ts';

vi.stubEnv('IKRAR_RELEASE_KEY', '');

const own = ['--key', '/k/ikrar.pem', '--url', 'https://unduh.contoh.go.id/ikrar/'];

it('packs for the stores, and for an agency that has a key', () => {
  expect(optionsFrom([])).toMatchObject({ command: 'release', channels: ['store'] });
  expect(optionsFrom(own)).toMatchObject({
    channels: ['store', 'agency'],
    key: '/k/ikrar.pem',
    url: 'https://unduh.contoh.go.id/ikrar',
  });
  expect(optionsFrom([...own, '--channel', 'agency'])).toMatchObject({ channels: ['agency'] });
});

it('makes a key and checks a build', () => {
  expect(optionsFrom(['keygen', '/k/ikrar.pem'])).toEqual({ command: 'keygen', file: '/k/ikrar.pem' });
  expect(optionsFrom(['check'])).toEqual({ command: 'check' });
});

it.each([
  [['--channel', 'toko']],
  [['--channel', 'agency']],
  [['--key', '/k/ikrar.pem']],
  [[...own.slice(0, 2), '--url', 'http://unduh.contoh.go.id']],
  [[...own.slice(0, 2), '--url', 'https://unduh.contoh.go.id/<ikrar>']],
  [[...own, '--firefox-id', 'ikrar']],
  [['keygen']],
  [['publish']],
  [['--loud']],
])('says what is wrong with %j', (args) => {
  expect(optionsFrom(args)).toHaveProperty('error');
});
