import { useMemo, useState } from 'preact/hooks';
import { dayText } from '../../components/day-text.ts';
import { pledgeOf } from '../../components/ikrar-card/pledge.ts';
import { type TextKey, useText } from '../../components/text.tsx';
import { type Choice, Warning } from '../../components/warning/warning.tsx';
import type { Settings } from '../../policy/settings.ts';
import { createJudge } from '../../rules/judge.ts';
import { provisionOf } from '../../rules/regulation/provisions.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { tries, tryContest, tryDay } from './tries.ts';
import { TryCard } from './try-card.tsx';

const outcomes = {
  edited: 'welcome_try_kept',
  cancelled: 'welcome_try_kept',
  sent: 'welcome_try_sent',
  'sent-with-reason': 'welcome_try_sent',
  'false-alarm': 'welcome_try_false_alarm',
} as const satisfies Record<Choice, TextKey>;

/** Three examples, judged by the judge of the guard and held in its warning. Nothing is kept. */
export function TryLeaf({ settings }: { settings: Settings }) {
  const text = useText();
  const [told, setTold] = useState<readonly (TextKey | undefined)[]>([]);
  const [held, setHeld] = useState<{ at: number; verdict: Verdict }>();
  const judge = useMemo(
    () => createJudge({ day: tryDay, role: settings.role, contests: tryContest ? [tryContest] : [] }),
    [settings.role],
  );
  const tell = (at: number, key: TextKey) =>
    setTold((before) => tries.map((_, one) => (one === at ? key : before[one])));
  const attempt = (at: number) => {
    const draft = tries[at];
    if (!draft) return;
    const verdict = judge(draft);
    if (verdict.verdict === 'warn') setHeld({ at, verdict });
    else tell(at, verdict.verdict === 'hint' ? 'welcome_try_hinted' : 'welcome_try_passed');
  };
  const draft = held && tries[held.at];
  return (
    <>
      <p class="welcome-lead">{text('welcome_try_lead')}</p>
      <ol class="welcome-tries">
        {tries.map((one, at) => (
          <TryCard key={one.text} at={at} draft={one} told={told[at]} onTry={() => attempt(at)} />
        ))}
      </ol>
      {held && draft && (
        <Warning
          text={text}
          draft={draft}
          verdict={held.verdict}
          mode={settings.mode === 'warn-with-reason' ? 'warn-with-reason' : 'warn'}
          training={text('training_note', tryContest?.name ?? '', dayText(tryDay, text('lang')))}
          contestName={tryContest?.name}
          ikrar={pledgeOf(settings.ikrar)}
          provision={provisionOf}
          onDecide={(decision) => {
            setHeld(undefined);
            tell(held.at, outcomes[decision]);
          }}
        />
      )}
    </>
  );
}
