import { useRef, useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import type { Settings } from '../../policy/settings.ts';
import { Feed } from './feed/feed.tsx';
import { GuardSights } from './feed/guard-sights.tsx';
import { useGuard } from './feed/use-guard.ts';
import { logTraining } from './log-training.ts';
import { PhotoTrial } from './photo-trial.tsx';
import { Setup } from './setup.tsx';
import type { Scenario } from './use-scenario.ts';

interface Props {
  scenario: Scenario;
  settings: Settings;
}

/** A simulated platform behind the very gate, the very judge and the very warning of the real ones. */
export function Trial({ scenario, settings }: Props) {
  const text = useText();
  const composer = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState('');
  const [logging, setLogging] = useState(false);
  const { outcome, setOutcome, ...sights } = useGuard(scenario.judge, (...checked) => {
    if (logging) logTraining(...checked).catch(() => setOutcome('training_log_fault'));
  });
  return (
    <div class="training">
      <Setup
        scenario={scenario}
        logging={logging}
        onLogging={setLogging}
        onSample={(sample) => {
          setWords(sample);
          composer.current?.focus();
        }}
      />
      <section class="stage" aria-label={text('training_platform')} onInput={() => setOutcome(undefined)}>
        <Feed
          field={composer}
          words={words}
          onWords={setWords}
          onUndone={() => setOutcome('training_undone')}
        />
        <p class="outcome" role="status">
          {outcome && text(outcome)}
        </p>
      </section>
      <PhotoTrial scenario={scenario} settings={settings} />
      <GuardSights sights={sights} scenario={scenario} settings={settings} />
    </div>
  );
}
