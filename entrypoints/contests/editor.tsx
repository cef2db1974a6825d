import { useMemo, useState } from 'preact/hooks';
import { type TextKey, useText } from '../../components/text.tsx';
import { ClashBar } from './clash-bar.tsx';
import type { Draft, DraftContest, DraftStages } from './draft/draft.ts';
import { cut, withContest } from './draft/edit.ts';
import type { Stand } from './draft/keeper.ts';
import type { Form } from './draft/store.ts';
import { ContestSection } from './form/contest-section.tsx';
import { PackSection } from './form/pack-section.tsx';
import { StagesSection } from './form/stages-section.tsx';
import { TicketsSection } from './form/tickets-section.tsx';
import { PreviewSection } from './preview/preview-section.tsx';
import { problemsIn } from './problems/problems.ts';
import { ProblemsSection } from './problems/problems-section.tsx';
import { useOthers } from './problems/use-others.ts';
import { ShareSection } from './share/share-section.tsx';
import { UndoBar } from './undo-bar.tsx';
import { useWork, type Work } from './use-work.ts';

/** What is said quietly of how the draft is kept. */
const standTexts: { [One in Stand]?: TextKey } = {
  saved: 'paslon_saved',
  taken: 'paslon_taken',
  failed: 'paslon_save_fault',
};

/** One pack: its contests on one side, what comes of them on the other. */
export function Editor({ start }: { start: Form }) {
  const text = useText();
  const work = useWork(start);
  const { draft, stand, removed } = work;
  const line = stand && standTexts[stand];
  const clash = stand === 'changed' || stand === 'removed' ? stand : undefined;
  const [at, setAt] = useState(draft.contests[0]?.id);
  const [openTicket, setOpenTicket] = useState<string>();
  const others = useOthers(draft.id);
  const problems = useMemo(() => problemsIn(draft, others), [draft, others]);
  const contest = draft.contests.find(({ id }) => id === at) ?? draft.contests[0];
  const open = (id: string | undefined, ticket: string | undefined) => {
    if (id) setAt(id);
    setOpenTicket(ticket);
  };
  return (
    <>
      <p class="paslon-back">
        <a href="/contests.html#">{text('paslon_back')}</a>
        <span class={stand === 'failed' ? 'paslon-failed' : 'soft'} role="status">
          {line && text(line)}
        </span>
      </p>
      <PackSection work={work} contest={contest} onContest={(id) => open(id, undefined)} />
      <div class="paslon-work">
        {contest && (
          <div class="paslon-side" key={contest.id}>
            <OneContest work={work} contest={contest} openTicket={openTicket} onOpenTicket={setOpenTicket} />
          </div>
        )}
        <div class="paslon-side paslon-aside">
          <ProblemsSection problems={problems} work={work} onOpen={open} />
          {contest && <PreviewSection key={contest.id} contest={contest} near={openTicket} />}
        </div>
      </div>
      <ShareSection work={work} problems={problems} />
      {clash && <ClashBar why={clash} onKeep={work.insist} onTake={work.yieldTo} />}
      {removed && !clash && (
        <UndoBar key={removed.name} name={removed.name} onUndo={work.undo} onDismiss={work.forget} />
      )}
    </>
  );
}

interface OneProps {
  work: Work;
  contest: DraftContest;
  openTicket: string | undefined;
  onOpenTicket: (key: string | undefined) => void;
}

/** What is written of one contest. */
function OneContest({ work, contest, openTicket, onOpenTicket }: OneProps) {
  const text = useText();
  const change = (part: Partial<DraftContest>) =>
    work.change((draft) => withContest(draft, contest.id, (before) => ({ ...before, ...part })));
  const remove = () => {
    const { rest, back } = cut(work.draft.contests, contest);
    work.remove((draft) => ({ ...draft, contests: rest }), {
      name: contest.name.trim() || text('paslon_contest_unnamed'),
      back: (now) => ({ ...now, contests: back(now.contests) }),
    });
  };
  const fill = (stages: DraftStages) => {
    const bare = Object.values(contest.stages).every((day) => day === '');
    const put = (days: DraftStages) => (draft: Draft) =>
      withContest(draft, contest.id, (before) => ({ ...before, stages: days }));
    if (bare) work.change(put(stages));
    else work.remove(put(stages), { name: text('paslon_replaced_days'), back: put(contest.stages) });
  };
  return (
    <>
      <ContestSection contest={contest} onChange={change} onRemove={remove} />
      <StagesSection stages={contest.stages} onChange={(stages) => change({ stages })} onFill={fill} />
      <TicketsSection work={work} contest={contest} open={openTicket} onOpen={onOpenTicket} />
    </>
  );
}
