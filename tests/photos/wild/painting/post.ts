import { canvas, type Pen } from '../../pictures/drawing/canvas.ts';
import { pick } from './chance.ts';
import type { Paint } from './cloth.ts';
import { photoGround } from './grounds.ts';

const wrapped = (pen: Pen, text: string, width: number): string[] => {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (pen.measureText(longer).width > width) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  return lines;
};

const said = (text: string) => text.toLowerCase().replace(/(^|\s|#)\S/g, (start) => start.toUpperCase());

/** A post as a telephone shows it. */
export const post =
  (dark: boolean): Paint =>
  (lines, chance) => {
    const pen = canvas(1080, 1300);
    const [ground, ink, grey] = dark ? ['#000000', '#e7e9ea', '#71767b'] : ['#ffffff', '#0f1419', '#536471'];
    pen.fillStyle = ground;
    pen.fillRect(0, 0, 1080, 1300);
    pen.fillStyle = '#8d6e63';
    pen.beginPath();
    pen.arc(90, 130, 48, 0, 7);
    pen.fill();
    const write = (text: string, x: number, y: number, font: string, colour: string) => {
      pen.font = font;
      pen.fillStyle = colour;
      pen.fillText(text, x, y);
    };
    write('Warga Biasa', 160, 122, '700 38px "Open Sans"', ink);
    write('@wargabiasa_88 · 3j', 160, 166, '400 32px "Open Sans"', grey);
    pen.font = '400 42px "Open Sans"';
    const size = pick(chance, [38, 44, 50]);
    const cased = lines.map(said).join(pick(chance, [' ', ', ', '. ']));
    pen.font = `400 ${size}px "Open Sans"`;
    let y = 260;
    for (const line of wrapped(pen, cased, 980)) {
      write(line, 50, y, `400 ${size}px "Open Sans"`, ink);
      y += size * 1.4;
    }
    pen.drawImage(photoGround(980, 560, chance).canvas, 50, y + 10);
    write('21.14 · 12 Nov 24 · 1.204 Tayangan', 50, y + 640, '400 30px "Open Sans"', grey);
    write('87 Suka    14 Komentar', 50, y + 720, '400 32px "Open Sans"', grey);
    return pen;
  };
