import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { open } from '../photos/hand/reader.ts';
import { serve } from '../photos/serve.ts';

/** The worker that looks for hand signs. */
export default defineUnlistedScript(() => serve(open));
