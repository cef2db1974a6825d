import { enough } from '../../../photos/face/portraits.ts';
import type { Draft, DraftContest } from '../draft/draft.ts';
import { contestFaults } from './contest-faults.ts';
import { elsewhere, type Others } from './elsewhere.ts';
import { nameNotes } from './name-notes.ts';
import { isFault, type Problem } from './problem.ts';
import { twice } from './twice.ts';

/** Everything to say about one contest of a draft. */
export const problemsOf = (contest: DraftContest, others: Others): Problem[] => [
  ...contestFaults(contest),
  ...twice(contest),
  ...elsewhere(contest, others),
  ...nameNotes(contest),
];

/** What is missing in the pack as a whole. */
function packFaults({ name, source, contests }: Draft): Problem[] {
  const asked = [
    ['pack_name', name.trim() === ''],
    ['pack_source', source.trim() === ''],
    ['no_contest', contests.length === 0],
  ] as const;
  return asked.flatMap(([kind, missing]): Problem[] => (missing ? [{ kind, words: [] }] : []));
}

/** People with some portraits, but too few to be found by. */
const portraitNotes = ({ contests, pictures }: Draft): Problem[] =>
  contests.flatMap(({ id: contest, tickets }) =>
    tickets.flatMap(({ key: ticket, members }) =>
      members.flatMap((member): Problem[] => {
        const count = pictures.filter((one) => one.member === member.key).length;
        const words = [member.name.trim(), String(count), String(enough)];
        return count > 0 && count < enough ? [{ kind: 'few_portraits', contest, ticket, words }] : [];
      }),
    ),
  );

/**
 * Everything to say about a draft, what keeps it from being used first.
 * @param others people of contests that are in force beside this pack
 */
export function problemsIn(draft: Draft, others: Others): Problem[] {
  const all = [
    ...packFaults(draft),
    ...draft.contests.flatMap((contest) => problemsOf(contest, others)),
    ...portraitNotes(draft),
  ];
  return [...all.filter(isFault), ...all.filter((problem) => !isFault(problem))];
}
