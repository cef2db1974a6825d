import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { contoh } from './contoh.ts';
import { madeCommon, withCare } from './doubtful-names.ts';
import type { Contest, Member, Ticket } from './schema.ts';

const [base] = contoh.contests;
if (!base) throw new Error('the training pack is empty');

const contestOf = (ticket: Partial<Ticket>, member: Partial<Member> = {}): Contest => ({
  ...base,
  tickets: [{ number: 1, members: [{ name: 'Budi Contohari', ...member }], ...ticket }],
});
const cared = (contest: Contest): Ticket | undefined => withCare(contest).tickets[0];

it('puts what many people or things are called among the common names', () => {
  const before = contestOf(
    {
      nicknames: ['Misalkara-Umpamawati', 'Budi-Siti', 'PAN'],
      slogans: ['Maju Bersama', 'Contohari untuk semua warga'],
      hashtags: ['#menang', '#ContohariMenang'],
      groups: ['Keluarga', 'Barisan Misalkara'],
      accounts: ['@contohari'],
    },
    { nicknames: ['Agus', 'Contohar'], common: ['Cak Bud'] },
  );
  const after = withCare(before);
  expect(after.tickets).toEqual([
    {
      number: 1,
      members: [{ name: 'Budi Contohari', nicknames: ['Contohar'], common: ['Cak Bud', 'Agus'] }],
      nicknames: ['Misalkara-Umpamawati', 'Budi-Siti'],
      common: ['PAN', 'Maju Bersama', 'menang'],
      slogans: ['Contohari untuk semua warga'],
      hashtags: ['#ContohariMenang'],
      groups: ['Keluarga', 'Barisan Misalkara'],
      accounts: ['@contohari'],
    },
  ]);
  expect(madeCommon(before, after)).toEqual(['PAN', 'Maju Bersama', 'menang', 'Agus']);
  expect(after.ordinary).toContain('agus');
});

it('takes titles off names', () => {
  expect(cared(contestOf({}, { name: 'Dr. H. Budi Contohari, S.Pd., M.Si.' }))?.members).toEqual([
    { name: 'Budi Contohari' },
  ]);
});

it('keeps what its maker has noted of the words', () => {
  const noted = withCare({ ...contestOf({}), ordinary: ['contohari'], everyday: ['misalkara'] });
  expect([noted.ordinary, noted.everyday]).toEqual([['budi', 'contohari'], ['misalkara']]);
});

it('changes nothing when it is done twice', () => {
  const names = fc.array(
    fc.oneof(fc.constantFrom('Agus', 'Menang', 'PAN', 'KDM', 'Contohari', 'Budi-Siti'), fc.string()),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), names, names, names, (name, nicknames, slogans, hashtags) => {
      const once = withCare(contestOf({ nicknames, slogans, hashtags }, { name, nicknames }));
      expect(withCare(once)).toEqual(once);
    }),
  );
});
