import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import { judgeScenario } from './decks/judged.ts';
import type { Shown } from './decks/shown.ts';
import { FullScreen } from './full-screen.tsx';
import { ScenarioAnswer } from './scenario-answer.tsx';
import { ScenarioScene } from './scenario-scene.tsx';
import { ScenarioTitle } from './scenario-title.tsx';
import { stepOf } from './steps.ts';

interface Props {
  scenarios: readonly Shown[];
  onLeave: () => void;
}

/** One scenario at a time, large, for a room: the same key shows the answer and then the next one. */
export function Presenter({ scenarios, onLeave }: Props) {
  const text = useText();
  // Even: the question; odd: its answer. So every step has one way forward and one back.
  const [step, setStep] = useState(0);
  const answer = useRef<HTMLDivElement>(null);
  const last = scenarios.length * 2 - 1;
  const at = Math.floor(step / 2);
  const revealed = step % 2 === 1;
  const shown = scenarios[at];

  const go = (by: number) => {
    if (step + by > last) onLeave();
    else setStep(Math.max(0, step + by));
  };

  // Before the step is painted, so that no key comes too early.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') {
        onLeave();
        return;
      }
      const by = stepOf(event);
      if (by === 0) return;
      event.preventDefault();
      go(by);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  useEffect(() => {
    if (revealed) answer.current?.scrollIntoView({ block: 'nearest' });
  }, [revealed]);

  if (!shown) return null;
  return (
    <main class="presenter">
      <header class="presenter-head">
        <p class="presenter-progress">
          {text('training_progress', String(at + 1), String(scenarios.length))}
        </p>
        <progress
          aria-label={text('training_mode_present')}
          max={scenarios.length}
          value={at + (revealed ? 1 : 0)}
        />
        <FullScreen onLeft={onLeave} />
        <button type="button" class="button button-quiet" onClick={onLeave}>
          {text('training_leave')}
        </button>
      </header>
      <div class="presenter-stage">
        <ScenarioTitle key={shown.id} level={1}>
          {shown.title}
        </ScenarioTitle>
        <ScenarioScene shown={shown} />
        <div role="status" ref={answer} class="presenter-answer">
          {revealed && <ScenarioAnswer shown={shown} verdict={judgeScenario(shown)} />}
        </div>
      </div>
      <footer class="presenter-foot">
        <button type="button" class="button" disabled={step === 0} onClick={() => go(-1)}>
          {text('training_back')}
        </button>
        <button type="button" class="button button-primary" onClick={() => go(1)}>
          {text(revealed ? (step === last ? 'training_finish' : 'training_next') : 'training_reveal')}
        </button>
      </footer>
    </main>
  );
}
