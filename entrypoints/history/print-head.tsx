import { momentText } from '../../components/day-text.ts';
import { numberText } from '../../components/number-text.ts';
import { type Text, useText } from '../../components/text.tsx';
import type { Choices } from './choices.ts';
import { selects } from './filters.tsx';
import { periodKeys } from './period-picker.tsx';

/** Rows on paper: some thirty pages, which is more than anybody reads. */
export const mostPrinted = 500;

/** On paper only: when it was printed, what was chosen, and what is left out. */
export function PrintHead({ choices, printed, total }: { choices: Choices; printed: number; total: number }) {
  const text = useText();
  const say = (value: number) => numberText(value, text('lang'));
  return (
    <div class="on-paper">
      <p>{text('history_printed', momentText(Date.now(), text('lang')))}</p>
      <p>{chosenInWords(text, choices)}</p>
      {printed < total && <p>{text('history_print_part', say(printed), say(total))}</p>}
    </div>
  );
}

/** The choices as a line, e.g. "Rentang waktu: Semua waktu · Platform: Facebook". */
function chosenInWords(text: Text, choices: Choices): string {
  const { period, words } = choices;
  const own = [period.first, period.last].filter(Boolean).join(' – ');
  const chosen = selects(text).flatMap(({ label, options, value }) => {
    const now = String(value(choices) ?? '');
    const option = options.find((one) => one.value === now);
    return option ? [`${label}: ${option.label}`] : [];
  });
  return [
    `${text('period')}: ${period.kind === 'own' ? own : text(periodKeys[period.kind])}`,
    ...chosen,
    ...(words.trim() ? [`${text('filter_words')}: ${words.trim()}`] : []),
  ].join(' · ');
}
