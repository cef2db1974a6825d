import { wordSet } from '../language/word-set.ts';
import { squeeze } from './form.ts';
import type { Token } from './token.ts';

const spoken = new Map(
  ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'].map(
    (word, i) => [squeeze(word), i],
  ),
);
for (const [word, number] of [
  ['siji', 1],
  ['hiji', 1],
  ['loro', 2],
  ['duo', 2],
  ['telu', 3],
  ['tilu', 3],
  ['papat', 4],
  ['opat', 4],
] as const) {
  spoken.set(word, number);
}

const leads = wordSet('paslon cagub cabup cawalkot capres cawali kubu');
const weakLeads = wordSet('pasangan calon kandidat partai gubernur bupati walikota presiden');
const nomor = wordSet('nomor urut');
const stab = wordSet('coblos nyoblos mencoblos cobloslah contreng tusuk tusuklah coblosin');
const choose = wordSet(
  'pilih milih memilih pilihlah dukung mendukung menangkan memenangkan vote all in tetap hanya ingat pokoknya gas gaskeun sikat merapat ke bersama tim pasti lanjutkan salam jangan tolak relawan hidup milihnya pilihan',
);
/** After the number these count things: "coblos satu kali". */
const units = wordSet(
  'kali x orang surat calon paslon pasangan nama suara lubang partai dari jam hari rb ribu juta kg di antara pilihan kandidat lembar per',
);
const tagWords = wordSet(
  'menang menangkan salam pilih coblos dukung gas paslon relawan tim in aja saja pasti nomor bersama tetap lanjutkan jari satu harus gaskeun',
);

export interface NumberHit {
  from: number;
  to: number;
  number: number;
  /** Said of a party's number. */
  party: boolean;
  /** Needs a name or a vote word nearby: "nomor urut dua" is also said in a queue. */
  weak: boolean;
}

interface Read {
  number: number;
  padded: boolean;
  to: number;
}

/** The number that starts at token `at`: `2`, `02`, dua, nol dua, kosong dua. */
function readNumber(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'number') {
    if (token.form.length > 2) return undefined;
    return {
      number: Number(token.form),
      padded: token.form.length === 2 && token.form.startsWith('0'),
      to: at + 1,
    };
  }
  const next = spoken.get(tokens[at + 1]?.form ?? '');
  if ((token.form === 'nol' || token.form === 'kosong') && next)
    return { number: next, padded: true, to: at + 2 };
  const number = spoken.get(token.form);
  return number ? { number, padded: false, to: at + 1 } : undefined;
}

/** Where a ballot number may stand in the tokens, whether or not somebody carries it. */
export function findNumbers(tokens: readonly Token[]): NumberHit[] {
  const found: NumberHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const read = readNumber(tokens, at);
    if (!read) continue;
    const hit = judged(tokens, at, read);
    if (hit) found.push(hit);
    at = read.to - 1;
  }
  return found;
}

function judged(tokens: readonly Token[], at: number, { number, padded, to }: Read): NumberHit | undefined {
  let from = at;
  let named = false;
  let urut = false;
  while (nomor.has(tokens[from - 1]?.form ?? '')) {
    from--;
    named = true;
    if (tokens[from]?.form === 'urut') urut = true;
  }
  const before = tokens[from - 1];
  const after = tokens[to];
  const sentence = tokens[at]?.sentence;
  const lead = before && before.sentence === sentence ? before.form : '';
  const counts = after !== undefined && after.sentence === sentence && units.has(after.form);
  const hit = (start: number, weak = false): NumberHit => ({
    from: start,
    to,
    number,
    party: lead === 'partai',
    weak,
  });
  const tag = tokens[at]?.tag;
  // `#02` is the number itself; in a longer hashtag the other words must say that it is meant so.
  const alone = tokens[from - 1]?.tag !== tag && after?.tag !== tag;
  if (tag !== undefined && !(alone && padded)) {
    const fits = tokens.some((token) => token.tag === tag && tagWords.has(token.form));
    return fits && (padded || named || leads.has(lead)) ? hit(from) : undefined;
  }
  if (leads.has(lead)) return hit(from - 1);
  if (weakLeads.has(lead) && (named || padded)) return hit(from - 1);
  if (lead === 'salam' && (after?.form === 'jari' || padded))
    return { ...hit(from - 1), to: after?.form === 'jari' ? to + 1 : to };
  if (counts) return undefined;
  if (stab.has(lead)) return hit(from);
  if (choose.has(lead) && padded) return hit(from);
  if (choose.has(lead) && named && lead !== 'in') return hit(from, !urut && lead !== 'pilih');
  if (urut || padded || named) return hit(from, true);
  return undefined;
}
