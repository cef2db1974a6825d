import { expect, it } from 'vitest';
import { packOrigin } from './pack-manifest.ts';

it.each([undefined, ''])('opens nothing for %j', (given) => {
  expect(packOrigin(given)).toBeUndefined();
});

it('opens one origin', () => {
  expect(packOrigin('https://ikrar.contoh.go.id:8443')).toBe('https://ikrar.contoh.go.id:8443');
});

it.each([
  'http://ikrar.contoh.go.id',
  'https:',
  'https://*.contoh.go.id',
  'https://ikrar.contoh.go.id/',
  'https://ikrar.contoh.go.id; script-src *',
  'https://ikrar.contoh.go.id https://lain.contoh.go.id',
  '*',
])('refuses %s', (given) => {
  expect(() => packOrigin(given)).toThrow('IKRAR_PACK_ORIGIN');
});
