/** What of WXT's configuration decides whether pictures are looked at. */
interface Target {
  mode: string;
}

/** `--mode lite`: a small package without readers and models, which says that it does not look at pictures. */
export const looksAtPhotos = ({ mode }: Target): boolean => mode !== 'lite';

const reader = /^photo-(?:text|hand|face|emblem)$/;

/** The entrypoints that this build has: without readers when it is lite. */
export const photoEntrypoints = <Entrypoint extends { name: string }>(
  entrypoints: readonly Entrypoint[],
  target: Target,
): Entrypoint[] => entrypoints.filter(({ name }) => looksAtPhotos(target) || !reader.test(name));

/** What Chromium needs to look at pictures; Firefox needs nothing of it. */
export const chromiumPhotos = {
  // Files in messages arrive whole, from Chrome 148 on.
  message_serialization: 'structured_clone',
  // Our own pages are alone in their process, so that an engine may use several threads.
  cross_origin_embedder_policy: { value: 'require-corp' },
  cross_origin_opener_policy: { value: 'same-origin' },
} as const;

/**
 * Before Chrome 148, the page that looks stands in a frame of the platform's. Its address changes with every start of
 * the browser, so that no page can find out by it who has Ikrar.
 */
export const photoFrames = (scripts: readonly { matches?: string[] | undefined }[]) => [
  {
    resources: ['photo-check.html'],
    matches: [...new Set(scripts.flatMap(({ matches = [] }) => matches))],
    use_dynamic_url: true,
  },
];
