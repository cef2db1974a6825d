import { useState } from 'preact/hooks';
import { pledgeOf } from '../../components/ikrar-card/pledge.ts';
import { Mark } from '../../components/mark.tsx';
import { useText } from '../../components/text.tsx';
import type { Resolved } from '../../policy/resolve.ts';
import type { Settings } from '../../policy/settings.ts';
import { saveSettings } from '../../policy/store.ts';
import { Banners, useResolved } from '../pages/banners.tsx';
import { LeafTitle } from './leaf-title.tsx';
import { LeafView } from './leaf-view.tsx';
import { leavesFor } from './leaves.ts';
import { Progress } from './progress.tsx';

/** The introduction, a leaf at a time; every answer is saved at once, so that it may end anywhere. */
export function Welcome() {
  const resolved = useResolved();
  return resolved ? <Introduction resolved={resolved} /> : null;
}

function Introduction({ resolved }: { resolved: Resolved }) {
  const text = useText();
  const [at, setAt] = useState(0);
  const [failed, setFailed] = useState(false);
  const [turned, setTurned] = useState(false);

  const points = pledgeOf(resolved.settings.ikrar);
  const leaves = leavesFor(points.length);
  const leaf = leaves[at] ?? { step: 'done' };
  const last = leaves.length - 1;
  const go = (to: number) => {
    setTurned(true);
    setAt(Math.min(Math.max(to, 0), last));
  };
  const goTo = (step: string) => go(leaves.findIndex((one) => one.step === step));
  const save = (patch: Partial<Settings>) => {
    saveSettings(patch).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const turn = (key: string) => {
    if (leaf.step !== 'read') return;
    if (key === 'ArrowRight' || key === 'PageDown') go(at + 1);
    if (key === 'ArrowLeft' || key === 'PageUp') go(at - 1);
  };

  return (
    <>
      <header class="page-head">
        <p class="page-brand">
          <Mark /> Ikrar
        </p>
        {leaf.step !== 'done' && (
          <button type="button" class="button button-quiet" onClick={() => go(last)}>
            {text('welcome_skip')}
          </button>
        )}
      </header>
      <Banners settings={resolved.settings} />
      <main class={`page welcome welcome-at-${leaf.step}`} onKeyDown={({ key }) => turn(key)}>
        {leaf.step !== 'done' && <Progress step={leaf.step} onGo={goTo} />}
        <div class="welcome-leaf">
          <LeafTitle key={at} title={text(`welcome_${leaf.step}`)} turnedTo={turned} />
          <LeafView leaf={leaf} points={points} resolved={resolved} save={save} />
        </div>
        {failed && <p role="alert">{text('options_save_fault')}</p>}
        <div class="row welcome-turn">
          {at > 0 && (
            <button type="button" class="button welcome-turn-back" onClick={() => go(at - 1)}>
              {text('welcome_back')}
            </button>
          )}
          {leaf.step === 'read' && (
            <button type="button" class="button button-quiet" onClick={() => goTo('sign')}>
              {text('welcome_skip_reading')}
            </button>
          )}
          {leaf.step !== 'done' && (
            <button type="button" class="button button-primary" onClick={() => go(at + 1)}>
              {text(leaf.step === 'try' ? 'welcome_finish' : 'welcome_next')}
            </button>
          )}
        </div>
      </main>
    </>
  );
}
