import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import type { Verdict } from '../../rules/verdict.ts';
import type { Shown } from './decks/shown.ts';
import { answerNames, ScenarioAnswer } from './scenario-answer.tsx';
import { ScenarioScene } from './scenario-scene.tsx';
import { ScenarioTitle } from './scenario-title.tsx';

const choices = ['clear', 'hint', 'warn'] as const satisfies readonly Verdict['verdict'][];

interface Props {
  shown: Shown;
  progress: string;
  seed: number;
  last: boolean;
  /** Takes the answer and gives the verdict. */
  onAnswer: (answer: Verdict['verdict']) => Verdict;
  onNext: () => void;
}

/** One question; keys 1 to 3 answer it, the button for the next one then has the focus. */
export function QuizQuestion({ shown, progress, seed, last, onAnswer, onNext }: Props) {
  const text = useText();
  const next = useRef<HTMLButtonElement>(null);
  const [given, setGiven] = useState<{ answer: Verdict['verdict']; verdict: Verdict }>();
  const give = (answer: Verdict['verdict']) => {
    if (!given) setGiven({ answer, verdict: onAnswer(answer) });
  };
  useLayoutEffect(() => {
    if (given) next.current?.focus();
  }, [given]);
  // Before the question is painted, so that no key comes too early.
  useLayoutEffect(() => {
    const listen = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      const answer = choices[Number(key) - 1];
      if (answer && !altKey && !ctrlKey && !metaKey) give(answer);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  return (
    <>
      <p class="quiz-progress">
        <span>{progress}</span> <span class="soft">{text('training_quiz_seed_is', String(seed))}</span>
      </p>
      <ScenarioTitle level={2}>{shown.title}</ScenarioTitle>
      <ScenarioScene shown={shown} />
      <fieldset class="quiz-choices">
        <legend>{text('training_quiz_question')}</legend>
        {choices.map((choice, index) => (
          <button
            key={choice}
            type="button"
            class="button"
            aria-pressed={given?.answer === choice}
            disabled={given !== undefined && given.answer !== choice}
            onClick={() => give(choice)}
          >
            <span class="quiz-key" aria-hidden="true">
              {index + 1}
            </span>{' '}
            {text(answerNames[choice])}
          </button>
        ))}
      </fieldset>
      <div role="status" class="quiz-feedback">
        {given && (
          <>
            <p class="quiz-outcome">
              {text(given.answer === given.verdict.verdict ? 'training_quiz_right' : 'training_quiz_wrong')}
            </p>
            <ScenarioAnswer shown={shown} verdict={given.verdict} />
          </>
        )}
      </div>
      {given && (
        <button type="button" class="button button-primary quiz-next" ref={next} onClick={onNext}>
          {text(last ? 'training_quiz_result' : 'training_next')}
        </button>
      )}
    </>
  );
}
