import { render } from 'preact';
import { Hint, type Tone } from '../../components/hint/hint.tsx';
import { attachHost, type Host } from '../../components/host/host.ts';
import { signText } from '../../components/photo/sign-text.ts';
import { ruleText } from '../../components/rule-text.ts';
import type { Text, TextKey } from '../../components/text.tsx';
import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { browserText } from '../pages/browser-text.ts';
import css from './guard.css?inline';
import type { Outcome } from './looking.ts';
import { shadowMode } from './shadow-mode.ts';

const unchecked: Partial<Record<Outcome, TextKey>> = {
  looking: 'notice_photo_late',
  late: 'notice_photo_late',
  skipped: 'notice_photo_skipped',
  unable: 'notice_photo_unable',
  partly: 'notice_photo_partly',
};

/**
 * The quiet lines that the guard shows on a page, one at a time.
 * @param onFault called once, at our first fault here
 */
export function createNotices(onFault: () => void) {
  // Looked up early: an orphaned script has no `browser` left to ask. At rest: a page's first look costs milliseconds.
  const kept = new Map<string, string>();
  requestIdleCallback(() => {
    for (const key of ['notice_reload', 'dismiss', 'lang'] as const) kept.set(key, browserText(key));
  });
  const keptText: Text = (key) => kept.get(key) ?? browserText(key);
  let host: Host | undefined;
  let faulty = false;

  const close = () => {
    if (host) render(null, host.inside);
    host?.remove();
    host = undefined;
  };
  const show = (tone: Tone, sentence: string, text = browserText) => {
    close();
    host = attachHost('ikrar-hint', css, shadowMode);
    render(
      <Hint text={text} tone={tone} onDismiss={close}>
        {sentence}
      </Hint>,
      host.inside,
    );
  };

  return {
    hint: ({ photo = [] }: Draft, { findings: [finding] }: Verdict) => {
      if (!finding) return;
      const seen = finding.evidence.flatMap(({ part, start, end }) =>
        part === 'photo' ? photo.slice(start, end).map((sign) => signText(browserText, sign)) : [],
      );
      const why = ruleText(browserText, finding.rule);
      show('hint', seen.length > 0 ? browserText('photo_hint', [...new Set(seen)].join('; '), why) : why);
    },
    /** A picture goes out that was not looked at as it should be. */
    unchecked: (outcome: Outcome) => {
      const sentence = unchecked[outcome];
      if (sentence) show('notice', browserText(sentence));
    },
    pressAgain: () => show('notice', browserText('notice_press_again')),
    /** Our own fault: in the console for whoever looks into it, once on the page for the person. */
    fault: (error: unknown) => {
      console.error('Ikrar:', error);
      if (faulty) return;
      faulty = true;
      show('fault', browserText('notice_fault'));
      onFault();
    },
    faulty: () => faulty,
    /** The extension was reloaded or removed under this page. */
    reload: () => show('notice', keptText('notice_reload'), keptText),
  };
}

export type Notices = ReturnType<typeof createNotices>;
