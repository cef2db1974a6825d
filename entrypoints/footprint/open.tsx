import { render } from 'preact';
import { browser } from 'wxt/browser';
import { dayText } from '../../components/day-text.ts';
import css from '../../components/footprint/footprint.css?inline';
import { Marks } from '../../components/footprint/marks.tsx';
import { Panel, type View } from '../../components/footprint/panel.tsx';
import { attachHost } from '../../components/host/host.ts';
import { provisionText } from '../../components/provision-text.ts';
import { footprints } from '../../platforms/footprint/footprints.ts';
import { createWalk, type Found, type Walk } from '../../platforms/footprint/walk.ts';
import { type PageHere, pageHere, waysFrom } from '../../platforms/footprint/whose.ts';
import { isPrivate } from '../../platforms/gate/private.ts';
import type { Platform } from '../../platforms/platform.ts';
import type { ToBackground } from '../background/messages.ts';
import { shadowMode } from '../guard-at-rest.content/shadow-mode.ts';
import { browserText } from '../pages/browser-text.ts';
import { type Judged, readJudge } from './reading.ts';
import { saveFound } from './save.ts';
import { watchPage } from './watch.ts';

const address = (): string => location.pathname + location.search;

/** Events of the focus that a page's dialogs take for theirs: they would bring it back to themselves. */
const kept = ['focusin', 'focusout'] as const;

/**
 * Opens the panel, and goes through the page while it is open.
 * @returns takes it away, and every mark with it
 */
export function openFootprint(platform: Platform): () => void {
  const footprint = footprints[platform.id];
  const began = address();
  let judged: Judged | undefined;
  let walk: Walk | undefined;
  let view: View = { kind: 'fault' };
  let stop = () => {};

  const host = attachHost('ikrar-footprint', css, shadowMode, () => end());
  const [panel, marks] = [document.createElement('div'), document.createElement('div')];
  host.inside.append(marks, panel);
  for (const type of kept) panel.addEventListener(type, (event) => event.stopPropagation());

  const end = () => {
    stop();
    for (const part of [panel, marks]) render(null, part);
    host.remove();
  };
  const draw = () => {
    const training = judged?.snapshot.settings.training;
    render(
      <Panel
        text={browserText}
        platform={platform.name}
        view={view}
        training={
          training ? browserText('banner_training', dayText(training.day, browserText('lang'))) : undefined
        }
        provision={(id) => provisionText(browserText, id)}
        onMine={() => here && goThrough(here)}
        onShow={show}
        onReadRule={readRule}
        onSave={(found) => saveFound(platform.id, found)}
        onEnd={end}
      />,
      panel,
    );
  };
  const mark = () => {
    const away = address() !== began;
    render(<Marks found={away ? [] : (walk?.found ?? [])} />, marks);
  };

  const goThrough = ({ page, owner }: PageHere) => {
    if (!footprint || !judged) return;
    const ours = createWalk(footprint, { page, ...(owner && { owner }) }, judged.judge, (element) =>
      isPrivate(platform, [element]),
    );
    walk = ours;
    const look = () => {
      const away = address() !== began;
      if (!away) ours.look();
      const { checked, found } = ours;
      view = { kind: 'on', activity: page.traces[0].activity, checked, found, away };
      draw();
    };
    stop();
    stop = watchPage(look, mark);
    look();
    mark();
  };

  let here: PageHere | undefined;
  const begin = async () => {
    judged = await readJudge();
    here = footprint && pageHere(footprint, began, document);
    if (here?.whose === 'mine') return goThrough(here);
    view = here
      ? { kind: here.whose === 'others' ? 'others' : 'unknown', owner: here.owner ?? '' }
      : { kind: 'elsewhere', ways: footprint ? waysHere(footprint) : [] };
    draw();
  };
  begin().catch((error: unknown) => {
    console.error('Ikrar:', error);
    draw();
  });
  return end;
}

const waysHere = (footprint: Parameters<typeof waysFrom>[0]) =>
  waysFrom(footprint, document).map(({ page, href }) => ({ activity: page.traces[0].activity, href }));

/** Rows that a long list has taken away come back where they stood. What takes one back gets the focus, and no more. */
function show({ element, here, top, trace }: Found): Element | undefined {
  if (!here) {
    window.scrollTo({ top });
    return undefined;
  }
  element.scrollIntoView({ block: 'center' });
  const control = trace.undo && element.querySelector(trace.undo.at);
  if (control instanceof HTMLElement) control.focus({ preventScroll: true });
  return control ?? element;
}

/** Pages of the web can't open ours; the background can. */
const readRule = (rule: string) =>
  void browser.runtime
    .sendMessage({ type: 'read-rule', rule } satisfies ToBackground)
    .catch((error: unknown) => console.error('Ikrar:', error));
