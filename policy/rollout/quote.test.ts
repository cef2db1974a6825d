import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { powershell, regString, sh, xml } from './quote.ts';

it('keeps the line of a shell one word', () => {
  const words = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, (texts) => {
      const plain = texts.map((text) => text.replaceAll('\0', ''));
      const said = execFileSync('sh', ['-c', `printf '%s\\0' ${plain.map(sh).join(' ')}`], {
        encoding: 'utf8',
      });
      expect(said.split('\0').slice(0, -1)).toEqual(plain);
    }),
    { numRuns: 30 },
  );
});

it('ends no string of PowerShell early, typographic quotes included', () => {
  expect(powershell("Ja'far ‘Bu Sri’ ‚x‛")).toBe("'Ja''far ‘‘Bu Sri’’ ‚‚x‛‛'");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", '‘', '’', '$', '`', 'a', '"') }), (text) => {
      const inside = powershell(text).slice(1, -1);
      expect(inside.replace(/(['‘’‚‛])\1/g, '')).not.toMatch(/['‘’‚‛]/);
      expect(inside.replace(/(['‘’‚‛])\1/g, '$1')).toBe(text);
    }),
  );
});

it('leaves nothing in XML that would end an element or break the document', () => {
  expect(xml('a & b <c> "d" \u0007\uFFFE\uD800')).toBe('a &amp; b &lt;c&gt; &quot;d&quot; \uFFFD');
});

it('writes registry strings in ASCII only', () => {
  expect(regString('C:\\x "y"')).toBe('"C:\\\\x \\"y\\""');
  expect(regString('é')).toBe('hex(1):e9,00,00,00');
});
