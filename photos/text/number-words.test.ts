// @vitest-environment node
import { expect, test } from 'vitest';
import { withDigits } from './number-words.ts';

test.each([
  ['SAYAPILIHNOMORZ', 'SAYAPILIHNOMOR2'],
  ['COBLOS NOMOR S', 'COBLOS NOMOR 5'],
  ['NO. URUT I', 'NO. URUT 1'],
  ['Nomor Urut 0l', 'Nomor Urut 01'],
  ['PILIH NO. Z YA', 'PILIH NO. 2 YA'],
])('%s is %s', (read, meant) => expect(withDigits(read)).toBe(meant));

test.each(['NOMOR SATU', 'PIANO S', 'NOMOR', 'NOMOR A', 'SERI Z', 'nomor i', 'NOMOR 2S'])(
  '%s stays as it is',
  (read) => expect(withDigits(read)).toBe(read),
);
