/** What a page gives of one of its pictures. */
export type InPage =
  | { picture: string; name: string }
  /** It may not be copied, and is now shown alone, over the page: where, in parts of the window. */
  | { shown: { x: number; y: number; width: number; height: number }; name: string };

/** The name of our element on a page. */
export const showcase = 'ikrar-picture';

/**
 * Runs in a page, and so knows nothing but its arguments. Copies a picture of it as it was loaded already: nothing is
 * asked for. A picture of another site, which browsers let nobody copy, can still be shown: then it stands over
 * the page, as large as it goes, until it is taken away.
 * @param address of the picture, as the browser's menu tells it
 * @param element what to show it in; left out where it could not be told where that stands on the screen
 * @returns nothing where no such picture is found
 */
export async function pictureInPage(address: string, element?: string): Promise<InPage | undefined> {
  /** More shows no letter that is not read already. */
  const most = 4096;
  const background = '#fff';

  const roots: (Document | ShadowRoot)[] = [document];
  const found: HTMLImageElement[] = [];
  for (const root of roots) {
    for (const one of root.querySelectorAll('*')) {
      if (one.shadowRoot) roots.push(one.shadowRoot);
      if (one instanceof HTMLImageElement && (one.currentSrc === address || one.src === address))
        found.push(one);
    }
  }
  const picture = found.toSorted((a, b) => b.naturalWidth - a.naturalWidth)[0];
  if (!picture) return undefined;
  await picture.decode();

  const { naturalWidth, naturalHeight } = picture;
  const scale = Math.min(1, most / Math.max(naturalWidth, naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.imageSmoothingQuality = 'high';
  // What is see-through lies on white, as the platforms show it.
  pen.fillStyle = background;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);

  const last = /^https?:/.test(address) ? new URL(address).pathname.split('/').at(-1) : '';
  const name = `${(last ?? '').replace(/\.\w+$/, '').slice(0, 60) || 'foto'}.jpg`;
  try {
    return { picture: canvas.toDataURL('image/jpeg', 0.95), name };
  } catch {
    // Of another site: to be seen, not to be read.
  }
  if (element === undefined) return undefined;

  const fit = Math.min(
    innerWidth / canvas.width,
    innerHeight / canvas.height,
    // Larger than it is shows nothing more.
    1 / devicePixelRatio,
  );
  const [width, height] = [canvas.width * fit, canvas.height * fit];
  const host = document.createElement(element);
  const important = (one: HTMLElement, style: Record<string, string>) => {
    for (const [property, value] of Object.entries(style))
      one.style.setProperty(property, value, 'important');
  };
  const cover = {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    width: '100vw',
    height: '100vh',
    background,
  };
  important(host, { ...cover, 'z-index': '2147483647' });
  important(canvas, { position: 'absolute', inset: '0', width: `${width}px`, height: `${height}px` });
  host.attachShadow({ mode: 'closed' }).append(canvas);
  document.documentElement.append(host);
  // Above dialogs, which lie above everything else.
  host.popover = 'manual';
  host.showPopover();
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
  return { shown: { x: 0, y: 0, width: width / innerWidth, height: height / innerHeight }, name };
}

/** Runs in a page: takes away what the above has put there. */
export function takeAway(element: string): void {
  for (const one of document.querySelectorAll(element)) one.remove();
}
