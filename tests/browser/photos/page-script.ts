import { check, warm } from '../../../entrypoints/pages/photo-client.ts';

/** What the test page shows of one picture. */
export interface Shown {
  result?: unknown;
  error?: string;
  /** Milliseconds from handing the picture over: to the first word of whoever looks, to the end. */
  first?: number;
  whole?: number;
  progress: unknown[];
}

/** The guard's part, as a content script: looks at what is chosen in the page's one input, and says what came of it. */
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
  const ending = new AbortController();
  document.addEventListener('photo-cancel', () => ending.abort(new Error('cancelled')), { once: true });
  for (const file of target.files ?? []) {
    const begun = performance.now();
    const shown: Shown = { progress: [] };
    const since = () => Math.round((performance.now() - begun) * 10) / 10;
    const show = () => {
      const item = document.createElement('output');
      item.dataset.shown = JSON.stringify(shown);
      document.body.append(item);
    };
    const onProgress = (progress: unknown) => {
      shown.first ??= since();
      shown.progress.push(progress);
      document.documentElement.dataset.progress = file.name;
    };
    check(file, { signal: ending.signal, onProgress }).then(
      (result) => {
        shown.whole = since();
        shown.result = result;
        show();
      },
      (error: unknown) => {
        shown.error = String(error);
        show();
      },
    );
  }
});
document.addEventListener('photo-warm', () => void warm());
document.documentElement.dataset.ready = 'yes';
