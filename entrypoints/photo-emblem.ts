import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { open } from '../photos/emblem/reader.ts';
import { serve } from '../photos/serve.ts';

/** The worker that looks for emblems and printed props. */
export default defineUnlistedScript(() => serve(open));
