import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { here } from '../../platforms/here.ts';
import { openFootprint } from './open.tsx';

declare global {
  /** Ends what is on this page now. */
  var ikrarFootprint: (() => void) | undefined;
}

/**
 * Jejak: put into a page when the person asks for it, behind the platform's own script, and never by itself. Asked for
 * again, it begins anew.
 */
export default defineUnlistedScript(() => {
  const found = here();
  if (!found) return;
  globalThis.ikrarFootprint?.();
  globalThis.ikrarFootprint = openFootprint(found.platform);
});
