import { describe, expect, it } from 'vitest';
import { textFrom } from '../../components/text.tsx';
import { sampleCheck } from '../../log/sample-check.ts';
import english from '../../public/_locales/en/messages.json';
import indonesian from '../../public/_locales/id/messages.json';
import { csvColumns, fileName, separatorIn } from './csv-columns.ts';

const id = textFrom(indonesian);
const en = textFrom(english);
const [finding] = sampleCheck().findings;
const check = {
  ...sampleCheck({
    at: new Date(2026, 10, 2, 9, 5, 7).getTime(),
    decision: 'sent-with-reason',
    reason: 'Bahan sosialisasi',
    photos: 'partly',
    findings: finding ? [finding, { ...finding, rule: 'politik-uang', violation: 'D13', ikrar: 4 }] : [],
  }),
  id: 1,
};

describe('CSV columns', () => {
  it('are in Indonesian for Indonesians', () => {
    const row = Object.fromEntries(csvColumns(id).map(([name, say]) => [name, say(check)]));
    expect(row).toEqual({
      'Waktu setempat': '2026-11-02 09:05:07',
      Platform: 'X',
      Aktivitas: 'Unggahan',
      'Diperiksa lewat': 'Tindakan di halaman',
      Hasil: 'Diingatkan',
      Keputusan: 'Dikirim dengan alasan',
      Aturan: 'Dukungan kepada calon | Imbalan untuk memilih',
      'Nomor dalam SKB': 'D2 | D13',
      'Poin ikrar': '3 | 4',
      Tahap: 'Sesudah penetapan calon, sebelum masa tenang',
      Pemilihan: 'contoh-kabupaten',
      'Kata-kata': 'Coblos nomor 1',
      'Pemeriksaan foto': 'Foto diperiksa sebagian',
      Alasan: 'Bahan sosialisasi',
      Teks: '',
    });
  });

  it('say nothing of pictures where there were none', () => {
    const row = new Map(csvColumns(id).map(([name, say]) => [name, say({ ...sampleCheck(), id: 1 })]));
    expect(row.get('Pemeriksaan foto')).toBe('');
  });

  it('are in English for others', () => {
    expect(csvColumns(en).map(([name]) => name)).toContain('Pledge point');
    expect(csvColumns(en)[4]?.[1](check)).toBe('Reminded');
  });

  it('stand apart as the language’s spreadsheets take them', () => {
    expect([separatorIn('id'), separatorIn('en')]).toEqual([';', ',']);
  });
});

describe('a file name', () => {
  const day = (month: number, date: number) => new Date(2026, month - 1, date, 23, 59).getTime();

  it('says which days are in it', () => {
    const days = { first: day(10, 1), last: day(11, 22), narrowed: false };
    expect(fileName(id, days, 'csv')).toBe('riwayat-ikrar-2026-10-01-sampai-2026-11-22.csv');
    expect(fileName(en, days, 'json')).toBe('ikrar-history-2026-10-01-to-2026-11-22.json');
  });

  it('says when it is one day, and when some rows were left out', () => {
    const one = { first: day(11, 22), last: day(11, 22), narrowed: true };
    expect(fileName(id, one, 'csv')).toBe('riwayat-ikrar-2026-11-22-disaring.csv');
  });
});
