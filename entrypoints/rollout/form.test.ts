import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPolicy } from '../../policy/rollout/fake-kit.ts';
import { fieldsOf, readFields } from './form.ts';
import { rows } from './rows.ts';

const example = (key: string) => rows.find((row) => row.key === key)?.about.example;

describe('the form', () => {
  it('says nothing while it is empty', () => {
    expect(readFields({ agency: '  ', hosts: '\n \n' })).toEqual({ install: {}, policy: {}, bad: new Map() });
  });

  it('reads each kind of field', () => {
    const fields = {
      agency: ' BKD ',
      mode: 'hint',
      logDays: '90',
      mayPause: 'no',
      hosts: 'a.go.id\n\n b.go.id ',
    };
    expect(readFields(fields).policy).toEqual({
      agency: 'BKD',
      mode: 'hint',
      logDays: 90,
      mayPause: false,
      hosts: ['a.go.id', 'b.go.id'],
    });
  });

  it('tells what is bad at its field, and keeps it out of the policy', () => {
    const { policy, install, bad } = readFields({
      logDays: '9e2',
      modeSteps: 'besok\n2026-12-15 hint',
      edgeId: 'x',
      firefoxUrl: 'http://a.go.id/x.xpi',
    });
    expect([policy, install]).toEqual([{ modeSteps: ['2026-12-15 hint'] }, {}]);
    expect([...bad]).toEqual([
      ['edgeId', []],
      ['firefoxUrl', []],
      ['modeSteps', ['besok']],
      ['logDays', ['9e2']],
    ]);
  });

  it.each(rows.map(({ key }) => key))('takes its own example of %s', (key) => {
    const { bad } = readFields({
      [key]: [example(key)].flat().join('\n').replace('true', 'yes').replace('false', 'no'),
    });
    expect([...bad.keys()]).toEqual([]);
  });

  it('says again what a file said', () => {
    fc.assert(
      fc.property(anyPolicy, (given) => {
        const { keys: _, ...policy } = given;
        // An empty list and an empty region say as little as an empty field.
        const said = Object.entries(policy).filter(([, value]) => String(value) !== '');
        const again = readFields(fieldsOf({ install: {}, policy })).policy;
        const trimmed = JSON.stringify(Object.fromEntries(said), (_key, value) =>
          typeof value === 'string' ? value.trim() : value,
        );
        expect(again).toEqual(JSON.parse(trimmed));
      }),
    );
  });
});
