import type { Pen } from '../../pictures/drawing/canvas.ts';
import { fontAt, type Style } from './style.ts';

/** One word or line where the pen stands, in the style's effect. */
export function letters(pen: Pen, text: string, size: number, style: Style): void {
  const { ink, second, effect } = style;
  pen.font = fontAt(style, size);
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.save();
  if (effect === 'outline' || effect === 'colours') {
    pen.strokeStyle = effect === 'colours' ? '#222' : second;
    pen.lineWidth = size * 0.14;
    pen.strokeText(text, 0, 0);
  }
  if (effect === 'shadow')
    Object.assign(pen, {
      shadowColor: 'rgb(0 0 0 / 0.7)',
      shadowBlur: size * 0.08,
      shadowOffsetX: size * 0.05,
      shadowOffsetY: size * 0.06,
    });
  if (effect === 'glow') Object.assign(pen, { shadowColor: second, shadowBlur: size * 0.35 });
  if (effect === 'block') {
    pen.fillStyle = second;
    for (let depth = 9; depth > 0; depth -= 1) pen.fillText(text, (size * depth) / 110, (size * depth) / 110);
  }
  pen.fillStyle = ink;
  if (effect === 'fade') {
    const fade = pen.createLinearGradient(0, -size / 2, 0, size / 2);
    fade.addColorStop(0, ink);
    fade.addColorStop(1, second);
    pen.fillStyle = fade;
  }
  if (effect === 'colours') {
    const start = pen.textAlign === 'center' ? -pen.measureText(text).width / 2 : 0;
    pen.textAlign = 'left';
    let x = start;
    for (const [at, letter] of Array.from(text).entries()) {
      pen.fillStyle = at % 2 === 0 ? ink : second;
      pen.fillText(letter, x, 0);
      x += pen.measureText(letter).width;
    }
  } else {
    pen.fillText(text, 0, 0);
  }
  pen.restore();
}

export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lines below one another, as large as the room lets them be. */
export function block(pen: Pen, lines: readonly string[], style: Style, room: Room): void {
  const sizes = lines.map((_, at) => style.mix[at % style.mix.length] ?? 1);
  pen.font = fontAt(style, 100);
  pen.letterSpacing = `${style.apart * 100}px`;
  const widest = Math.max(
    ...lines.map((line, at) => (pen.measureText(line).width * (sizes[at] ?? 1) * style.stretch) / 100),
  );
  const all = sizes.reduce((sum, size) => sum + size, 0) * 1.25;
  // Lines that rise need room above and below.
  const rising = Math.sin((Math.abs(style.rise) * Math.PI) / 180);
  const unit = Math.min((room.width * (1 - rising / 2)) / widest, room.height / (all + widest * rising));
  let y = room.y + (room.height - all * unit) / 2;
  for (const [at, line] of lines.entries()) {
    const size = unit * (sizes[at] ?? 1);
    pen.save();
    pen.textAlign = style.align;
    pen.translate(room.x + (style.align === 'center' ? room.width / 2 : 0), y + size * 0.62);
    pen.rotate((-style.rise * Math.PI) / 180);
    pen.letterSpacing = `${style.apart * size}px`;
    pen.transform(style.stretch, 0, style.slant, 1, 0, 0);
    letters(pen, line, size, style);
    pen.restore();
    y += size * 1.25;
  }
}

/** Letters along a bow. */
export function bow(
  pen: Pen,
  text: string,
  style: Style,
  at: { x: number; y: number; radius: number; size: number; below?: boolean },
): void {
  pen.font = fontAt(style, at.size);
  const whole = Array.from(text).reduce(
    (sum, letter) => sum + pen.measureText(letter).width + at.size * 0.05,
    0,
  );
  const way = at.below ? -1 : 1;
  let angle = (-whole / 2 / at.radius) * way;
  for (const letter of text) {
    pen.font = fontAt(style, at.size);
    const half = (pen.measureText(letter).width + at.size * 0.05) / 2 / at.radius;
    angle += half * way;
    pen.save();
    pen.translate(at.x, at.y);
    pen.rotate(angle);
    pen.translate(0, -at.radius * way);
    pen.textAlign = 'center';
    letters(pen, letter, at.size, style);
    pen.restore();
    angle += half * way;
  }
}
