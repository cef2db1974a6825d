import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns, platformAt } from '../../platforms/hosts.ts';
import { openOutbox } from '../../platforms/outbox/outbox.ts';
import { requests } from '../../platforms/requests.ts';

/** The second gate, in the page's own world. It knows no browser API and stands before the page's first script. */
export default defineContentScript({
  matches: matchPatterns,
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    const platform = platformAt(self.origin);
    const writes = platform && requests[platform];
    if (writes) openOutbox(writes);
  },
});
