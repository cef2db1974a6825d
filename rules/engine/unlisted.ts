import { lexicon } from './lexicon.ts';
import type { Named } from './named.ts';
import { electoralWords, ofPeople, titles, unlistedLeads, voteCalls } from './political-words.ts';
import type { Entry } from './roster.ts';
import type { Token } from './token.ts';

/** As many titles as stand before a name: "Pak Haji". */
const mostTitles = 3;
/** Whoever it is. */
export const somebody: readonly Entry[] = [{ kind: 'unlisted', ticket: -1, member: -1 }];

const isCapital = (char: string): boolean => char !== char.toLowerCase();

/** Where a name that no phrase knows ends, when one begins at `at`: `TCM`, `Tobi`, `TCM-DENS`. */
function nameEnd(text: string, tokens: readonly Token[], at: number, needsCapital: boolean): number {
  const isName = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    token.form.length > 1 &&
    !titles.has(token.form) &&
    !lexicon().knows(token.form) &&
    (!needsCapital || isCapital(text.charAt(token.start)));
  let end = at;
  while (end - at < 2 && isName(tokens[end]) && tokens[end]?.sentence === tokens[at]?.sentence) end++;
  return end;
}

const isWritten = (token: Token | undefined, before: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.tag === undefined &&
  ((token.caps === true && token.end - token.start > 1) ||
    (before !== undefined && before.sentence === token.sentence && ofPeople.has(before.form))) &&
  !lexicon().knows(token.form) &&
  !titles.has(token.form);

/** Names as they are written where an election is spoken of: `TCM`, `TCM-DENS`, "Bang Egi". */
function written(text: string, tokens: readonly Token[]): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isWritten(tokens[at], tokens[at - 1])) continue;
    let to = at + 1;
    while (
      to - at < 2 &&
      text.charAt(tokens[to - 1]?.end ?? 0) === '-' &&
      tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1
    )
      to++;
    const start = tokens[at]?.start ?? 0;
    found.push({ from: at, to, start, end: tokens[to - 1]?.end ?? start, entries: somebody });
    at = to - 1;
  }
  return found;
}

/**
 * Somebody whom no list knows, told by where the name stands: right behind a word of voting, or, where an election is
 * spoken of, behind one of taking a side; there also as names are written.
 */
export function unlisted(
  text: string,
  tokens: readonly Token[],
  ofPlace: (form: string) => boolean,
): Named[] {
  const electoral = tokens.some(({ form }) => electoralWords.has(form) || ofPlace(form));
  const behind = behindVerbs(text, tokens, electoral);
  return electoral ? [...behind, ...written(text, tokens)] : behind;
}

function behindVerbs(text: string, tokens: readonly Token[], electoral: boolean): Named[] {
  const leads = electoral ? unlistedLeads : voteCalls;
  const found: Named[] = [];
  for (let verb = 0; verb < tokens.length; verb++) {
    const { form = '', sentence, tag } = tokens[verb] ?? {};
    if (tag !== undefined || !leads.has(form)) continue;
    let at = verb + 1;
    while (at - verb <= mostTitles && titles.has(tokens[at]?.form ?? '')) at++;
    const start = tokens[at];
    if (!start || start.sentence !== sentence || start.tag !== undefined) continue;
    const to = nameEnd(text, tokens, at, at === verb + 1);
    if (to === at) continue;
    found.push({
      from: at,
      to,
      start: start.start,
      end: tokens[to - 1]?.end ?? start.end,
      entries: somebody,
    });
  }
  return found;
}
