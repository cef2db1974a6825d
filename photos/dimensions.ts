/** Width and height of a picture in pixels. */
export interface Dimensions {
  width: number;
  height: number;
}

type Read = (view: DataView) => Dimensions | undefined;

/** Frame headers of JPEG: all of C0 to CF but tables, extensions and arithmetic coding. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpeg: Read = (view) => {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
};

const png: Read = (view) => ({ width: view.getUint32(16), height: view.getUint32(20) });
const gif: Read = (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) });
const bmp: Read = (view) => ({
  width: Math.abs(view.getInt32(18, true)),
  height: Math.abs(view.getInt32(22, true)),
});

const threeBytes = (view: DataView, at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

/** The three kinds of WebP: lossy, lossless, extended. */
const webpKinds: Readonly<Record<string, Read>> = {
  'VP8 ': (view) => ({
    width: view.getUint16(26, true) & 0x3fff,
    height: view.getUint16(28, true) & 0x3fff,
  }),
  VP8L: (view) => {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  },
  VP8X: (view) => ({ width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1 }),
};
const webp: Read = (view) => {
  const kind = String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + 12, 4));
  return webpKinds[kind]?.(view);
};

const byFirst: Readonly<Record<number, Read>> = { 255: jpeg, 137: png, 71: gif, 66: bmp, 82: webp };

/**
 * Reads a picture's size from its header, before anything is spent on decoding it; undefined where it does not say it
 * plainly (AVIF) or is cut off.
 */
export function dimensionsOf(bytes: Uint8Array): Dimensions | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = byFirst[bytes[0] ?? 0];
  try {
    return read?.(view);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
