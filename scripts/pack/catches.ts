import { readFileSync } from 'node:fs';
import type { Contest } from '../../rules/contests/schema.ts';
import type { Cases } from '../../rules/engine/cases/cases.ts';
import { conduct } from '../../rules/engine/cases/conduct.ts';
import { impression } from '../../rules/engine/cases/impression.ts';
import { membership } from '../../rules/engine/cases/membership.ts';
import { oppose } from '../../rules/engine/cases/oppose.ts';
import { reaction } from '../../rules/engine/cases/reaction.ts';
import { staff } from '../../rules/engine/cases/staff.ts';
import { support } from '../../rules/engine/cases/support.ts';
import { lexicon } from '../../rules/engine/lexicon.ts';
import { nameWords, spaced } from '../../rules/engine/names.ts';
import { lazily } from '../../rules/lazily.ts';

const tables: readonly Readonly<Record<string, Cases>>[] = [
  conduct,
  impression,
  membership,
  oppose,
  reaction,
  staff,
  support,
];

/** Posts of ordinary life, as written and in normal form. */
const ordinaryLife = lazily(() => {
  const lines = readFileSync(new URL('../model/made-up.tsv', import.meta.url), 'utf8').split('\n');
  const posts = lines.flatMap((line) => (line.startsWith('ok\t') ? [line.slice(3)] : []));
  const cases = tables.flatMap((table) => Object.values(table).flatMap(({ ordinary }) => ordinary));
  return [...cases, ...posts].map((text) => ({ text, words: ` ${nameWords(text).join(' ')} ` }));
});

const safeNames = ({ tickets }: Contest): string[] =>
  tickets.flatMap(({ members, nicknames = [], slogans = [], groups = [], hashtags = [] }) => [
    ...members.flatMap((member) => member.nicknames ?? []),
    ...nicknames,
    ...slogans,
    ...groups,
    ...hashtags,
  ]);

/** Names that mean their ticket beyond doubt, and stand in posts that mean nobody, with one such post. */
export function catches(contest: Contest): { name: string; text: string }[] {
  return [...new Set(safeNames(contest))].flatMap((name) => {
    const words = nameWords(spaced(name));
    const form = words.join(' ');
    if (form === '') return [];
    const post = ordinaryLife().find((one) => one.words.includes(` ${form} `));
    const [word = ''] = words;
    const text = post?.text ?? (words.length === 1 && lexicon().knows(word) ? word : undefined);
    return text === undefined ? [] : [{ name, text }];
  });
}
