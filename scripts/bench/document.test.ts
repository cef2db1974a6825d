import { expect, it } from 'vitest';
import { performanceDocument } from './document.ts';

const document = (scan: number) =>
  performanceDocument({
    day: '2026-11-22',
    machine: 'one machine',
    sections: [
      { title: 'Ratios', rows: [{ name: 'beside a scan', value: scan, unit: '×', limit: 25 }] },
      {
        title: 'Verdict',
        rows: [
          { name: 'verdict', value: 0.1, unit: 'ms', limit: 0.15, ratio: 1 },
          { name: 'peer', value: 0.5, unit: 'ms', ratio: 5 },
        ],
      },
    ],
    curves: [],
    photos: { day: '2026-11-20', machine: 'another', rows: [{ name: 'a picture', value: 900, unit: 'ms' }] },
  });

it('begins with the ratios and says what is over its limit', () => {
  const text = document(31);
  expect(text.indexOf('| beside a scan |')).toBeLessThan(text.indexOf('| verdict |'));
  expect(text).toContain('**Over its limit: beside a scan.**');
  expect(document(20)).toContain('Every limit is kept.');
});

it('carries pictures with their own day and machine', () => {
  expect(document(20)).toMatch(/2026-11-20: another\.\n\n.*\n.*\n\| a picture \|/);
});

it('says what could not be measured', () => {
  const text = performanceDocument({
    day: '2026-11-22',
    machine: 'one machine',
    sections: [{ title: 'Riwayat', rows: [], missing: 'no end within 180 s' }],
    curves: [],
  });
  expect(text).toContain('**Not measured: Riwayat.**');
  expect(text).toContain('### Riwayat\n\n**Not measured: no end within 180 s.**');
  expect(text).not.toContain('Every limit is kept.');
});
