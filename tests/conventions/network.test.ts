import { describe, expect, it } from 'vitest';
import { badReaches, needlessExceptions } from './network.ts';
import { sources } from './repository.ts';

const file = (path: string, text: string) => ({ path, text });

describe('badReaches goes red', () => {
  it.each([
    ['log/x.ts', "await fetch('/x');"],
    ['components/x.tsx', 'window.eval(text); eval(text)'],
    ['rules/x.ts', 'new Function(text)'],
    ['rules/x.ts', "setTimeout('look()', 1)"],
    ['photos/x.ts', 'new WebSocket(address)'],
    ['platforms/x/adapter.ts', 'navigator.sendBeacon(address)'],
    ['entrypoints/background/index.ts', "const to = 'https://statistik.contoh.id/hitung';"],
    ['policy/x.ts', "const to = 'ws://127.0.0.1:8080';"],
  ])('%s: %s', (path, text) => {
    expect(badReaches(file(path, text))).toHaveLength(1);
  });

  it.each([
    ['scripts/x.ts', "await fetch('https://contoh.id');"],
    ['log/x.test.ts', "const text = 'https://contoh.id';"],
    ['log/x.ts', '/** See https://contoh.id, or fetch() it. */ // https://contoh.id'],
    ['policy/x.ts', `const pattern = 'https://\${host}/*'; const all = 'https://*/*';`],
    ['platforms/outbox/x.ts', 'window.fetch = new Proxy(window.fetch, {}); refetch()'],
  ])('but not %s: %s', (path, text) => {
    expect(badReaches(file(path, text))).toEqual([]);
  });
});

describe('nothing that ships', () => {
  it('reaches out, or makes code of a text', () => {
    expect(sources.flatMap(badReaches)).toEqual([]);
  });

  it('is excepted without need', () => {
    expect(needlessExceptions(sources)).toEqual([]);
  });
});
