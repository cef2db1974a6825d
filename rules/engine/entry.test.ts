// @vitest-environment node
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeEnd, codeOf, type EntryKind, entryOf, roleOf, ticketOf } from './entry.ts';

const kind = fc.constantFrom<EntryKind>('candidate', 'common-name', 'party', 'slogan', 'campaign-hashtag');

it('keeps an entry in its code', () => {
  fc.assert(
    fc.property(kind, fc.nat({ max: 2 ** 22 - 1 }), fc.integer({ min: -1, max: 6 }), (is, ticket, member) => {
      const code = codeOf(is, ticket, member);
      expect(code).toBeLessThan(codeEnd);
      expect(entryOf(code, () => ({}))).toEqual({ kind: is, ticket, member });
      expect(ticketOf(code)).toBe(ticket);
      expect(roleOf(code)).toBe(roleOf(codeOf(is, 0, member)));
    }),
  );
});

it('refuses what has no room', () => {
  expect(() => codeOf('candidate', 2 ** 22, 0)).toThrow(RangeError);
  expect(() => codeOf('candidate', 0, 7)).toThrow(RangeError);
});
