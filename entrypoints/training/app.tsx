import { useMemo, useState } from 'preact/hooks';
import { dayText } from '../../components/day-text.ts';
import { Banner, Page } from '../../components/page/page.tsx';
import { useText } from '../../components/text.tsx';
import { Banners, useSettings } from '../pages/banners.tsx';
import { type DeckChoice, DeckSelect } from './deck-choice.tsx';
import { deck } from './decks/deck.ts';
import { shownIn } from './decks/shown.ts';
import { HandOut } from './hand-out.tsx';
import { Modes, useMode } from './modes.tsx';
import { shownOf } from './own/own-scenario.ts';
import { OwnSection } from './own/own-section.tsx';
import { useOwn } from './own/use-own.ts';
import { PresentStart } from './present-start.tsx';
import { Presenter } from './presenter.tsx';
import { Quiz } from './quiz.tsx';
import { Trial } from './trial.tsx';
import { useScenario } from './use-scenario.ts';

/** Latihan: try it out, present it, be asked, take it home on paper. */
export function Training() {
  const text = useText();
  const settings = useSettings();
  const scenario = useScenario(settings);
  const mode = useMode();
  const [presenting, setPresenting] = useState(false);
  const language = text('lang');
  const [choice, setChoice] = useState<DeckChoice>('all');
  const { own, save, fault } = useOwn();
  const ours = useMemo(() => deck.map((one) => shownIn(language, one)), [language]);
  const decks = useMemo(() => {
    const yours = own.map(shownOf);
    return { all: [...yours, ...ours], ours, own: yours };
  }, [own, ours]);
  const chosen = decks.own.length === 0 ? 'all' : choice;
  const scenarios = decks[chosen];
  const count = { all: decks.all.length, ours: ours.length, own: own.length };
  const { contest, day } = scenario;
  if (mode === 'presentasi' && presenting) {
    return <Presenter scenarios={scenarios} onLeave={() => setPresenting(false)} />;
  }
  return (
    <Page
      current="training"
      banners={
        <>
          <Banner tone="training">
            {mode === 'coba'
              ? text('training_note', contest?.name ?? '', dayText(day, language))
              : text('training_made_up')}{' '}
            {text('training_safe')}
          </Banner>
          <Banners settings={undefined} />
        </>
      }
    >
      <Modes current={mode} />
      {mode !== 'coba' && mode !== 'sendiri' && (
        <DeckSelect value={chosen} count={count} onChange={setChoice} />
      )}
      {mode === 'coba' && settings && <Trial scenario={scenario} settings={settings} />}
      {mode === 'presentasi' && <PresentStart count={scenarios.length} onStart={() => setPresenting(true)} />}
      {mode === 'kuis' && <Quiz key={chosen} scenarios={scenarios} />}
      {mode === 'cetak' && <HandOut scenarios={scenarios} />}
      {mode === 'sendiri' && <OwnSection own={own} fault={fault} ours={ours} save={save} />}
    </Page>
  );
}
