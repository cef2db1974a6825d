import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import { namesNobody, oneOfEach } from '../../rules/contests/one-of-each.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import type { OwnPack } from '../pages/own-packs.ts';
import { ourContestIds } from '../pages/packs.ts';

const none: ReadonlySet<string> = new Set();

/** Ids of the contests that come with Ikrar; none until they are read. */
export function useOurContestIds(): ReadonlySet<string> {
  const [ids, setIds] = useState(none);
  useEffect(() => {
    // Without them there is one thing less to point out.
    ourContestIds().then(setIds, (error: unknown) => console.error('Ikrar:', error));
  }, []);
  return ids;
}

/** More of them nobody reads here. */
const shown = 5;

function listed(contests: readonly Contest[]): string {
  const names = contests.slice(0, shown).map(({ name }) => name);
  const more = contests.length - shown;
  return [...names, ...(more > 0 ? [`+${more}`] : [])].join(', ');
}

interface Props {
  own: OwnPack;
  /** All that were brought: of two with one contest only one counts. */
  packs: readonly OwnPack[];
  ours: ReadonlySet<string>;
}

/** Contests that another pack has as well, and goes before; by what that is called. */
function behind(own: OwnPack, packs: readonly OwnPack[], counting: ReadonlySet<Contest>) {
  const idle = own.pack.contests.filter((contest) => !counting.has(contest) && !namesNobody(contest));
  return Map.groupBy(
    idle,
    ({ id }) =>
      packs.find(({ pack }) => pack.contests.some((one) => one.id === id && counting.has(one)))?.pack.name,
  );
}

/**
 * Which contests of a pack take the place of what comes with Ikrar, which stand behind another pack's, and which change
 * nothing.
 */
export function PackNotes({ own, packs, ours }: Props) {
  const text = useText();
  const counting = new Set(oneOfEach(packs.flatMap(({ pack }) => pack.contests)));
  const empty = own.pack.contests.filter(namesNobody);
  const instead = own.pack.contests.filter(
    (contest) => ours.has(contest.id) && counting.has(contest) && !empty.includes(contest),
  );
  return (
    <>
      {instead.length > 0 && <small>{text('packs_instead', listed(instead))}</small>}
      {[...behind(own, packs, counting)].map(([name = '', contests]) => (
        <small key={name}>{text('packs_behind', name, listed(contests))}</small>
      ))}
      {empty.length > 0 && <small>{text('packs_nobody', listed(empty))}</small>}
    </>
  );
}
