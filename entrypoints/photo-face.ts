import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { engineWhenAsked, readerWith } from '../photos/face/reader.ts';
import { servePortraits } from '../photos/face/serve-portraits.ts';
import { serve } from '../photos/serve.ts';

/** The worker that looks for candidates' faces, and measures their portraits. */
export default defineUnlistedScript(() =>
  serve(async (asset) => {
    const engine = engineWhenAsked(asset);
    servePortraits(engine);
    return readerWith(engine);
  }),
);
