/** Where in a video to look, in parts of its length: titles come late, fades stand at both ends. */
const places = [0.1, 0.5, 0.9];

/** How long a video may take to show one frame, in milliseconds. */
const patience = 10_000;

/** Waits for one event; fails on the video's error, after a while, or when nobody wants it any more. */
async function once(video: HTMLVideoElement, type: string, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const tell = { once: true, signal: over.signal };
  video.addEventListener(type, () => resolve(), tell);
  video.addEventListener('error', () => reject(video.error ?? new Error('no video')), tell);
  signal.addEventListener('abort', () => reject(signal.reason), tell);
  const timer = setTimeout(() => reject(new Error(`no ${type}`)), patience);
  await promise.finally(() => {
    clearTimeout(timer);
    over.abort();
  });
}

async function seek(video: HTMLVideoElement, to: number, signal: AbortSignal): Promise<void> {
  const there = once(video, 'seeked', signal);
  video.currentTime = to;
  await there;
}

/** Recorders that write as they go leave the length out; going to the end finds it. */
async function lengthOf(video: HTMLVideoElement, signal: AbortSignal): Promise<number> {
  if (!Number.isFinite(video.duration)) await seek(video, Number.MAX_SAFE_INTEGER / 1e6, signal);
  return Number.isFinite(video.duration) ? video.duration : video.currentTime;
}

/** A few frames of a video, one after another. */
export async function* framesOf(blob: Blob, signal: AbortSignal): AsyncGenerator<ImageBitmap> {
  signal.throwIfAborted();
  const video = document.createElement('video');
  const address = URL.createObjectURL(blob);
  try {
    video.muted = true;
    video.preload = 'auto';
    const loaded = once(video, 'loadeddata', signal);
    video.src = address;
    await loaded;
    const length = await lengthOf(video, signal);
    for (const place of places) {
      await seek(video, length * place, signal);
      yield await createImageBitmap(video);
    }
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  }
}
