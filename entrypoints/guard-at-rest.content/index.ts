import { defineContentScript } from 'wxt/utils/define-content-script';
import { hintSentence } from '../../components/hint/hint-sentence.ts';
import { matchPatterns } from '../../platforms/hosts.ts';
import { offerAtRest } from '../guard.content/at-rest.ts';
import { speak } from '../pages/browser-text.ts';
import { check } from '../pages/photo-client.ts';
import { askPerson } from './ask-person.tsx';
import { createJudge, learn, loggedFindings, phraseOf } from './engine.ts';
import { showLine } from './show-line.tsx';
import { waitForPictures } from './wait.tsx';

/** The guard's second half: the engine and the screens, read by the browser once the page has loaded. */
export default defineContentScript({
  matches: matchPatterns,
  runAt: 'document_idle',
  allFrames: true,
  matchOriginAsFallback: true,
  main: () =>
    offerAtRest({
      createJudge,
      learn,
      loggedFindings,
      phraseOf,
      speak,
      askPerson,
      waitForPictures,
      hintSentence,
      showLine,
      check,
    }),
});
