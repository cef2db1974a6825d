// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftTicket } from '../draft/draft.ts';
import { emptyMember, emptyTicket } from '../draft/new-draft.ts';
import { limits } from './limits.ts';
import { type CsvRead, readCsv } from './read-csv.ts';
import { csvOf, csvTemplate } from './write-csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const bare = (ticket: DraftTicket) => ({
  ...ticket,
  key: '',
  members: ticket.members.map((member) => ({ ...member, key: '' })),
});

function taken(text: string | Uint8Array): CsvRead {
  const read = readCsv(typeof text === 'string' ? bytes(text) : text);
  if (typeof read === 'string') throw new Error(read);
  return read;
}
const names = ({ tickets }: CsvRead) => tickets.map(({ members }) => members.map(({ name }) => name));
const pair = [['Candra Contohari', 'Dewi Umpamawati']];

describe('a table of candidates', () => {
  it.each([
    ['semicolons', 'Nomor Urut;Calon 1;Calon 2\r\n1;Candra Contohari;Dewi Umpamawati\r\n'],
    ['commas', 'nomor urut,calon 1,calon 2\n1,Candra Contohari,Dewi Umpamawati'],
    ['tabs', 'No\tNama calon\tWakil\n1\tCandra Contohari\tDewi Umpamawati\n'],
    ['a mark', '\uFEFFnomor;calon 1;calon 2\n1;Candra Contohari;Dewi Umpamawati\n'],
    ['quotes', '"NOMOR_URUT","CALON-1","CALON-2"\r\n"01","Candra Contohari","Dewi\u00a0Umpamawati"\r\n'],
    ['a separator line', 'sep=,\r\nnomor,calon 1,calon 2\r\n1,Candra Contohari,Dewi Umpamawati'],
    ['empty lines and spaces', 'nomor;calon 1;calon 2\n;;\n 1 ; Candra  Contohari;Dewi Umpamawati \n\n;;\n'],
    ['old line ends', 'nomor;calon 1;calon 2\r1;Candra Contohari;Dewi Umpamawati\r'],
    ['English titles', 'ballot number,candidate 1,candidate 2\n1,Candra Contohari,Dewi Umpamawati'],
    ['invisible letters', 'nomor;calon 1;calon 2\n1;Can\u200bdra\u202e Contohari\u0007;Dewi Umpamawati'],
  ])('is read with %s', (_, text) => {
    const read = taken(text);
    expect(names(read)).toEqual(pair);
    expect(read.tickets[0]?.number).toBe('1');
    expect(read.faults).toEqual([]);
  });

  it('is read in UTF-16, and in the letters of Windows', () => {
    const text = 'nomor;calon 1\n1;José Contohari\n';
    const wide = new Uint8Array([0xff, 0xfe, ...text.split('').flatMap((one) => [one.charCodeAt(0), 0])]);
    const narrow = Uint8Array.from(text.split(''), (one) => one.charCodeAt(0));
    expect(names(taken(wide))).toEqual([['José Contohari']]);
    expect(names(taken(narrow))).toEqual([['José Contohari']]);
  });

  it('takes several words of a cell apart', () => {
    const [ticket] = taken(
      'calon 1;julukan 1;akun 1;slogan;tagar;partai\n' +
        '"Candra Contohari";"Pak Contohari, Candra";"@candra | @contohari";"Maju, bersama | Satu";#A #B,#C;PKB,Golkar',
    ).tickets;
    expect(ticket?.members[0]).toMatchObject({
      nicknames: 'Pak Contohari\nCandra',
      accounts: '@candra\n@contohari',
    });
    expect(ticket).toMatchObject({
      slogans: 'Maju, bersama\nSatu',
      hashtags: '#A\n#B\n#C',
      parties: 'PKB\nGolkar',
    });
  });

  it('prefers the better title, and names the columns that it does not take', () => {
    const read = taken('No;Nomor urut;Calon;Foto\n7;2;Candra;x.jpg');
    expect(read.tickets[0]?.number).toBe('2');
    expect(read.unused).toEqual(['No', 'Foto']);
  });

  it('names each line that it leaves out, as the spreadsheet counts, and takes the others', () => {
    const read = taken(
      [
        'nomor;calon 1;akun 1',
        '1;Candra Contohari;@candra',
        'dua;Rangga;',
        '',
        '3;=HYPERLINK("http://x");',
        `4;${'a'.repeat(limits.word + 1)};`,
        '5;;@siapa',
        '6;-;–',
        '7;Rangga;x;lebih',
        "8;'=1+1;",
        '9;Rangga;+62812',
      ].join('\n'),
    );
    expect(names(read)).toEqual([['Candra Contohari'], ['']]);
    expect(read.faults).toEqual([
      { line: 3, why: 'number', column: 'nomor urut' },
      { line: 5, why: 'formula', column: 'calon 1' },
      { line: 6, why: 'long', column: 'calon 1' },
      { line: 8, why: 'nobody' },
      { line: 9, why: 'extra' },
      { line: 10, why: 'formula', column: 'calon 1' },
      { line: 11, why: 'formula', column: 'akun 1' },
    ]);
  });

  it('says where a quote is open', () => {
    const read = taken('nomor;calon 1\n1;Candra\n2;"Rangga\n3;Lembayung');
    expect(read.faults).toEqual([{ line: 3, why: 'quotes' }]);
    expect(names(read)).toEqual([['Candra']]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['titles alone', 'nomor;calon 1\n', 'empty'],
    ['no names', 'tanggal;jam\n1;2', 'columns'],
    ['keys of the language', '__proto__,constructor,toString\n1,2,3', 'columns'],
    ['too many columns', `calon 1${';'.repeat(limits.columns)}\nx`, 'columns'],
    ['too many rows', `calon 1\n${'a\n'.repeat(limits.rows + 1)}`, 'many'],
    ['too much', 'a'.repeat(limits.bytes + 1), 'size'],
    ['a workbook', 'PK\u0003\u0004…', 'excel'],
    ['no text', 'nomor;calon 1\n1;\0', 'binary'],
  ])('is turned down with %s', (_, text, fault) => {
    expect(readCsv(bytes(text))).toBe(fault);
  });

  it('leaves the objects of the language alone, whatever a file calls its columns', () => {
    const read = taken('calon 1,__proto__,constructor\nCandra,{"x":1},y');
    expect(read.unused).toEqual(['__proto__', 'constructor']);
    expect(Object.keys(read.tickets[0] ?? {}).toSorted()).toEqual(Object.keys(emptyTicket()).toSorted());
    expect(Object.prototype).not.toHaveProperty('x');
  });
});

describe('a table that we have written', () => {
  it.each(['id', 'en'])('as a template is read without a fault (%s)', (lang) => {
    const read = taken(csvTemplate(lang));
    expect(read.tickets).toHaveLength(2);
    expect(read).toMatchObject({ faults: [], unused: [] });
  });

  const letter = fc.constantFrom(...'abcXYZ09 ,;.&"\'()/é–'.split(''));
  const word = fc
    .string({ unit: letter, minLength: 1, maxLength: 12 })
    .map((some) => `a${some}z`.replace(/\s+/g, ' '));
  const lines = fc.uniqueArray(word, { maxLength: 3 }).map((words) => words.join('\n'));
  const member = fc.record({
    key: fc.constant(''),
    name: word,
    nicknames: lines,
    common: lines,
    accounts: lines,
  });
  const ticket = fc.record({
    number: fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 999 }).map(String)),
    name: word,
    members: fc.array(member, { maxLength: 2 }),
    nicknames: lines,
    slogans: lines,
    groups: lines,
  });

  it('is read as it was', () => {
    fc.assert(
      fc.property(
        fc.array(ticket, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('id', 'en'),
        (some, lang) => {
          const tickets = some.map((one) => ({ ...emptyTicket(), ...one }));
          const read = taken(csvOf(tickets, lang));
          expect(read.faults).toEqual([]);
          expect(read.tickets.map(bare)).toEqual(tickets.map(bare));
        },
      ),
    );
  });

  const hostile = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    '|',
    ';',
    ',',
    '\n',
    '\t',
    '\u0001',
    '\u200b',
    '\u202e',
    'a',
    '＝',
  );

  it('whatever a file holds, reading comes to an end, with words that nobody can run', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ unit: hostile, maxLength: 200 }),
        (noise, rest) => {
          readCsv(noise);
          const read = readCsv(bytes(`nomor;calon 1;slogan\n1;Candra;${rest}`));
          if (typeof read === 'string') return;
          for (const one of read.tickets) expect(one.slogans).not.toMatch(/(?:^|\n)[=+]|[\p{Cc}--\n]/v);
        },
      ),
    );
  });

  it('a person who is named on no line of a pair is left empty', () => {
    const only = { ...emptyTicket(), members: [emptyMember(), { ...emptyMember(), name: 'Dewi' }] };
    expect(taken(csvOf([only], 'id')).tickets.map(bare)).toEqual([bare(only)]);
  });
});
