import { ruleText } from '../../components/rule-text.ts';
import { useText } from '../../components/text.tsx';
import type { SectionProps } from './section.ts';

/** The phrases that the person has called a false alarm; removing one lets the rule speak again. */
export function QuietSection({ settings, save }: SectionProps) {
  const text = useText();
  const { quiet } = settings;
  return (
    <section class="card section">
      <h2>{text('options_quiet')}</h2>
      <p class="soft">{text(quiet.length === 0 ? 'options_quiet_empty' : 'options_quiet_help')}</p>
      {quiet.length > 0 && (
        <ul class="chosen">
          {quiet.map((one) => (
            <li key={`${one.rule} ${one.phrase}`}>
              <span>
                <q>{one.phrase}</q> <small class="soft">{ruleText(text, one.rule, 'title')}</small>
              </span>
              <button
                type="button"
                class="button-link"
                aria-label={text('remove_named', one.phrase)}
                onClick={() => save({ quiet: quiet.filter((other) => other !== one) })}
              >
                {text('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
