import { expect, it } from 'vitest';
import { nearCopies } from './near-copies.ts';

const text = (id: string, words: string) => ({ id, source: 'x', text: words });
const others = [
  text('x:1', 'Besok kerja bakti di lapangan desa mulai pukul tujuh pagi'),
  text('x:2', 'Terima kasih'),
];

it('finds copies whatever their link, capitals and addressee', () => {
  const copy = text(
    'x:3',
    '@tetangga @pak_lurah @bu_lurah @karang_taruna @rt_lima @rw_dua @ibu_pkk BESOK kerja bakti di lapangan desa mulai pukul tujuh pagi https://contoh.id/x',
  );
  expect(nearCopies([copy, text('x:4', 'terima kasih!')], others)).toEqual(new Set(['x:3', 'x:4']));
});

it('leaves alone what only begins alike', () => {
  const other = text('x:5', 'Besok kerja bakti di kantor lurah, bawa sapu dan air minum sendiri ya');
  expect(nearCopies([other, text('x:6', 'terima kasih banyak, Bu')], others)).toEqual(new Set());
});
