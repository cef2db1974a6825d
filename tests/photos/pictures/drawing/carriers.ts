import type { Carrier, DeclaredPicture } from '../declared.ts';
import { type Font, fonts, type Palette, palettes } from '../looks.ts';
import { canvas, type Pen } from './canvas.ts';
import { writeLines } from './words.ts';

interface Sign {
  pen: Pen;
  width: number;
  height: number;
  lines: readonly string[];
  font: Font;
  palette: Palette;
}

const fill = ({ pen, width, height, palette }: Sign) => {
  pen.fillStyle = palette.ground;
  pen.fillRect(0, 0, width, height);
};

const bar = ({ pen, width, palette }: Sign, y: number, height: number) => {
  pen.fillStyle = palette.accent;
  pen.fillRect(0, y, width, height);
};

/** Head and shoulders of nobody. */
function person({ pen }: Sign, x: number, y: number, size: number, cloth: string): void {
  pen.fillStyle = cloth;
  pen.beginPath();
  pen.ellipse(x, y + size * 0.95, size * 0.62, size * 0.5, 0, Math.PI, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = '#a9754f';
  pen.beginPath();
  pen.ellipse(x, y + size * 0.3, size * 0.22, size * 0.28, 0, 0, 2 * Math.PI);
  pen.fill();
}

const write = ({ pen, lines, font, palette }: Sign, x: number, y: number, width: number, height: number) =>
  writeLines(pen, lines, font, { x, y, width, height }, palette);

const banner = (sign: Sign) => {
  const { width, height } = sign;
  fill(sign);
  bar(sign, height * 0.93, height * 0.07);
  write(sign, width * 0.05, height * 0.06, width * 0.9, height * 0.82);
};

const poster = (sign: Sign) => {
  const { width, height } = sign;
  fill(sign);
  person(sign, width * 0.34, height * 0.05, width * 0.42, '#e9e9ef');
  person(sign, width * 0.66, height * 0.07, width * 0.42, sign.palette.accent);
  sign.pen.fillStyle = sign.palette.ground;
  sign.pen.fillRect(0, height * 0.45, width, height);
  bar(sign, height * 0.45, height * 0.012);
  write(sign, width * 0.06, height * 0.48, width * 0.88, height * 0.48);
};

const shirt = (sign: Sign) => {
  const { pen, width, height, palette } = sign;
  pen.fillStyle = palette.ground;
  pen.beginPath();
  for (const [x, y] of [
    [0.32, 0.02],
    [0.02, 0.18],
    [0.1, 0.42],
    [0.22, 0.36],
    [0.22, 1],
    [0.78, 1],
    [0.78, 0.36],
    [0.9, 0.42],
    [0.98, 0.18],
    [0.68, 0.02],
    [0.5, 0.1],
  ] as const) {
    pen.lineTo(x * width, y * height);
  }
  pen.fill();
  write(sign, width * 0.27, height * 0.24, width * 0.46, height * 0.4);
};

const sticker = (sign: Sign) => {
  const { pen, width, height, palette } = sign;
  for (const [colour, radius] of [
    [palette.accent, 0.5],
    [palette.ground, 0.46],
  ] as const) {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(width / 2, height / 2, radius * width, 0, 2 * Math.PI);
    pen.fill();
  }
  write(sign, width * 0.16, height * 0.22, width * 0.68, height * 0.56);
};

const pennant = (sign: Sign) => {
  const { pen, width, height } = sign;
  fill(sign);
  pen.translate(width, 0);
  pen.rotate(Math.PI / 2);
  write(sign, height * 0.06, width * 0.08, height * 0.88, width * 0.84);
};

/** A post as an application shows it: dark words on light, a name with a round portrait, buttons below. */
const screenshot = (sign: Sign) => {
  const { pen, width, height, font } = sign;
  pen.fillStyle = '#f4f5f7';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, height * 0.12, width, height * 0.8);
  person(sign, width * 0.1, height * 0.14, height * 0.08, '#3867a8');
  pen.fillStyle = '#8a8f98';
  for (const x of [0.1, 0.4, 0.7]) pen.fillRect(x * width, height * 0.95, width * 0.14, height * 0.012);
  const room = { x: width * 0.06, y: height * 0.24, width: width * 0.88, height: height * 0.62 };
  writeLines(pen, sign.lines, font, room, { ink: '#1c1e21', accent: '#1c1e21' });
};

/** The same on a telephone that was photographed: its pixels show. */
const screen = (sign: Sign) => {
  const { pen, width, height } = sign;
  screenshot(sign);
  pen.fillStyle = 'rgb(0 0 40 / 0.16)';
  for (let y = 0; y < height; y += 3) pen.fillRect(0, y, width, 1);
  for (let x = 0; x < width; x += 4) pen.fillRect(x, 0, 1, height);
  pen.strokeStyle = '#101014';
  pen.lineWidth = width * 0.06;
  pen.strokeRect(0, 0, width, height);
};

/** Height against width, and what is painted. */
export const signs: Readonly<Record<Carrier, { tall: number; paint: (sign: Sign) => void }>> = {
  banner: { tall: 0.36, paint: banner },
  poster: { tall: 1.3, paint: poster },
  shirt: { tall: 1.05, paint: shirt },
  sticker: { tall: 1, paint: sticker },
  placard: { tall: 0.62, paint: banner },
  pennant: { tall: 3.6, paint: pennant },
  screenshot: { tall: 1.4, paint: screenshot },
  screen: { tall: 1.6, paint: screen },
};

/** A carrier as one would see it from straight ahead, in the wanted width. */
export function paintSign({ carrier, font, palette, lines }: DeclaredPicture, width: number): Pen {
  const { tall, paint } = signs[carrier];
  const pen = canvas(width, width * tall);
  paint({
    pen,
    width: pen.canvas.width,
    height: pen.canvas.height,
    lines,
    font: fonts[font],
    palette: palettes[palette],
  });
  return pen;
}
