import type { DeclaredPicture } from '../declared.ts';
import { drawPicture } from './draw.ts';

declare global {
  /** Draws a picture and gives its JPEG in base64, for whoever steers this page. */
  var drawDeclared: (declared: DeclaredPicture) => Promise<string>;
  /** Makes a font known under a name. */
  var addFont: (family: string, base64: string) => Promise<void>;
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return btoa(pieces.join(''));
}

globalThis.drawDeclared = async (declared) =>
  base64Of(new Uint8Array(await (await drawPicture(declared)).arrayBuffer()));

globalThis.addFont = async (family, base64) => {
  document.fonts.add(await new FontFace(family, bytesOf(base64), { weight: '100 900' }).load());
};
