import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serve } from '../photos/serve.ts';
import { open } from '../photos/text/reader.ts';

/** Reads text in pictures, in a worker of its own. */
export default defineUnlistedScript(() => serve(open));
