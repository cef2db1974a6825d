import { canvas } from '../../pictures/drawing/canvas.ts';
import { between, pick } from './chance.ts';
import { grounded, type Paint } from './cloth.ts';
import { block, letters } from './letters.ts';

/** Letters below one another. */
export const stacked: Paint = (lines, _, style) => {
  const words = lines.flatMap((line) => line.split(' ')).filter((word) => word.length > 1 || /\d/.test(word));
  const longest = Math.max(...words.map((word) => word.length));
  const pen = grounded(words.length * 150, longest * 128 + 60, style);
  for (const [column, word] of words.entries()) {
    for (const [row, letter] of Array.from(word).entries()) {
      pen.save();
      pen.textAlign = 'center';
      pen.translate(column * 150 + 75, 90 + row * 128);
      letters(pen, letter, 118, { ...style, effect: 'plain' });
      pen.restore();
    }
  }
  return pen;
};

/** A flag that stands. */
export const upright: Paint = (lines, chance, style) => {
  const pen = grounded(420, 1400, style);
  pen.save();
  if (chance() < 0.5) {
    pen.translate(420, 0);
    pen.rotate(Math.PI / 2);
  } else {
    pen.translate(0, 1400);
    pen.rotate(-Math.PI / 2);
  }
  block(pen, lines, style, { x: 60, y: 30, width: 1280, height: 360 });
  pen.restore();
  return pen;
};

/** Written by hand. */
export const marker: Paint = (lines, chance, style) => {
  const pen = canvas(1100, 720);
  pen.fillStyle = pick(chance, ['#f7f3e8', '#c9a36a', '#ffffff']);
  pen.fillRect(0, 0, 1100, 720);
  const font = pick(chance, ['{} "Permanent Marker"', '{} "Permanent Marker"', '700 {} Caveat']);
  const size = Math.min(620 / lines.length, ...lines.map((line) => 1500 / line.length)) * 0.85;
  for (const [row, line] of lines.entries()) {
    pen.font = font.replace('{}', `${size}px`);
    let x = 550 - pen.measureText(line).width / 2;
    for (const letter of line) {
      pen.save();
      pen.translate(
        x,
        360 + (row - (lines.length - 1) / 2) * size * 1.15 + between(chance, -0.05, 0.05) * size,
      );
      pen.rotate(between(chance, -0.07, 0.07));
      letters(pen, letter, size, { ...style, font, ink: '#1a237e', effect: 'plain' });
      pen.restore();
      x += pen.measureText(letter).width;
    }
  }
  return pen;
};

/** A running board of lamps. */
export const lights: Paint = (lines, chance) => {
  const cell = 11;
  const small = canvas(130, 17 * lines.length);
  small.fillStyle = '#fff';
  for (const [row, line] of lines.entries()) {
    small.font = '700 15px "DejaVu Sans"';
    small.save();
    small.translate(2, row * 17 + 13);
    small.scale(Math.min(1, 124 / small.measureText(line).width), 1);
    small.fillText(line, 0, 0);
    small.restore();
  }
  const { data, width, height } = small.getImageData(0, 0, small.canvas.width, small.canvas.height);
  const pen = canvas(width * cell, height * cell);
  pen.fillStyle = '#0c0c0c';
  pen.fillRect(0, 0, width * cell, height * cell);
  const colour = pick(chance, ['255 60 40', '255 190 40', '80 255 120']);
  for (let at = 0; at < width * height; at += 1) {
    const on = (data[at * 4 + 3] ?? 0) / 255;
    pen.fillStyle = `rgb(${colour} / ${0.08 + 0.92 * on})`;
    pen.beginPath();
    pen.arc((at % width) * cell + cell / 2, Math.floor(at / width) * cell + cell / 2, cell * 0.42, 0, 7);
    pen.fill();
  }
  return pen;
};
