import { useEffect, useMemo, useState } from 'preact/hooks';
import { dayAtStage } from '../../components/agenda/agenda.ts';
import type { Settings } from '../../policy/settings.ts';
import { contoh } from '../../rules/contests/contoh.ts';
import type { Contest } from '../../rules/contests/schema.ts';
import type { Day, Stage } from '../../rules/contests/stage.ts';
import { createJudge } from '../../rules/judge.ts';
import { type ContestSummary, contestIndex, contestsById } from '../pages/packs.ts';

const [fictional] = contoh.contests;

/** The contest and stage that the room tries out, and the very judge of the guard set to them. */
export function useScenario(settings: Settings | undefined) {
  const [index, setIndex] = useState<readonly ContestSummary[]>(contoh.contests);
  const [contest, setContest] = useState<Contest | undefined>(fictional);
  const [stage, setStage] = useState<Stage>('candidates');
  const [fault, setFault] = useState(false);
  useEffect(() => {
    contestIndex().then(setIndex, () => setFault(true));
  }, []);

  const day: Day = contest ? dayAtStage(contest.stages, stage) : '';
  // The feed stays what it is whatever election the room chooses, so the made-up one is always at that stage too.
  const contests = useMemo(
    () => [...new Set([contest, fictional])].filter((one) => one !== undefined),
    [contest],
  );
  const judge = useMemo(
    () => createJudge({ day, stage, role: settings?.role ?? 'pns', contests }),
    [contests, stage, day, settings?.role],
  );
  const contestName = (id: string | undefined) => contests.find((one) => one.id === id)?.name;
  const choose = (id: string) => {
    contestsById([id]).then(
      ([found]) => setContest(found),
      () => setFault(true),
    );
  };
  return { index, contest, contestName, choose, stage, setStage, day, judge, fault };
}

export type Scenario = ReturnType<typeof useScenario>;
