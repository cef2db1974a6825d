import type { Font } from '../looks.ts';
import type { Pen } from './canvas.ts';

export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Sized {
  text: string;
  size: number;
}

const sizes: Readonly<Record<string, number>> = { '!': 4, '^': 2.1, _: 0.55 };

const sized = (line: string): Sized => {
  const size = sizes[line.charAt(0)];
  return size ? { text: line.slice(1), size } : { text: line, size: 1 };
};

const leading = 1.22;

function setFont(pen: Pen, font: Font, height: number): void {
  pen.font = `${font.weight} ${height}px "${font.family}"`;
  pen.letterSpacing = `${(font.apart ?? 0) * height}px`;
}

/** The letters' height with which all lines fit. */
function fitting(pen: Pen, lines: readonly Sized[], font: Font, room: Room): number {
  setFont(pen, font, 100);
  const widest = Math.max(...lines.map(({ text, size }) => pen.measureText(text).width * size));
  const all = lines.reduce((sum, { size }) => sum + size, 0) * leading;
  return Math.min((room.width * 100) / (widest * (font.stretch ?? 1)), room.height / all);
}

/** Writes lines into a room, as large as they fit, each in the middle. */
export function writeLines(
  pen: Pen,
  lines: readonly string[],
  font: Font,
  room: Room,
  colours: { ink: string; accent: string },
): void {
  const all = lines.map(sized);
  const unit = fitting(pen, all, font, room);
  const total = all.reduce((sum, { size }) => sum + size, 0) * leading * unit;
  let y = room.y + (room.height - total) / 2;
  for (const { text, size } of all) {
    const height = unit * size;
    pen.save();
    setFont(pen, font, height);
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.translate(room.x + room.width / 2, y + (height * leading) / 2);
    pen.transform(font.stretch ?? 1, 0, font.slant ?? 0, 1, 0, 0);
    if (font.outline) {
      pen.lineJoin = 'round';
      pen.lineWidth = font.outline * height * 2;
      pen.strokeStyle = colours.accent;
      pen.strokeText(text, 0, 0);
    }
    pen.fillStyle = colours.ink;
    pen.fillText(text, 0, 0);
    pen.restore();
    y += height * leading;
  }
}
