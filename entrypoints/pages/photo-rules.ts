import { useMemo } from 'preact/hooks';
import { pledgeOf } from '../../components/ikrar-card/pledge.ts';
import type { PhotoRules } from '../../components/photo/photo-report.tsx';
import type { Snapshot } from '../../policy/snapshot.ts';
import type { Day } from '../../rules/contests/stage.ts';
import { createJudge } from '../../rules/judge.ts';
import { provisionOf } from '../../rules/regulation/provisions.ts';
import { situationOf } from './situation.ts';

/**
 * What a picture is judged by on our own pages: for this person, on this day.
 * @param today in Jakarta
 */
export function usePhotoRules(snapshot: Snapshot, today: Day): PhotoRules {
  return useMemo(
    () => ({
      judge: createJudge(situationOf(snapshot, today)),
      contestName: (id) => snapshot.contests.find((contest) => contest.id === id)?.name,
      ikrar: pledgeOf(snapshot.settings.ikrar),
      provision: provisionOf,
    }),
    [snapshot, today],
  );
}
