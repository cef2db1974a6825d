import type { Named } from '../engine/named.ts';
import type { EntryKind } from '../engine/roster.ts';
import type { Token } from '../engine/token.ts';

/** A word as the model reads it. */
export interface Piece {
  form: string;
  /** Tokens it is made of. */
  from: number;
  to: number;
  sentence: number;
  /** Stands for somebody on the ballot. */
  named: boolean;
}

/** What stands for a name, so that what was learnt of one candidate holds for any other. */
const standIns: Partial<Record<EntryKind, string>> = {
  candidate: '<calon>',
  'common-name': '<calon>',
  'candidate-account': '<calon>',
  'campaign-account': '<calon>',
  party: '<partai>',
  'ballot-number': '<nomor>',
  'campaign-hashtag': '<tagar>',
};

const kindStandIns: Partial<Record<Token['kind'], string>> = {
  number: '<angka>',
  mention: '<akun>',
  url: '<tautan>',
};

const laughter =
  /^(?:(?:[wk]*wk)+[wk]*|(?:[ha]*ha[hk]*){2,}|[hi]*hihi[hi]*|[he]*hehe[he]*|awok(?:awok)*|xixi\w*|lol|ngakak)$/;
/** Most words begin otherwise and need not be tried. */
const laughs = new Set('wk kw ha ah he hi aw xi lo ng'.split(' '));
const shortestLaugh = 3;
const endings = new Set(['nya', 'lah', 'kah', 'pun']);
/** So much of a word must stay when its ending goes. */
const shortestRoot = 4;

const lastOfEndings = new Set('ahn');

function withoutEnding(form: string): string {
  if (form.length < shortestRoot + 3 || !lastOfEndings.has(form.charAt(form.length - 1))) return form;
  return endings.has(form.slice(-3)) ? form.slice(0, -3) : form;
}

function formOf({ kind, form, tag }: Token): string {
  const standIn = kindStandIns[kind];
  if (standIn) return standIn;
  if (kind === 'emoji') return form;
  if (form.length >= shortestLaugh && laughs.has(form.slice(0, 2)) && laughter.test(form)) return '<tawa>';
  return tag === undefined ? withoutEnding(form) : `#${withoutEnding(form)}`;
}

const standInOf = ({ entries }: Named): string | undefined => {
  for (const { kind } of entries) if (standIns[kind]) return standIns[kind];
  return undefined;
};

/** The words of a post with names, numbers, accounts and laughter replaced by what stands for them. */
export function sequenceOf(tokens: readonly Token[], named: readonly Named[]): Piece[] {
  const longest = new Map<number, Named>();
  for (const one of named)
    if (one.to > (longest.get(one.from)?.to ?? 0) && standInOf(one)) longest.set(one.from, one);
  const pieces: Piece[] = [];
  for (let from = 0; from < tokens.length; ) {
    const token = tokens[from];
    if (!token) break;
    const one = longest.get(from);
    const to = one?.to ?? from + 1;
    const standIn = one && standInOf(one);
    pieces.push({ form: standIn ?? formOf(token), from, to, sentence: token.sentence, named: !!standIn });
    from = to;
  }
  return pieces;
}
