import { portraitWarnings } from '../face/portraits.ts';
import type { LearnedPack } from './learned.ts';
import { type Known, keyOf } from './plan.ts';
import type { Shown } from './shown.ts';
import { type PictureWarning, warningOf } from './warnings.ts';

/** References of all pictures of which something was learned, and what is wrong with the others and with the whole. */
export function assemble(
  shown: readonly Shown[],
  known: Known,
): Pick<LearnedPack, 'faces' | 'emblems'> & { warnings: PictureWarning[] } {
  const faces: LearnedPack['faces'] = [];
  const emblems: LearnedPack['emblems'] = [];
  const faults: PictureWarning[] = [];
  for (const one of shown) {
    const { contest, ticket, name, picture } = one;
    const learned = known.get(keyOf(one)) ?? { fault: 'failed' };
    if ('fault' in learned) faults.push(warningOf(learned.fault, one));
    else if ('embedding' in learned) faces.push({ contest, ticket, name, picture, ...learned });
    else emblems.push({ contest, ticket, name, picture, ...learned });
  }
  return { faces, emblems, warnings: [...faults, ...portraitWarnings(oncePerPicture(faces))] };
}

/** One portrait stands for one, on however many ballots. */
const oncePerPicture = (faces: LearnedPack['faces']): LearnedPack['faces'] => [
  ...new Map(faces.map((face) => [`${face.name} ${face.picture}`, face])).values(),
];
