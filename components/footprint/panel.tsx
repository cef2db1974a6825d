import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TraceActivity } from '../../platforms/footprint/footprint.ts';
import type { Found } from '../../platforms/footprint/walk.ts';
import type { Provision } from '../../rules/regulation/provisions.ts';
import { numberText } from '../number-text.ts';
import type { Text, TextKey } from '../text.tsx';
import { FoundItem } from './found-item.tsx';
import { overlap } from './visible-box.ts';

/** What a page of one's own shows, by its first trace. */
const pageNames = {
  follow: 'footprint_page_follow',
  like: 'footprint_page_like',
  join: 'footprint_page_join',
  post: 'footprint_page_post',
  share: 'footprint_page_share',
} as const satisfies Record<TraceActivity, TextKey>;

/** Where the panel stands. */
export type View =
  /** Nothing can be looked at here: the ways to where something can. */
  | { kind: 'elsewhere'; ways: readonly { activity: TraceActivity; href: string }[] }
  | { kind: 'others'; owner: string }
  | { kind: 'unknown'; owner: string }
  | { kind: 'fault' }
  | {
      kind: 'on';
      activity: TraceActivity;
      checked: number;
      found: readonly Found[];
      /** The person has gone to another page meanwhile. */
      away: boolean;
    };

export interface PanelProps {
  text: Text;
  platform: string;
  view: View;
  /** Said in training mode, on every screen. */
  training?: string | undefined;
  provision: (id: string) => Provision | undefined;
  onMine: () => void;
  /** Brings a row into view, and the focus to what takes it back. @returns where to look */
  onShow: (one: Found) => Element | undefined;
  onReadRule: (rule: string) => void;
  /** Writes what was found to the log. */
  onSave: (found: readonly Found[]) => Promise<void>;
  onEnd: () => void;
}

/** Jejak, in a corner of the page that is gone through. It holds nothing up and takes the focus once, when it opens. */
export function Panel(props: PanelProps) {
  const { text, platform, view, training, onEnd } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const whole = useRef<HTMLElement>(null);
  const [folded, setFolded] = useState(false);
  const show = (one: Found) => {
    const place = props.onShow(one);
    if (place && whole.current && covers(whole.current, place)) setFolded(true);
  };
  useEffect(() => title.current?.focus(), []);
  const what = view.kind === 'on' ? `${text(pageNames[view.activity])} · ${platform}` : platform;
  return (
    <section
      class={folded ? 'footprint footprint-folded' : 'footprint'}
      aria-labelledby="footprint-title"
      lang={text('lang')}
      ref={whole}
    >
      <header>
        <h2 id="footprint-title" tabIndex={-1} ref={title}>
          <span class="footprint-kicker">{text('footprint_title')}</span> {what}
        </h2>
        <button type="button" class="button-link" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          {text(folded ? 'footprint_unfold' : 'footprint_fold')}
        </button>
        {training && <p class="footprint-training">{training}</p>}
      </header>
      <Body {...props} onShow={show} />
      <footer>
        {view.kind === 'on' && <Save {...props} found={view.found.filter(({ undone }) => !undone)} />}
        {view.kind === 'unknown' && (
          <button type="button" class="button button-primary" onClick={props.onMine}>
            {text('footprint_mine')}
          </button>
        )}
        <button type="button" class="button" onClick={onEnd}>
          {text('footprint_end')}
        </button>
      </footer>
    </section>
  );
}

/** The middle scrolls, and so can have the focus. */
const Middle = ({ text, children }: { text: Text; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: by keyboard nothing else would scroll it
  <section class="footprint-body" tabIndex={0} aria-label={text('footprint_results')}>
    {children}
  </section>
);

/** What is pointed at must not lie under the panel that points at it. */
function covers(panel: Element, place: Element): boolean {
  return overlap(panel.getBoundingClientRect(), place.getBoundingClientRect()).width > 0;
}

type BodyProps = Pick<PanelProps, 'text' | 'view' | 'provision' | 'onReadRule'> & {
  onShow: (one: Found) => void;
};

function Body({ text, view, provision, onShow, onReadRule }: BodyProps) {
  if (view.kind === 'fault')
    return (
      <Middle text={text}>
        <p role="alert">{text('footprint_fault')}</p>
      </Middle>
    );
  if (view.kind === 'others' || view.kind === 'unknown')
    return (
      <Middle text={text}>
        <p>{text(view.kind === 'others' ? 'footprint_others' : 'footprint_unknown', view.owner)}</p>
      </Middle>
    );
  if (view.kind === 'elsewhere')
    return (
      <Middle text={text}>
        <p>{text('footprint_elsewhere')}</p>
        <ul class="footprint-ways">
          {view.ways.map(({ activity, href }) => (
            <li key={href}>
              <a href={href}>{text(pageNames[activity])}</a>
            </li>
          ))}
        </ul>
        <p class="help">{text('footprint_again')}</p>
      </Middle>
    );
  const { checked, found, away } = view;
  const say = (count: number) => numberText(count, text('lang'));
  return (
    <Middle text={text}>
      <p>
        {text('footprint_checked', say(checked))}{' '}
        <strong role="status">{text('footprint_found', say(found.length))}</strong>
      </p>
      <p class="help">{text(away ? 'footprint_away' : 'footprint_scroll')}</p>
      {found.length === 0 && <p class="help">{text('footprint_none')}</p>}
      <ol>
        {found.map((one) => (
          <FoundItem key={one.key} {...{ text, one, provision, onShow, onReadRule }} />
        ))}
      </ol>
    </Middle>
  );
}

/** Nothing is kept unless the person says so; what was found later has to be saved again. */
function Save({ text, found, onSave }: PanelProps & { found: readonly Found[] }) {
  const [saved, setSaved] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const fresh = found.filter(({ key }) => !saved.includes(key));
  const save = () => {
    onSave(fresh).then(
      () => {
        setFailed(false);
        setSaved([...saved, ...fresh.map(({ key }) => key)]);
      },
      () => setFailed(true),
    );
  };
  const note = failed ? 'footprint_save_fault' : saved.length > 0 ? 'footprint_saved' : 'footprint_unsaved';
  return (
    <>
      <p class="help" role="status">
        {text(note, numberText(saved.length, text('lang')))}
      </p>
      <button type="button" class="button" disabled={fresh.length === 0} onClick={save}>
        {text('footprint_save')}
      </button>
    </>
  );
}
