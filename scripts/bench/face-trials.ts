import { likenessOf } from '../../photos/face/likeness.ts';
import { enough } from '../../photos/face/portraits.ts';
import { type Share, wilson } from '../eval/interval.ts';

/** One person and their faces, each as the 128 numbers of one picture. */
export interface Person {
  name: string;
  faces: readonly (readonly number[])[];
}

export interface FaceTrials {
  /** People with pictures enough to be looked for. */
  candidates: number;
  /** Of a candidate's further pictures, those that are found by three others. */
  found: Share;
  /** Of other people's pictures, those that are taken for the candidate, each compared with each three portraits. */
  mistaken: Share;
  /** Of pairs of a candidate and somebody else, those with any such mistake: pictures of one person tell much the same. */
  mistakenPairs: Share;
  /** Of any two people, those whose first pictures alone are taken for one person's: n × (n − 1) / 2 comparisons. */
  alike: Share;
}

/** Sets of portraits tried of one candidate: more tell hardly more. */
const mostSets = 20;

function* threes<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (const [first, one] of items.entries()) {
    for (const [second, two] of items.entries()) {
      if (second <= first) continue;
      for (const three of items.slice(second + 1)) yield [one, two, three];
    }
  }
}

/** As many of the items as wanted, from all over the list. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

const isTakenFor = (face: readonly number[], name: string, portraits: readonly (readonly number[])[]) =>
  likenessOf(
    face,
    portraits.map((embedding) => ({ contest: '', ticket: 0, name, embedding })),
  ) !== undefined;

/** Looks for every person with pictures enough, by three portraits each, in all other pictures. */
export function faceTrials(people: readonly Person[]): FaceTrials {
  const candidates = people.filter(({ faces }) => faces.length >= enough);
  const own: boolean[] = [];
  const others: boolean[] = [];
  const pairs: boolean[] = [];
  for (const candidate of candidates) {
    const sets = spread([...threes(candidate.faces)], mostSets);
    const taken = ({ faces }: Person): boolean[] =>
      sets.flatMap((set) =>
        faces.filter((face) => !set.includes(face)).map((face) => isTakenFor(face, candidate.name, set)),
      );
    own.push(...taken(candidate));
    for (const other of people) {
      if (other === candidate || other.faces.length === 0) continue;
      const mistakes = taken(other);
      others.push(...mistakes);
      pairs.push(mistakes.includes(true));
    }
  }
  const firsts = people.flatMap(({ faces: [first] }) => (first ? [first] : []));
  const alike = firsts.flatMap((first, at) =>
    firsts.slice(at + 1).map((other) => isTakenFor(first, '', [other])),
  );
  const share = (trials: readonly boolean[]) => wilson(trials.filter(Boolean).length, trials.length);
  return {
    candidates: candidates.length,
    found: share(own),
    mistaken: share(others),
    mistakenPairs: share(pairs),
    alike: share(alike),
  };
}
