import { expect, it } from 'vitest';
import { inventory } from './inventory.ts';

const component = (name: string, version: string) => ({
  'bom-ref': `${name}@${version}`,
  type: 'library',
  name,
  version,
  scope: 'optional',
  licenses: [{ license: { id: 'MIT' } }],
});

const told = (serialNumber: string) => ({
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber,
  version: 1,
  metadata: {
    timestamp: serialNumber,
    tools: [{ name: 'cli', version: serialNumber }],
    component: { 'bom-ref': 'ikrar@0.1.0', type: 'library', name: serialNumber, version: '0.1.0' },
  },
  components: [component('preact', '11.2.0'), component('vite', '8.3.8'), component('zod', '4.6.7')],
});

it('holds what ships and nothing else, and is the same on every run', () => {
  const first = inventory(told('1'), ['preact@11.2.0', 'zod@4.6.7']);
  expect(first.components.map((one) => one['bom-ref'])).toEqual(['preact@11.2.0', 'zod@4.6.7']);
  expect(first.components.every(({ scope }) => scope === 'required')).toBe(true);
  expect(first.dependencies).toEqual([{ ref: 'ikrar@0.1.0', dependsOn: ['preact@11.2.0', 'zod@4.6.7'] }]);
  expect(inventory(told('2'), ['preact@11.2.0', 'zod@4.6.7'])).toEqual(first);
});

it('is refused where something ships that npm does not know', () => {
  expect(() => inventory(told('1'), ['dexie@4.4.7'])).toThrow('dexie');
});
