import { describe, expect, it } from 'vitest';
import { aboutKey, policyKeyNames } from '../keys.ts';
import { managedSchema } from './managed-schema.ts';

const schema = JSON.parse(JSON.stringify(managedSchema((key) => key)));

/** Every word that the schema uses, at any depth. */
function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key in schema.properties ? [] : [key]),
    ...wordsIn(inner),
  ]);
}

describe('managed_schema.json', () => {
  it('knows every key and no other', () => {
    expect(Object.keys(schema.properties)).toEqual(policyKeyNames);
  });

  // Chromium does not load an extension whose schema says more than it knows, additionalProperties for instance.
  it('says only what Chromium takes', () => {
    const allowed = ['type', 'properties', 'title', 'description', 'items'];
    expect(wordsIn(schema).filter((word) => !allowed.includes(word))).toEqual([]);
  });

  it.each(policyKeyNames)('takes the example of %s', (key) => {
    const { type, items } = schema.properties[key];
    const { example } = aboutKey(key);
    const kindOf = (value: unknown) => (typeof value === 'number' ? 'integer' : typeof value);
    expect(Array.isArray(example) ? ['array', kindOf(example[0])] : [kindOf(example)]).toEqual(
      items ? [type, items.type] : [type],
    );
  });
});
