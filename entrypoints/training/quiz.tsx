import { useMemo, useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import type { Verdict } from '../../rules/verdict.ts';
import { judgeScenario } from './decks/judged.ts';
import type { Shown } from './decks/shown.ts';
import { newSeed, shuffled } from './quiz-order.ts';
import { QuizQuestion } from './quiz-question.tsx';
import { QuizResult } from './quiz-result.tsx';
import { type QuizPlan, QuizStart } from './quiz-start.tsx';

/** A question with what was answered. */
export interface Answered {
  shown: Shown;
  verdict: Verdict;
  answer: Verdict['verdict'];
}

/** Kuis: the person judges first, then hears what Ikrar says and why. Nothing of it is kept. */
export function Quiz({ scenarios }: { scenarios: readonly Shown[] }) {
  const text = useText();
  const [plan, setPlan] = useState<QuizPlan>();
  const [seed, setSeed] = useState(newSeed);
  const [answers, setAnswers] = useState<readonly Answered[]>([]);
  const [at, setAt] = useState(0);
  const questions = useMemo(
    () => (plan ? shuffled(scenarios, plan.seed).slice(0, plan.count) : []),
    [plan, scenarios],
  );
  const start = (wanted: QuizPlan) => {
    setPlan(wanted);
    setSeed(wanted.seed);
    setAnswers([]);
    setAt(0);
  };
  if (!plan) return <QuizStart seed={seed} all={scenarios.length} onStart={start} />;
  const shown = questions[at];
  if (!shown) {
    return (
      <QuizResult
        seed={plan.seed}
        answers={answers}
        onAgain={() => start(plan)}
        onNew={() => {
          setSeed(newSeed());
          setPlan(undefined);
        }}
      />
    );
  }
  return (
    <section class="card quiz" aria-label={text('training_mode_quiz')}>
      <QuizQuestion
        key={shown.id}
        shown={shown}
        progress={text('training_progress', String(at + 1), String(questions.length))}
        seed={plan.seed}
        last={at === questions.length - 1}
        onAnswer={(answer) => {
          const verdict = judgeScenario(shown);
          setAnswers((before) => [...before, { shown, verdict, answer }]);
          return verdict;
        }}
        onNext={() => setAt(at + 1)}
      />
    </section>
  );
}
