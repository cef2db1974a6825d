import { useId, useMemo, useState } from 'preact/hooks';
import { Select } from '../../../components/select/select.tsx';
import { useText } from '../../../components/text.tsx';
import { VerdictView } from '../../../components/verdict/verdict-view.tsx';
import { type Stage, stages } from '../../../rules/contests/stage.ts';
import { type Role, roles } from '../../../rules/draft.ts';
import { provisionOf } from '../../../rules/regulation/provisions.ts';
import { roleKey } from '../../rules/role-key.ts';
import type { DraftContest } from '../draft/draft.ts';
import { ticketLabel } from '../draft/ticket-label.ts';
import { contestOf } from '../draft/to-pack.ts';
import { linesLimit } from '../form/field-limit.ts';
import { judged, judgeOf } from './judged.ts';
import { ordinarySamples } from './ordinary-samples.ts';
import { partisanSamples } from './partisan-samples.ts';
import { SampleList } from './sample-list.tsx';

interface Props {
  contest: DraftContest;
  /** Key of the ticket that is being written; it is tried first. */
  near: string | undefined;
}

/** "Apa yang akan tertangkap?": sample posts and the person's own, judged by the guard's own engine as they write. */
export function PreviewSection({ contest, near }: Props) {
  const text = useText();
  const id = useId();
  const [stage, setStage] = useState<Stage>('candidates');
  const [role, setRole] = useState<Role>('pns');
  const [chosen, setChosen] = useState('');
  const [words, setWords] = useState('');
  const whole = useMemo(() => contestOf(contest), [contest]);
  const judge = useMemo(() => judgeOf(whole, stage, role), [whole, stage, role]);
  const at = Math.max(
    0,
    contest.tickets.findIndex(({ key }) => key === (chosen || near)),
  );
  const ticket = whole.tickets[at];
  const tried = useMemo(() => {
    const partisan = ticket ? partisanSamples(whole, ticket) : [];
    return judged([...partisan, ...ordinarySamples(whole, ticket)], judge, stage);
  }, [whole, ticket, judge, stage]);
  const draft = { activity: 'post', text: words } as const;
  return (
    <section class="card paslon-card preview" aria-label={text('paslon_preview')}>
      <h2>{text('paslon_preview')}</h2>
      <p class="help">{text('paslon_preview_help')}</p>
      <div class="preview-choices">
        <Select
          label={text('stage')}
          value={stage}
          options={stages.map((value) => ({ value, label: text(`stage_${value}`) }))}
          onChange={(value) => setStage(stages.find((one) => one === value) ?? stage)}
        />
        <Select
          label={text('role')}
          value={role}
          options={roles.map((value) => ({ value, label: text(roleKey(value)) }))}
          onChange={(value) => setRole(roles.find((one) => one === value) ?? role)}
        />
        {contest.tickets.length > 1 && (
          <Select
            label={text('paslon_preview_ticket')}
            value={contest.tickets[at]?.key ?? ''}
            options={contest.tickets.map((one) => ({ value: one.key, label: ticketLabel(one) }))}
            onChange={setChosen}
          />
        )}
      </div>
      <div>
        <label class="label" for={id}>
          {text('paslon_preview_own')}
        </label>
        <textarea
          id={id}
          class="field"
          rows={2}
          maxLength={linesLimit}
          placeholder={text('check_placeholder')}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </div>
      <div aria-live="polite">
        {words.trim() !== '' && <VerdictView draft={draft} verdict={judge(draft)} provision={provisionOf} />}
      </div>
      {ticket && <SampleList side="partisan" tried={tried} />}
      <SampleList side="ordinary" tried={tried} />
    </section>
  );
}
