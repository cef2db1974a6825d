import { drawNumbers } from './draw-numbers.ts';
import type { Grey } from './grey.ts';

/** A shade for each place of a flat thing, 0 to 1 both ways; nothing outside it. */
export type Drawing = (x: number, y: number) => number | undefined;

/** An invented emblem: rings, stars and bars, others for every seed. */
export function drawnEmblem(seed: number): Drawing {
  const next = drawNumbers(seed * 7919 + 1);
  for (let skipped = 0; skipped < 5; skipped++) next();
  const ground = 40 + next() * 60;
  const shapes = Array.from({ length: 12 }, () => ({
    x: 0.12 + next() * 0.76,
    y: 0.12 + next() * 0.76,
    size: 0.05 + next() * 0.16,
    points: 3 + Math.floor(next() * 5),
    turn: next() * 7,
    shade: 110 + next() * 140,
  }));
  return (x, y) => {
    if (x < 0 || y < 0 || x > 1 || y > 1) return undefined;
    let shade = Math.min(x, y, 1 - x, 1 - y) < 0.04 ? 235 : ground;
    for (const { x: left, y: top, size, points, turn, shade: own } of shapes) {
      const angle = Math.atan2(y - top, x - left) * points + turn;
      if (Math.hypot(x - left, y - top) < size * (0.65 + 0.35 * Math.cos(angle))) shade = own;
    }
    return shade;
  };
}

/** How a flat thing is seen. */
export interface Look {
  /** Pixels of its side. */
  side: number;
  /** Of its middle. */
  x: number;
  y: number;
  /** Radians. */
  turn?: number;
  /** Height lost to a look from the side, 0 to 1, and how far the upper edge leans over. */
  squeeze?: number;
  lean?: number;
  mirrored?: boolean;
}

/** A picture with flat things in it, on a ground with some disorder, with noise as of a cheap camera. */
export function picture(
  width: number,
  height: number,
  things: readonly (Look & { drawing: Drawing })[],
  noise = 6,
): Grey {
  const next = drawNumbers(width * 31 + height);
  const pixels = Uint8Array.from({ length: width * height }, (_, at) => 90 + (80 * (at % width)) / width);
  for (let blot = 0; blot < 60; blot++) {
    const [left, top, size, shade] = [next() * width, next() * height, 8 + next() * 30, next() * 255];
    for (let row = 0; row < size; row++) {
      const start = Math.floor(top + row) * width + Math.floor(left);
      pixels.fill(shade, start, start + size + row / 2);
    }
  }
  for (let at = 0; at < pixels.length; at++) {
    let shade = pixels[at] ?? 0;
    for (const thing of things) shade = shadeOf(thing, at % width, Math.floor(at / width)) ?? shade;
    pixels[at] = Math.min(255, Math.max(0, shade + (next() + next() - 1) * noise));
  }
  return { width, height, pixels };
}

function shadeOf(thing: Look & { drawing: Drawing }, x: number, y: number): number | undefined {
  const { side, turn = 0, squeeze = 0, lean = 0, mirrored = false } = thing;
  const [right, down] = [x - thing.x, y - thing.y];
  if (Math.hypot(right, down) > side) return undefined;
  const upright = (down * Math.cos(turn) - right * Math.sin(turn)) / (side * (1 - squeeze));
  const across = (right * Math.cos(turn) + down * Math.sin(turn)) / side + lean * upright;
  return thing.drawing((mirrored ? -across : across) + 0.5, upright + 0.5);
}

/** The artwork as a pack has it: straight on, filling the picture, without noise. */
export function artwork(drawing: Drawing, side: number): Grey {
  const pixels = new Uint8Array(side * side);
  for (let at = 0; at < pixels.length; at++) {
    pixels[at] = drawing(((at % side) + 0.5) / side, (Math.floor(at / side) + 0.5) / side) ?? 255;
  }
  return { width: side, height: side, pixels };
}
