import { useId, useState } from 'preact/hooks';
import { Select } from '../../components/select/select.tsx';
import { useText } from '../../components/text.tsx';
import { seedFrom } from './quiz-order.ts';

export interface QuizPlan {
  seed: number;
  count: number;
}

interface Props {
  seed: number;
  /** How many scenarios there are. */
  all: number;
  onStart: (plan: QuizPlan) => void;
}

/** How many questions, and the number by which a room gets the same ones in the same order. */
export function QuizStart({ seed, all, onStart }: Props) {
  const text = useText();
  const id = useId();
  const [words, setWords] = useState(String(seed));
  const [count, setCount] = useState(Math.min(10, all));
  const [wrong, setWrong] = useState(false);
  const counts = [...new Set([...[5, 10, 20, 40].filter((one) => one < all), all])];
  return (
    <form
      class="card mode-start"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = seedFrom(words);
        setWrong(chosen === undefined);
        if (chosen !== undefined) onStart({ seed: chosen, count });
      }}
    >
      <h2>{text('training_mode_quiz')}</h2>
      <p>{text('training_quiz_lead')}</p>
      <div class="mode-fields">
        <Select
          label={text('training_quiz_count')}
          value={String(count)}
          options={counts.map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(value) => setCount(Number(value))}
        />
        <div>
          <label class="label" for={id}>
            {text('training_quiz_seed')}
          </label>
          <input
            id={id}
            class="field"
            inputMode="numeric"
            autocomplete="off"
            value={words}
            aria-describedby={`${id}-help`}
            aria-invalid={wrong}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </div>
      </div>
      <p class="help" id={`${id}-help`} role={wrong ? 'alert' : undefined}>
        {text(wrong ? 'training_quiz_seed_wrong' : 'training_quiz_seed_help')}
      </p>
      <button type="submit" class="button button-primary">
        {text('training_quiz_start')}
      </button>
    </form>
  );
}
