// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { activities } from '../../../rules/draft.ts';
import { waitingRules } from '../../../rules/engine/waiting.ts';
import { rules } from '../../../rules/regulation/rules/index.ts';
import { deck } from './deck.ts';
import ikrar from './ikrar.json' with { type: 'json' };
import { judgeScenario } from './judged.ts';
import { Deck } from './scenario.ts';

describe('each scenario is judged as the trainer says', () => {
  test.each(deck.map((one) => [one.id, one] as const))('%s', (_, scenario) => {
    const { verdict, findings } = judgeScenario(scenario);
    expect(verdict).toBe(scenario.expect);
    const found = findings.map(({ rule }) => rule);
    if (scenario.rule) expect(found).toContain(scenario.rule);
    else expect(found).toEqual([]);
  });
});

test('there are enough, each once, and half of them are fine', () => {
  expect(deck.length).toBeGreaterThanOrEqual(40);
  expect(new Set(deck.map(({ id }) => id)).size).toBe(deck.length);
  expect(deck.filter((one) => one.expect === 'clear')).toHaveLength(deck.length / 2);
  expect(deck.filter((one) => (one.expect === 'clear') === (one.rule !== undefined))).toEqual([]);
});

test('every grave rule that Ikrar can see occurs, and every activity but a reply', () => {
  const waiting = waitingRules(rules).map(({ id }) => id);
  const grave = rules.filter(({ id, severity }) => severity === 'high' && !waiting.includes(id));
  const shown = deck.map(({ rule }) => rule);
  expect(grave.filter(({ id }) => !shown.includes(id)).map(({ id }) => id)).toEqual([]);
  const done = new Set(deck.map(({ draft }) => draft.activity));
  expect(activities.filter((activity) => !done.has(activity))).toEqual(['reply']);
});

test('a deck with a source that nobody knows is turned down', () => {
  const [first] = ikrar.scenarios;
  const made = { ...ikrar, scenarios: [{ ...first, sources: ['tidak-ada'] }] };
  expect(Deck.safeParse(made).success).toBe(false);
});
