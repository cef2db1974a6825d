import type { WildPicture } from '../wild-picture.ts';
import { paintWild } from './paint-wild.ts';

declare global {
  /** Draws a picture and gives its JPEG as a data address, for whoever steers this page. */
  var drawWild: (picture: WildPicture) => Promise<string>;
  /** Makes a font known under a name. */
  var knowFont: (family: string, address: string) => Promise<void>;
}

globalThis.drawWild = async (picture) => {
  const reader = new FileReader();
  reader.readAsDataURL(await paintWild(picture));
  return new Promise((resolve) => {
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
  });
};

globalThis.knowFont = async (family, address) => {
  document.fonts.add(await new FontFace(family, `url(${address})`).load());
};
