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
/** Before a padded number these take a side: "pendukung 02". */
const sides = wordSet(
  'pendukung pendukungnya kelakuan kubu pasukan timses pemilih fans relawan kader simpatisan buzzer buzzernya capresnya jurkam kemenangan elektabilitas suara',
);
/** Before a number these say where or when it is: "RT 02", "TPS 01", "jam 08". */
const places = wordSet(
  'rt rw tps blok gang jalan km kamar lantai kelas ruang dapil jam pukul tanggal tgl kloter bus gate loket antrean antrian sd sdn smp smpn sma sman smk smkn tk unit seri episode part hal halaman bab pasal ayat versi tipe kode',
);
/** A sign of the hand for a number; also a greeting, so only words of voting directly before it make it one. */
const fingers = new Map([
  ['☝', 1],
  ['✌', 2],
  ['🤟', 3],
  ['👌', 3],
]);
const shown = wordSet(
  'paslon kubu capres coblos nyoblos mencoblos pilih milih memilih dukung mendukung menangkan memenangkan nomor urut salam pilihan',
);
/** After the number these count things: "coblos satu kali". */
const units = wordSet(
  'kali x orang surat calon paslon pasangan nama suara lubang partai dari jam hari rb ribu juta kg di antara pilihan kandidat lembar per ' +
    'januari februari maret april mei juni juli agustus september oktober november desember',
);
const tagWords = wordSet(
  'menang menangkan salam pilih coblos dukung gas paslon relawan tim in aja saja pasti nomor bersama tetap lanjutkan melanjutkan jari satu harus gaskeun gaspol bareng presiden juara unggul solusi ok oke yes sip fix indonesia kita maju',
);

export interface NumberHit {
  from: number;
  to: number;
  number: number;
  /** Said of a party's number. */
  party: boolean;
  /** Needs a name or a vote word nearby, for "nomor urut dua" is also said in a queue; a padded "02" any word of politics. */
  weak?: 'spoken' | 'padded';
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
  const shows = token.kind === 'emoji' ? fingers.get(token.form) : undefined;
  if (shows !== undefined)
    return shown.has(tokens[at - 1]?.form ?? '') ? { number: shows, padded: true, to: at + 1 } : undefined;
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

/** Part of a date, a time or a telephone number: `02/11`, `08.02`. */
function ofDate(tokens: readonly Token[], at: number, to: number): boolean {
  const touches = (one: Token | undefined, other: Token | undefined): boolean =>
    one?.kind === 'number' && other?.kind === 'number' && other.start - one.end <= 1;
  return touches(tokens[at - 1], tokens[at]) || touches(tokens[to - 1], tokens[to]);
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
  const hit = (start: number, weak?: NumberHit['weak']): NumberHit => ({
    from: start,
    to,
    number,
    party: lead === 'partai',
    ...(weak && { weak }),
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
  if (counts || places.has(lead) || ofDate(tokens, at, to)) return undefined;
  if (padded && sides.has(lead)) return hit(from);
  if (stab.has(lead)) return hit(from);
  if (choose.has(lead) && padded) return hit(from);
  if (choose.has(lead) && named && lead !== 'in')
    return hit(from, !urut && lead !== 'pilih' ? 'spoken' : undefined);
  if (urut || padded || named) return hit(from, padded ? 'padded' : 'spoken');
  return undefined;
}
