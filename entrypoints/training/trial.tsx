import { useRef, useState } from 'preact/hooks';
import { dayText } from '../../components/day-text.ts';
import { Hint } from '../../components/hint/hint.tsx';
import { pledgeOf } from '../../components/ikrar-card/pledge.ts';
import { ruleText } from '../../components/rule-text.ts';
import { useText } from '../../components/text.tsx';
import { type Choice, Warning } from '../../components/warning/warning.tsx';
import type { Settings } from '../../policy/settings.ts';
import type { Draft } from '../../rules/draft.ts';
import { provisionOf } from '../../rules/regulation/provisions.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { Composer } from './composer.tsx';
import { Feed, type Sent } from './feed.tsx';
import { logTraining } from './log-training.ts';
import { PhotoTrial } from './photo-trial.tsx';
import { scenes } from './samples.ts';
import { Setup } from './setup.tsx';
import type { Scenario } from './use-scenario.ts';

/** An activity that waits for the person's decision, and what happens when it goes on. */
interface Held {
  draft: Draft;
  verdict: Verdict;
  go: () => void;
}

interface Props {
  scenario: Scenario;
  settings: Settings | undefined;
}

/** A simulated platform with the very judge and the very warning of the real ones. */
export function Trial({ scenario, settings }: Props) {
  const text = useText();
  const composer = useRef<HTMLTextAreaElement>(null);
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [held, setHeld] = useState<Held>();
  const [hint, setHint] = useState<string>();
  const [logging, setLogging] = useState(false);
  const [outcome, setOutcome] = useState('');

  const log = (draft: Draft, verdict: Verdict, decision: Choice | 'none', reason?: string) => {
    if (!logging) return;
    logTraining(draft, verdict, decision, reason).catch(() => setOutcome(text('training_log_fault')));
  };

  const attempt = (draft: Draft, go: () => void) => {
    const verdict = scenario.judge(draft);
    setHint(undefined);
    if (verdict.verdict === 'warn') {
      setHeld({ draft, verdict, go });
      return;
    }
    log(draft, verdict, 'none');
    go();
    setOutcome(text('training_passed'));
    const [finding] = verdict.findings;
    if (finding) setHint(ruleText(text, finding.rule));
  };

  const decide = (decision: Choice, reason?: string) => {
    if (!held) return;
    setHeld(undefined);
    log(held.draft, held.verdict, decision, reason);
    setOutcome(text(outcomeKeys[decision]));
    if (decision === 'sent' || decision === 'sent-with-reason') held.go();
  };

  const post = (words: string) => {
    attempt({ platform: 'training', activity: 'post', text: words }, () => {
      setSent((before) => [{ id: before.length + 1, text: words }, ...before]);
      if (composer.current) composer.current.value = '';
    });
  };
  const press = (activity: 'like' | 'follow', at: number) => {
    const scene = scenes[at];
    const key = `${activity}${at}`;
    if (!scene) return;
    if (done.has(key)) {
      setDone((before) => new Set([...before].filter((one) => one !== key)));
      return;
    }
    const words = activity === 'like' ? { text: scene.text } : {};
    const target = { ...scene.account, ...words };
    attempt({ platform: 'training', activity, text: '', target }, () =>
      setDone((before) => new Set([...before, key])),
    );
  };

  const { contest, day } = scenario;
  return (
    <>
      <div class="training">
        <Setup
          scenario={scenario}
          logging={logging}
          onLogging={setLogging}
          onSample={(sample) => {
            if (composer.current) composer.current.value = sample;
            composer.current?.focus();
          }}
        />
        <section class="stage" aria-label={text('training_platform')}>
          <Composer field={composer} onSend={post} />
          <p class="outcome" role="status">
            {outcome}
          </p>
          {settings && <PhotoTrial scenario={scenario} settings={settings} />}
          <Feed sent={sent} scenes={scenes} done={done} onPress={press} />
        </section>
      </div>
      {hint && (
        <Hint text={text} tone="hint" onDismiss={() => setHint(undefined)}>
          {hint}
        </Hint>
      )}
      {held && settings && (
        <Warning
          text={text}
          draft={held.draft}
          verdict={held.verdict}
          mode={settings.mode === 'warn-with-reason' ? 'warn-with-reason' : 'warn'}
          training={text('training_note', contest?.name ?? '', dayText(day, text('lang')))}
          contestName={contest?.name}
          ikrar={pledgeOf(settings.ikrar)}
          provision={provisionOf}
          onReadRule={(rule) => window.open(`/rules.html#${rule}`, '_blank', 'noopener')}
          onDecide={decide}
        />
      )}
    </>
  );
}

const outcomeKeys = {
  edited: 'training_edited',
  cancelled: 'training_cancelled',
  sent: 'training_sent',
  'sent-with-reason': 'training_sent',
  'false-alarm': 'training_false_alarm',
} as const;
