import { expect, it } from 'vitest';
import { contoh } from '../contests/contoh.ts';
import { withOrdinaryWords } from '../contests/ordinary.ts';
import { ticketForms } from './names.ts';

const [training] = contoh.contests;
if (!training) throw new Error('the training pack is empty');
const ticket = { number: 1, members: [{ name: 'Menang Contohari' }, { name: 'Dewi Umpamawati' }] };
const contest = withOrdinaryWords({ ...training, tickets: [ticket] });

const formsOf = (everyday: readonly string[] = []) =>
  ticketForms(contest, ticket, { ordinary: new Set(), everyday: new Set(everyday) }).map(({ words }) =>
    words.join(' '),
  );

it('calls people by each word of their name', () => {
  expect(formsOf()).toEqual(expect.arrayContaining(['menang', 'contohari', 'menang dewi', 'contohari dewi']));
});

it('calls nobody by an everyday word, alone or beside the running mate', () => {
  const forms = formsOf(contest.everyday);
  expect(forms).toEqual(expect.arrayContaining(['menang contohari', 'contohari', 'contohari umpamawati']));
  expect(forms).not.toContain('menang');
  expect(forms).not.toContain('menang umpamawati');
});
