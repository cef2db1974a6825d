import { dayText } from '../../../components/day-text.ts';
import { Hint } from '../../../components/hint/hint.tsx';
import { pledgeOf } from '../../../components/ikrar-card/pledge.ts';
import { Looking } from '../../../components/photo/looking.tsx';
import { useText } from '../../../components/text.tsx';
import { Warning } from '../../../components/warning/warning.tsx';
import type { Settings } from '../../../policy/settings.ts';
import { provisionOf } from '../../../rules/regulation/provisions.ts';
import type { Scenario } from '../use-scenario.ts';
import type { GuardSights as Sights } from './use-guard.ts';

interface Props {
  sights: Sights;
  scenario: Scenario;
  settings: Settings;
}

/** What the guard shows over a page: the warning, the quiet line, the line while pictures are looked at. */
export function GuardSights({ sights: { asked, waited, line, dismiss }, scenario, settings }: Props) {
  const text = useText();
  const { contest, contestName, day } = scenario;
  const about = asked && contestName(asked.verdict.findings[0]?.contest);
  return (
    <>
      {line && (
        <Hint text={text} tone={line.tone} onDismiss={dismiss}>
          {line.sentence}
        </Hint>
      )}
      {waited && (
        <Looking
          text={text}
          place={waited.place}
          done={waited.looks.filter(({ done }) => done).length}
          of={waited.looks.length}
          {...(waited.skip && { onSkip: waited.skip })}
        />
      )}
      {asked && (
        <Warning
          text={text}
          draft={asked.draft}
          photos={asked.pictures}
          verdict={asked.verdict}
          mode={settings.mode === 'warn-with-reason' ? 'warn-with-reason' : 'warn'}
          training={text('training_note', about ?? contest?.name ?? '', dayText(day, text('lang')))}
          contestName={about}
          ikrar={pledgeOf(settings.ikrar)}
          provision={provisionOf}
          onReadRule={(rule) => window.open(`/rules.html#${rule}`, '_blank', 'noopener')}
          onDecide={asked.decide}
        />
      )}
    </>
  );
}
