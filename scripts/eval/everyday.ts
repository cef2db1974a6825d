import type { Verdict } from '../../rules/verdict.ts';
import { type Share, shown, wilson } from './interval.ts';
import type { Text } from './posts.ts';
import { levels, type Reader } from './readers.ts';
import { type SettingId, settings, situationIn } from './situations.ts';
import type { Section } from './table.ts';

/** A text of ordinary life with what the engine said of it. */
export interface Heard extends Text {
  verdict: Verdict;
}

/** The texts, read on the setting's day with everything in force that is in force there. */
export function hear<One extends Text>(
  reader: Reader,
  texts: readonly One[],
  setting: SettingId,
): (One & Heard)[] {
  const judge = reader.create(situationIn(settings[setting]));
  return texts.map((one) => ({ ...one, verdict: judge({ activity: 'post', text: one.text }) }));
}

export const warned = (texts: readonly Pick<Heard, 'verdict'>[]): Share =>
  wilson(texts.filter(({ verdict }) => levels.warn(verdict)).length, texts.length);
const hinted = (texts: readonly Heard[]): Share =>
  wilson(texts.filter(({ verdict }) => verdict.verdict === 'hint').length, texts.length);

/** Warnings and hints on texts that deserve neither, by source. */
export function heardSection(title: string, texts: readonly Heard[]): Section {
  const bySource = Map.groupBy(texts, ({ source }) => source);
  const row = (name: string, some: readonly Heard[]): string[] => [
    name,
    String(some.length),
    shown(warned(some)),
    shown(hinted(some)),
  ];
  return {
    title,
    head: [title, 'posts', 'warned', 'hinted'],
    rows: [row('all', texts), ...[...bySource].map(([name, some]) => row(name, some))],
  };
}
