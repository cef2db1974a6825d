import type { SignalId } from '../signal.ts';
import { everywhere, type Signal } from './signal.ts';

type ById = ReadonlyMap<SignalId, readonly Signal[]>;

/** Signals, ready to be asked: by id in the whole text, and by id in each sentence. */
export interface Reading {
  all: ById;
  /** What speaks for every sentence. */
  everywhere: ById;
  sentences: ReadonlyMap<number, ById>;
}

function put(table: Map<SignalId, Signal[]>, signal: Signal): void {
  const list = table.get(signal.id);
  if (list) list.push(signal);
  else table.set(signal.id, [signal]);
}

/** Sorts the signals of a text once, so that each of many conditions is a few look-ups. */
export function readingOf(signals: readonly Signal[]): Reading {
  const all = new Map<SignalId, Signal[]>();
  const sentences = new Map<number, Map<SignalId, Signal[]>>();
  for (const signal of signals) {
    put(all, signal);
    const sentence = sentences.get(signal.sentence) ?? new Map<SignalId, Signal[]>();
    put(sentence, signal);
    sentences.set(signal.sentence, sentence);
  }
  return { all, sentences, everywhere: sentences.get(everywhere) ?? new Map() };
}
