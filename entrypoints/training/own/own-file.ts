import { limits, OwnFile, type OwnScenario } from './own-scenario.ts';

/** Why a file can't be taken; `at` is the scenario, counted from one, where one of them is to blame. */
export interface FileFault {
  why: 'size' | 'json' | 'kind' | 'many' | 'scenario';
  at?: number;
  field?: string;
}

/** The scenarios as a file. */
export const written = (scenarios: readonly OwnScenario[]): string =>
  JSON.stringify({ kind: 'ikrar-latihan', schema: 1, scenarios }, null, 2);

function parsed(words: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(words) };
  } catch {
    return undefined;
  }
}

/** Reads a file of scenarios whole, or says what is wrong with it; nothing of a faulty file is taken. */
export function readOwnFile(words: string): OwnScenario[] | FileFault {
  if (words.length > limits.bytes) return { why: 'size' };
  const json = parsed(words);
  if (!json) return { why: 'json' };
  const file = OwnFile.safeParse(json.value);
  if (file.success) return file.data.scenarios;
  const [issue] = file.error.issues;
  const [top, index, field] = issue?.path ?? [];
  if (top !== 'scenarios') return { why: 'kind' };
  if (typeof index !== 'number') return { why: issue?.code === 'too_big' ? 'many' : 'kind' };
  return { why: 'scenario', at: index + 1, field: String(field ?? '') };
}

/** Scenarios that were read, put to those at hand: the same id is the same scenario. */
export function merged(old: readonly OwnScenario[], fresh: readonly OwnScenario[]): OwnScenario[] {
  const all = new Map([...old, ...fresh].map((one) => [one.id, one]));
  return [...all.values()];
}
