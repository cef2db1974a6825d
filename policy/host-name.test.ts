import { expect, it } from 'vitest';
import { hostFrom, isHostName } from './host-name.ts';

it.each(['forum.instansi.go.id', 'a.id', 'e-office.kab-contoh.go.id', 'xn--80ak6aa92e.com'])(
  'takes %s for a host name',
  (name) => {
    expect(isHostName(name)).toBe(true);
  },
);

it.each([
  '',
  'intranet',
  '*.instansi.go.id',
  'https://forum.instansi.go.id',
  'forum.instansi.go.id/topik',
  'forum.instansi.go.id:8080',
  'Forum.Instansi.go.id',
  'forum..go.id',
  '.go.id',
  'go.id.',
  '-forum.go.id',
  'forum-.go.id',
  '10.0.0.1',
  'forum instansi.go.id',
  `${'a'.repeat(64)}.go.id`,
  `${'a.'.repeat(130)}id`,
])('does not take “%s” for one', (name) => {
  expect(isHostName(name)).toBe(false);
});

it.each([
  [' Forum.Instansi.go.id ', 'forum.instansi.go.id'],
  ['https://forum.instansi.go.id/topik/1?a=b', 'forum.instansi.go.id'],
  ['forum.instansi.go.id:8443/x', 'forum.instansi.go.id'],
  ['http://forum.instansi.go.id', undefined],
  ['*.instansi.go.id', undefined],
  ['forum', undefined],
  ['forum instansi', undefined],
  ['', undefined],
])('finds in “%s” the host %s', (typed, host) => {
  expect(hostFrom(typed)).toBe(host);
});
