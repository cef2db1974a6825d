import { render } from 'preact';
import { Hint, type Tone } from '../../components/hint/hint.tsx';
import { attachHost, type Host } from '../../components/host/host.ts';
import { ruleText } from '../../components/rule-text.ts';
import { TextProvider } from '../../components/text.tsx';
import type { Verdict } from '../../rules/verdict.ts';
import { browserText } from '../pages/browser-text.ts';
import css from './guard.css?inline';
import { shadowMode } from './shadow-mode.ts';

/** The quiet lines that the guard shows on a page, one at a time. */
export function createNotices() {
  // Looked up now: an orphaned script has no `browser` left to ask.
  const reloadText = browserText('notice_reload');
  const dismissText = browserText('dismiss');
  const language = browserText('lang');
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
      <TextProvider value={text}>
        <Hint tone={tone} onDismiss={close}>
          {sentence}
        </Hint>
      </TextProvider>,
      host.inside,
    );
  };

  return {
    hint: (verdict: Verdict) => {
      const [finding] = verdict.findings;
      if (finding) show('hint', ruleText(browserText, finding.rule));
    },
    pressAgain: () => show('notice', browserText('notice_press_again')),
    /** Our own fault: in the console for whoever looks into it, once on the page for the person. */
    fault: (error: unknown) => {
      console.error('Ikrar:', error);
      if (!faulty) show('fault', browserText('notice_fault'));
      faulty = true;
    },
    faulty: () => faulty,
    /** The extension was reloaded or removed under this page. */
    reload: () => show('notice', reloadText, (key) => (key === 'lang' ? language : dismissText)),
  };
}

export type Notices = ReturnType<typeof createNotices>;
