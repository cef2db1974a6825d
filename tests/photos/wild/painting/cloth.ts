import { canvas, type Pen } from '../../pictures/drawing/canvas.ts';
import type { Chance } from './chance.ts';
import type { Style } from './style.ts';

/** Paints a sign with some lines. */
export type Paint = (lines: readonly string[], chance: Chance, style: Style) => Pen;

/** A sign in its colours. */
export function grounded(width: number, height: number, { ground }: Style): Pen {
  const pen = canvas(width, height);
  const fade = pen.createLinearGradient(0, 0, width * 0.4, height);
  fade.addColorStop(0, ground[0]);
  fade.addColorStop(1, ground[1]);
  pen.fillStyle = fade;
  pen.fillRect(0, 0, width, height);
  return pen;
}

export function rays(pen: Pen, style: Style): void {
  const { width, height } = pen.canvas;
  pen.save();
  pen.globalAlpha = 0.18;
  pen.fillStyle = style.second;
  for (let at = 0; at < 18; at += 2) {
    pen.beginPath();
    pen.moveTo(width * 0.2, height);
    pen.arc(width * 0.2, height, width * 1.2, (-at * Math.PI) / 18, (-(at + 1) * Math.PI) / 18, true);
    pen.fill();
  }
  pen.restore();
}

/** Head and shoulders of nobody. */
export function somebody(pen: Pen, x: number, y: number, size: number, cloth: string): void {
  pen.fillStyle = cloth;
  pen.beginPath();
  pen.ellipse(x, y + size, size * 0.7, size * 0.7, 0, Math.PI, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = '#b98360';
  pen.beginPath();
  pen.ellipse(x, y, size * 0.28, size * 0.36, 0, 0, 7);
  pen.fill();
  pen.fillStyle = '#1d1512';
  pen.beginPath();
  pen.ellipse(x, y - size * 0.2, size * 0.3, size * 0.2, 0, Math.PI, 2 * Math.PI);
  pen.fill();
}
