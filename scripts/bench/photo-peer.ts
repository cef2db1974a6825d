import { join } from 'node:path';
import { createWorker, OEM, PSM } from 'tesseract.js';

const root = join(import.meta.dirname, '../..');

/** A reader of text that others use, to compare with. */
export interface Peer {
  /** The text in a JPEG. */
  read: (jpeg: Uint8Array) => Promise<string>;
  close: () => Promise<void>;
}

/** Tesseract with Indonesian, as it comes, looking for text anywhere in the picture. */
export async function openTesseract(): Promise<Peer> {
  const worker = await createWorker('ind', OEM.LSTM_ONLY, {
    langPath: join(root, 'node_modules/@tesseract.js-data/ind/4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
  });
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.SPARSE_TEXT,
    // It would say something of each picture.
    debug_file: '/dev/null',
  });
  return {
    read: async (jpeg) => (await worker.recognize(Buffer.from(jpeg))).data.text,
    close: async () => {
      await worker.terminate();
    },
  };
}
