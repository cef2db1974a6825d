// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { activities } from '../../draft.ts';
import { waitingRules } from '../../engine/waiting.ts';
import { createJudge } from '../../judge.ts';
import { allowances } from '../allowances.ts';
import { activityNames, ruleNames } from '../everyday-names.ts';
import { issuedOn } from '../instruments.ts';
import { provisionRows } from '../provision-records.ts';
import { rules } from '../rules/index.ts';
import type { Example } from './example.ts';
import { ruleExamples } from './rule-examples.ts';
import { allowanceSituation, situationFor } from './situation.ts';

const idsOf = (record: object) => Object.keys(record).toSorted();
const ruleIds = rules.map(({ id }) => id).toSorted();
const waiting = waitingRules(rules).map(({ id }) => id);
const said = ({ draft }: Example) =>
  `${draft.activity}: ${draft.text} ${Object.values(draft.target ?? {}).join(' ')}`;

test('every rule has examples of both kinds and names to be found by, and none is left over', () => {
  expect(idsOf(ruleExamples)).toEqual(ruleIds);
  expect(idsOf(ruleNames)).toEqual(ruleIds);
  expect(idsOf(activityNames)).toEqual([...activities].toSorted());
  const bare = Object.entries(ruleExamples).filter(([, one]) => !one.avoid.length || !one.fine.length);
  expect(bare.map(([id]) => id)).toEqual([]);
});

describe.each(rules)('$id, judged in the training contest', (rule) => {
  const { avoid, fine } = ruleExamples[rule.id] ?? { avoid: [], fine: [] };
  const judged = (example: Example) => createJudge(situationFor(rule, example))(example.draft);

  test.each(avoid.map((one) => [said(one), one] as const))('speaks up at %s', (_, example) => {
    const found = judged(example).findings.map((finding) => finding.rule);
    // Of what no part of Ikrar can see yet the page says so; as soon as it can, this goes red.
    if (waiting.includes(rule.id)) expect(found).not.toContain(rule.id);
    else expect(found).toContain(rule.id);
  });

  test.each(fine.map((one) => [said(one), one] as const))('leaves alone %s', (_, example) => {
    expect(judged(example)).toEqual({ verdict: 'clear', findings: [] });
  });

  test('shows what its own activities are', () => {
    const others = avoid.filter(({ draft }) => !rule.activities.includes(draft.activity));
    expect(others.map(said)).toEqual([]);
  });
});

describe.each(allowances)('$id may be done', (allowance) => {
  test.each(allowance.examples.map((one) => [said(one), one] as const))('%s', (_, example) => {
    const judge = createJudge(allowanceSituation(allowance, example));
    expect(judge(example.draft)).toEqual({ verdict: 'clear', findings: [] });
    expect(allowance.activities).toContain(example.draft.activity);
  });
});

test('what may be done rests on a source, or says that it is our reading', () => {
  const wrong = allowances.filter(
    ({ sources, confidence, examples }) =>
      examples.length === 0 || (sources.length === 0) !== (confidence === 'inference'),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('every activity has something to avoid, and something that is fine', () => {
  for (const activity of activities) {
    expect(
      rules.some((rule) => rule.activities.includes(activity)),
      activity,
    ).toBe(true);
    expect(
      allowances.some((one) => one.activities.includes(activity)),
      activity,
    ).toBe(true);
  }
});

test('every provision says when it was issued, to the year at least', () => {
  const undated = provisionRows.filter(({ title }) => !/\b(?:20\d\d)\b/.test(title) && !issuedOn(title));
  expect(undated.map(({ title }) => title)).toEqual([]);
});
