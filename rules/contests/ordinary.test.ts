import { expect, it } from 'vitest';
import { contoh } from './contoh.ts';
import { withOrdinaryWords } from './ordinary.ts';

it('notes the words of names that many people carry', () => {
  const [contest] = contoh.contests;
  if (!contest) throw new Error('the training pack is empty');
  const tickets = [
    { number: 1, members: [{ name: 'Budi Contohari', nicknames: ['Agus'] }, { name: 'Siti Umpama' }] },
  ];
  expect(withOrdinaryWords({ ...contest, tickets }).ordinary).toEqual(['agus', 'budi', 'siti']);
});

it('notes the words of names that are everyday words', () => {
  const [contest] = contoh.contests;
  if (!contest) throw new Error('the training pack is empty');
  const tickets = [
    { number: 1, members: [{ name: 'Menang Contohari' }, { name: 'Umpama', common: ['Maju'] }] },
  ];
  expect(withOrdinaryWords({ ...contest, tickets }).everyday).toEqual(['maju', 'menang']);
});

it('leaves a contest alone whose names are rare', () => {
  const [contest] = contoh.contests;
  if (!contest) throw new Error('the training pack is empty');
  const rare = { ...contest, tickets: [{ number: 1, members: [{ name: 'Misalkara Umpamawati' }] }] };
  expect(withOrdinaryWords(rare)).toEqual(rare);
});
