import type { Tone } from '../../components/hint/hint.tsx';
import type { Text } from '../../components/text.tsx';
import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { browserText, speaksByItself } from '../pages/browser-text.ts';
import type { AtRest } from './at-rest.ts';
import { type Outcome, uncheckedText } from './looking.ts';

/**
 * The quiet lines that the guard shows on a page, one at a time, as soon as there is anything to show them with.
 * @param onFault called once, at our first fault here
 */
export function createNotices(atRest: () => Promise<AtRest>, onFault: () => void) {
  // Looked up early: an orphaned script has no `browser` left to ask. At rest: a page's first look costs milliseconds.
  const kept = new Map<string, string>();
  requestIdleCallback(() => {
    for (const key of ['notice_reload', 'dismiss', 'lang'] as const) kept.set(key, browserText(key));
  });
  const keptText: Text = (key) => (speaksByItself() ? undefined : kept.get(key)) ?? browserText(key);
  let faulty = false;

  const withParts = (act: (parts: AtRest) => void) =>
    void atRest()
      .then(act)
      .catch((error: unknown) => console.error('Ikrar:', error));
  const show = (tone: Tone, sentence: string, text: Text = browserText) =>
    withParts(({ showLine }) => showLine(tone, sentence, text));

  return {
    hint: (draft: Draft, verdict: Verdict) =>
      withParts(({ hintSentence, showLine }) => {
        const sentence = hintSentence(browserText, draft, verdict);
        if (sentence) showLine('hint', sentence, browserText);
      }),
    /** A picture goes out that was not looked at as it should be. */
    unchecked: (outcome: Outcome) => {
      const sentence = uncheckedText[outcome];
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
    /** A check that neither database nor storage takes. */
    unlogged: (error: unknown) => {
      console.error('Ikrar:', error);
      show('fault', browserText('notice_unlogged'));
    },
    faulty: () => faulty,
    /** The extension was reloaded or removed under this page. */
    reload: () => show('notice', keptText('notice_reload'), keptText),
  };
}

export type Notices = ReturnType<typeof createNotices>;
