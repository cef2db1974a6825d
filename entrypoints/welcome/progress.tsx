import { useText } from '../../components/text.tsx';
import { type Step, steps } from './leaves.ts';

/** The line of steps; each is a way there. */
export function Progress({ step, onGo }: { step: Step; onGo: (step: Step) => void }) {
  const text = useText();
  const now = steps.indexOf(step);
  return (
    <nav aria-label={text('welcome_steps')}>
      <ol class="welcome-steps">
        {steps.map((one, at) => (
          <li key={one} class={at < now ? 'welcome-past' : undefined}>
            <button type="button" aria-current={one === step ? 'step' : undefined} onClick={() => onGo(one)}>
              <span class="welcome-dot" aria-hidden="true">
                {at + 1}
              </span>
              {text(`welcome_step_${one}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
