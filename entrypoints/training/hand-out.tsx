import { useText } from '../../components/text.tsx';
import { judgeScenario } from './decks/judged.ts';
import type { Shown } from './decks/shown.ts';
import { answerNames, ScenarioAnswer } from './scenario-answer.tsx';
import { ScenarioScene } from './scenario-scene.tsx';

/** The scenarios for paper: questions first, their answers on pages of their own at the end. */
export function HandOut({ scenarios }: { scenarios: readonly Shown[] }) {
  const text = useText();
  const boxes = [answerNames.clear, answerNames.hint, answerNames.warn];
  return (
    <div class="hand-out">
      <div class="row not-on-paper">
        <p>{text('training_print_lead', String(scenarios.length))}</p>
        <button type="button" class="button button-primary" onClick={() => window.print()}>
          {text('training_print')}
        </button>
      </div>
      <section class="card paper" aria-labelledby="paper-questions">
        <h2 id="paper-questions">{text('training_print_questions')}</h2>
        <p class="help">{text('training_print_note')}</p>
        <ol class="paper-list">
          {scenarios.map((shown) => (
            <li key={shown.id}>
              <h3>{shown.title}</h3>
              <ScenarioScene shown={shown} />
              <p class="paper-boxes">
                {boxes.map((key) => (
                  <span key={key}>
                    <span aria-hidden="true">☐</span> {text(key)}
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ol>
      </section>
      <section class="card paper paper-answers" aria-labelledby="paper-answers">
        <h2 id="paper-answers">{text('training_print_answers')}</h2>
        <ol class="paper-list">
          {scenarios.map((shown) => (
            <li key={shown.id}>
              <h3>{shown.title}</h3>
              <ScenarioAnswer shown={shown} verdict={judgeScenario(shown)} />
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
