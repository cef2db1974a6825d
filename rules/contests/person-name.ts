import type { Member } from './schema.ts';

/** Titles in front of a name that stay on in the source's own plain column. With a dot they are never a name. */
const leadingTitle =
  /^(?:dr|drs|dra|drh|drg|ir|hj?|hi|kh|tgh|tgb|tgk|prof|pdt|pnt|adv|ars|gra|apt|asc|kmt|phil|dipl|-?ing)\.\s*|^(?:dr|drs|drh|haji|hj)\s+/i;
/** "Kol. Inf. (Purn.)", "Brigjen (P)", "Dr. (C)", "DR. (HC).": rank or title ends with the bracket. */
const rankWithBracket = /^.*(?:\((?:purn\.?|p|c|hc)\)|\bpurn\b\.?\)?)\.?\s*/i;
const trailingDegree = /(?:[.,]?\s+(?:S\.\s*)?(?:SE|SH|MM|SAG|MSI|DRA)\.?)+$/;
const otherName = /\s+ALIAS\s+([^,]+)/i;
const onlyTitle = /^(?:dr|drs|dra|ir|prof|h|hj)$/i;
const degree = /^(?:[A-Z][a-z]{0,4}\.\s?)+[A-Za-z]*\.?$/;
const romanNumeral = /^(?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XI?V|XVI{0,3})$/;
/** Brackets that hold a degree or rank, not a nickname. */
const notANickname = /^(?:purn\.?|alm|cand|hons|biomed|acc|han|eng|mar|h\. c)$/i;

const titleCase = (words: string): string =>
  words
    .split(' ')
    .map((word) =>
      romanNumeral.test(word) ? word : word.toLowerCase().replace(/(^|[-.])\p{L}/gu, (c) => c.toUpperCase()),
    )
    .join(' ');

/** A source's slips: `?` and backtick for an apostrophe, missing space after an initial, doubled spaces. */
const mend = (name: string): string =>
  name
    .replace(/[?`’‘´]/g, "'")
    .replace(/\.(?=\p{L})/gu, '. ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,.]+$/, '')
    .trim();

function withoutLeadingTitles(name: string): string {
  let rest = name.replace(rankWithBracket, '');
  for (let shorter = rest; ; rest = shorter) {
    shorter = rest.replace(leadingTitle, '');
    if (shorter === rest || !shorter) return rest;
  }
}

const withoutTitles = (name: string): string =>
  withoutLeadingTitles(name).replace(trailingDegree, '').replace(otherName, '');

/**
 * A candidate's name without degrees and titles, in title case.
 * @param plain the source's own plain column; `printed` the name as on the ballot paper, used where plain holds only a title
 * @example personName('Kol. Inf. (Purn.) RUSLAN', '…') // 'Ruslan'
 */
export function personName(plain: string, printed: string): string {
  const source = onlyTitle.test(plain.trim()) ? longestName(printed) : plain;
  const [first = ''] = source.split('/');
  return titleCase(mend(withoutTitles(mend(first))));
}

/**
 * A name as somebody typed it, without the degrees and titles around it; a name without any stays as it is.
 * @example bareName('Dr. H. Budi Contohari, S.Pd., M.Si.') // 'Budi Contohari'
 */
export function bareName(typed: string): string {
  const bare = mend(longestName(typed)) || mend(typed);
  return bare === bare.toUpperCase() ? titleCase(bare) : bare;
}

const longestName = (printed: string): string =>
  printed
    .split(',')
    .map((part) => withoutTitles(part.trim()))
    .filter((part) => !degree.test(part))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

/**
 * The nickname that the ballot paper gives, as the field of a `Member` it belongs in: one word ("Elok", "Tambi") may be
 * an everyday word, so it counts as common.
 */
export function nicknameFields(printed: string): Pick<Member, 'nicknames' | 'common'> {
  const nickname = ballotNickname(printed);
  if (!nickname) return {};
  return nickname.includes(' ') ? { nicknames: [nickname] } : { common: [nickname] };
}

/**
 * The nickname that the ballot paper gives in brackets or after "alias"; undefined where the brackets hold a degree.
 * Under four letters it would be an everyday abbreviation ("HRD"), so it is left out.
 */
export function ballotNickname(printed: string): string | undefined {
  const found = /\(([^)]+)\)/.exec(printed)?.[1] ?? otherName.exec(withoutLeadingTitles(printed))?.[1];
  const nickname = found && titleCase(mend(found));
  return nickname && nickname.length >= 4 && !notANickname.test(nickname) ? nickname : undefined;
}
