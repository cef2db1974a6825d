// @vitest-environment node
import { expect, it } from 'vitest';
import { stages } from '../engine/fixture.ts';
import { namesNobody, oneOfEach } from './one-of-each.ts';
import type { Contest, Ticket } from './schema.ts';

const contest = (id: string, name: string, tickets: Ticket[]): Contest => ({
  id,
  name,
  office: 'bupati',
  region: '3602',
  stages,
  tickets,
});
const candidate: Ticket = { number: 1, members: [{ name: 'Candra Contohari' }] };

it.each([
  ['no ticket', [], true],
  ['a number alone', [{ number: 1, name: 'Kolom kosong', members: [] }], true],
  ['empty lists', [{ number: 1, members: [], slogans: [] }], true],
  ['a candidate', [candidate], false],
  ['a slogan', [{ number: 1, members: [], slogans: ['Contoh maju'] }], false],
  ['a party', [{ number: 1, members: [], parties: ['pdip'] }], false],
])('%s: nobody is named? %s', (_, tickets, nobody) => {
  expect(namesNobody({ tickets })).toBe(nobody);
});

it('lets the first count, but for one that names nobody', () => {
  const all = [
    contest('a', 'empty', []),
    contest('b', 'first', [candidate]),
    contest('c', 'empty', []),
    contest('a', 'full', [candidate]),
    contest('b', 'second', [candidate]),
    contest('c', 'empty too', []),
  ];
  expect(oneOfEach(all).map(({ id, name }) => `${id} ${name}`)).toEqual(['a full', 'b first', 'c empty']);
});
