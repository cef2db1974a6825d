import { describe, expect, it } from 'vitest';
import { toCsv, toJson } from './export.ts';
import { sampleCheck } from './sample-check.ts';

const lines = (csv: string) => csv.split('\r\n');
const cellOf = (reason: string) =>
  lines(toCsv([sampleCheck({ reason, text: 'AKHIR' })]))
    .slice(1)
    .join('\r\n');

describe('CSV', () => {
  it('has a header, one line a check, and ends every line with CRLF', () => {
    const csv = lines(
      toCsv([sampleCheck(), sampleCheck({ findings: [], verdict: 'clear', decision: 'none' })]),
    );
    expect(csv).toEqual([
      'time,platform,activity,gate,verdict,decision,rules,violations,ikrar,severity,stage,contests,words,reason,text',
      '2023-11-14T22:13:20.000Z,x,post,gesture,warn,edited,dukungan-calon-post,D2,3,high,candidates,contoh-kabupaten,Coblos nomor 1,,',
      '2023-11-14T22:13:20.000Z,x,post,gesture,clear,none,,,,,,,,,',
      '',
    ]);
  });

  it.each([
    ['koma, ada', '"koma, ada"'],
    ['kata "penting"', '"kata ""penting"""'],
    ['baris\nbaru', '"baris\nbaru"'],
    ['=1+1', "'=1+1"],
    ['+62812', "'+62812"],
    ['-1', "'-1"],
    ['@akun', "'@akun"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("http://a","b")', '"\'=HYPERLINK(""http://a"",""b"")"'],
    ['biasa saja', 'biasa saja'],
  ])('writes %j as %j', (reason, cell) => {
    expect(cellOf(reason)).toContain(`Coblos nomor 1,${cell},AKHIR`);
  });

  it('keeps several findings in one line', () => {
    const [finding] = sampleCheck().findings;
    const both = finding ? [finding, { ...finding, rule: 'politik-uang', ikrar: 4 as const }] : [];
    expect(toCsv([sampleCheck({ findings: both })])).toContain(
      'dukungan-calon-post; politik-uang,D2; D2,3; 4,',
    );
  });
});

describe('JSON', () => {
  it('gives every field back', () => {
    const checks = [{ ...sampleCheck({ reason: 'Alasan "saya"' }), id: 3 }];
    expect(JSON.parse(toJson(checks))).toEqual({ schema: 1, checks });
  });
});
