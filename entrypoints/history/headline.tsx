import { numberText } from '../../components/number-text.ts';
import { useText } from '../../components/text.tsx';
import type { Months } from './use-overview.ts';

/** This month in one sentence, and last month beside it; nothing where they can't be counted. */
export function Headline({ months }: { months: Months | 'fault' }) {
  const text = useText();
  if (months === 'fault') return <div class="headline" />;
  const { now, before } = months;
  const say = (value: number) => numberText(value, text('lang'));
  return (
    <div class="headline">
      <p>
        {now.checked === 0
          ? text('history_headline_none')
          : now.warned === 0
            ? text('history_headline_clear', say(now.checked))
            : text('history_headline', say(now.warned), say(now.checked), say(now.changed))}
      </p>
      {before.checked > 0 && (
        <p class="soft">
          {text('history_before', say(before.warned), say(before.checked), say(before.changed))}
        </p>
      )}
    </div>
  );
}
