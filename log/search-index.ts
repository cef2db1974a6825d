import type { IkrarPoint } from '../rules/verdict.ts';
import type { StoredCheck } from './check.ts';
import type { Checks } from './database.ts';
import { type Search, saidIn, wordsOf } from './filter.ts';

/** Rows read at once; between two helpings the page can answer the person. */
const helping = 2000;

/** What of a row can be looked for without reading it again. */
interface Entry {
  id: number;
  said: string;
  rules: readonly string[];
  points: readonly IkrarPoint[];
}

const entryOf = (check: StoredCheck): Entry => ({
  id: check.id,
  said: saidIn(check),
  rules: check.findings.map(({ rule }) => rule),
  points: check.findings.map(({ ikrar }) => ikrar),
});

/** The words and rules of the log, kept in memory while a page looks through it. */
export interface SearchIndex {
  /** Ids of the rows that touch a point of the pledge. */
  touching: (checks: Checks, point: IkrarPoint) => Promise<Set<number>>;
  /** Ids of the rows that say the words or touch one of the rules. */
  saying: (checks: Checks, search: Search) => Promise<Set<number>>;
  /** Keys that were read under this name, or else what `read` reads. */
  keys: (name: string, read: () => PromiseLike<number[]>) => PromiseLike<number[]>;
  /** Rows may have come in: looks again before the next answer. */
  forget: () => void;
}

export function createSearchIndex(): SearchIndex {
  /** A text stays as it was read; what pictures add to a row later is among the findings. */
  const texts = new Map<number, Entry>();
  let flagged: Promise<Entry[]> | undefined;
  let kept: Promise<void> | undefined;
  const named = new Map<string, PromiseLike<number[]>>();

  const readFlagged = async (checks: Checks) =>
    (await checks.where('findings.length').above(0).toArray()).map(entryOf);

  const readTexts = async (checks: Checks) => {
    const ids = await checks.where('text.length').above(0).primaryKeys();
    const missing = ids.filter((id) => !texts.has(id)).toSorted((a, b) => a - b);
    for (let at = 0; at < missing.length; at += helping) {
      const some = missing.slice(at, at + helping);
      const rows = await checks.where(':id').between(some[0], some.at(-1), true, true).toArray();
      for (const row of rows) if (row.text) texts.set(row.id, entryOf(row));
    }
  };

  const findings = (checks: Checks) => {
    flagged ??= readFlagged(checks);
    return flagged;
  };
  const idsOf = (entries: Iterable<Entry>, fits: (entry: Entry) => boolean, into = new Set<number>()) => {
    for (const entry of entries) if (fits(entry)) into.add(entry.id);
    return into;
  };

  return {
    keys: (name, read) => {
      const keys = named.get(name) ?? read();
      named.set(name, keys);
      return keys;
    },
    touching: async (checks, point) => idsOf(await findings(checks), ({ points }) => points.includes(point)),
    saying: async (checks, search) => {
      kept ??= readTexts(checks);
      const [met] = await Promise.all([findings(checks), kept]);
      const words = wordsOf(search);
      const fits = ({ said, rules }: Entry) =>
        said.includes(words) || rules.some((rule) => search.rules.includes(rule));
      return idsOf(texts.values(), fits, idsOf(met, fits));
    },
    forget: () => {
      flagged = undefined;
      kept = undefined;
      named.clear();
    },
  };
}
