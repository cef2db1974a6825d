// @vitest-environment node
import * as fc from 'fast-check';
import { it } from 'vitest';
import { contoh } from '../../rules/contests/contoh.ts';
import { stages } from '../../rules/contests/stage.ts';
import { activities, type Draft, photoKinds, roles } from '../../rules/draft.ts';
import { createRoster } from '../../rules/engine/roster.ts';
import { knowsWith } from '../../rules/engine/signals.ts';
import { tokensOf } from '../../rules/engine/tokens.ts';
import { createJudge } from '../../rules/judge.ts';
import type { Evidence } from '../../rules/verdict.ts';
import { patience, runs } from './runs.ts';
import { anyText } from './texts.ts';

const { contests } = contoh;
const knows = knowsWith(createRoster(contests));
const judges = ['2024-10-15', '2024-11-25', '2025-06-01'].flatMap((day) =>
  roles.slice(0, 2).map((role) => createJudge({ day, role, contests })),
);

const sometimes = (text: fc.Arbitrary<string>) => fc.option(text, { nil: undefined, freq: 3 });
const draft: fc.Arbitrary<Draft> = fc
  .record({
    activity: fc.constantFrom(...activities),
    text: anyText,
    name: sometimes(anyText),
    handle: sometimes(anyText),
    about: sometimes(anyText),
    photo: fc.option(
      fc.array(
        fc.record({
          kind: fc.constantFrom(...photoKinds),
          value: anyText,
          confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { maxLength: 3 },
      ),
      { nil: undefined, freq: 8 },
    ),
  })
  .map(({ activity, text, name, handle, about, photo }) => ({
    activity,
    text,
    ...((name ?? handle ?? about) !== undefined && {
      target: {
        ...(name !== undefined && { name }),
        ...(handle !== undefined && { handle }),
        ...(about !== undefined && { text: about }),
      },
    }),
    ...(photo && { photo }),
  }));

/** How far the offsets of a piece of evidence may go. */
function lengthOf({ text, target, photo }: Draft, part: Evidence['part']): number {
  if (part === undefined) return text.length;
  if (part === 'photo') return photo?.length ?? 0;
  const of = { 'target.name': target?.name, 'target.handle': target?.handle, 'target.text': target?.text };
  return of[part]?.length ?? 0;
}

it(
  'judges whatever is written, with evidence inside of it, and alike every time',
  () => {
    fc.assert(
      fc.property(draft, fc.constantFrom(...judges), (one, judge) => {
        const verdict = judge(one);
        for (const { stage, evidence } of verdict.findings) {
          if (!stages.includes(stage)) throw new Error(`stage ${stage}`);
          for (const { start, end, part } of evidence) {
            if (!(start >= 0 && start < end && end <= lengthOf(one, part)))
              throw new Error(`evidence ${start} to ${end} of ${part ?? 'text'}`);
          }
        }
        if ((verdict.verdict === 'clear') !== (verdict.findings.length === 0))
          throw new Error('clear with findings');
        if (JSON.stringify(judge(one)) !== JSON.stringify(verdict))
          throw new Error('judged otherwise the second time');
      }),
      runs(1000),
    );
  },
  patience,
);

it(
  'reads whatever is written as tokens that stand in it, in order',
  () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, form } of tokensOf(text, knows)) {
          if (!(start >= last || end === last) || start >= end || end > text.length || form === '')
            throw new Error(`token "${form}" at ${start} to ${end}`);
          last = end;
        }
      }),
      runs(3000),
    );
  },
  patience,
);
