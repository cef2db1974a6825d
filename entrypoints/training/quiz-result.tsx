import { RuleLink } from '../../components/rule-link.tsx';
import { useText } from '../../components/text.tsx';
import type { Answered } from './quiz.tsx';
import { answerNames } from './scenario-answer.tsx';
import { ScenarioTitle } from './scenario-title.tsx';

interface Props {
  seed: number;
  answers: readonly Answered[];
  onAgain: () => void;
  onNew: () => void;
}

/** How many were right, and what is worth a second look. */
export function QuizResult({ seed, answers, onAgain, onNew }: Props) {
  const text = useText();
  const missed = answers.filter(({ answer, verdict }) => answer !== verdict.verdict);
  return (
    <section class="card quiz">
      <p class="quiz-progress soft">{text('training_quiz_seed_is', String(seed))}</p>
      <ScenarioTitle level={2}>
        {text('training_quiz_score', String(answers.length - missed.length), String(answers.length))}
      </ScenarioTitle>
      <p>{text(missed.length === 0 ? 'training_quiz_all_right' : 'training_quiz_missed')}</p>
      {missed.length > 0 && (
        <ul class="quiz-missed">
          {missed.map(({ shown, verdict, answer }) => (
            <li key={shown.id}>
              <strong>{shown.title}</strong>
              <span>
                {text('training_quiz_both', text(answerNames[answer]), text(answerNames[verdict.verdict]))}
              </span>
              {shown.why && <span class="soft">{shown.why}</span>}
              {verdict.findings.slice(0, 1).map(({ rule }) => (
                <span key={rule}>
                  <RuleLink rule={rule} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <button type="button" class="button button-primary" onClick={onNew}>
          {text('training_quiz_new')}
        </button>
        <button type="button" class="button" onClick={onAgain}>
          {text('training_quiz_again')}
        </button>
      </div>
    </section>
  );
}
