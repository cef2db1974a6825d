import { canvas, type Pen } from '../../pictures/drawing/canvas.ts';
import type { Kind, WildPicture } from '../wild-picture.ts';
import { between, type Chance, pick } from './chance.ts';
import { grounded, type Paint, rays, somebody } from './cloth.ts';
import { photoGround } from './grounds.ts';
import { block, bow, letters } from './letters.ts';
import { lights, marker, stacked, upright } from './odd-signs.ts';
import { post } from './post.ts';
import { fontAt, styleBy } from './style.ts';

const banner: Paint = (lines, chance, style) => {
  const pen = grounded(1300, between(chance, 400, 560), style);
  const { width, height } = pen.canvas;
  rays(pen, style);
  const portrait = chance() < 0.5;
  if (portrait) somebody(pen, width * 0.86, height * 0.42, height * 0.55, style.second);
  pen.fillStyle = style.second;
  pen.fillRect(0, height * 0.94, width, height * 0.06);
  block(pen, lines, style, {
    x: width * 0.04,
    y: height * 0.05,
    width: width * (portrait ? 0.66 : 0.92),
    height: height * 0.86,
  });
  return pen;
};

const poster: Paint = (lines, chance, style) => {
  const pen = grounded(900, 1250, style);
  rays(pen, style);
  somebody(pen, 300, 260, 250, style.second);
  if (chance() < 0.6) somebody(pen, 620, 280, 240, '#eceff1');
  pen.fillStyle = style.ground[1];
  pen.fillRect(0, 560, 900, 700);
  block(pen, lines, style, { x: 50, y: 590, width: 800, height: 600 });
  return pen;
};

const shirt: Paint = (lines, _, style) => {
  const pen = canvas(1000, 1100);
  pen.fillStyle = style.ground[0];
  pen.beginPath();
  for (const [x, y] of [
    [300, 20],
    [20, 200],
    [110, 420],
    [200, 380],
    [200, 1090],
    [800, 1090],
    [800, 380],
    [890, 420],
    [980, 200],
    [700, 20],
    [500, 90],
  ] as const)
    pen.lineTo(x, y);
  pen.fill();
  block(pen, lines, { ...style, align: 'center' }, { x: 250, y: 240, width: 500, height: 420 });
  return pen;
};

const badge: Paint = (lines, _, style) => {
  const pen = canvas(900, 900);
  for (const [colour, radius] of [
    [style.second, 448],
    [style.ground[0], 420],
  ] as const) {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(450, 450, radius, 0, 7);
    pen.fill();
  }
  block(pen, lines, { ...style, align: 'center' }, { x: 130, y: 220, width: 640, height: 460 });
  return pen;
};

/** A badge whose words run round its rim. */
const arc: Paint = (lines, _, style) => {
  const pen = badge([], () => 0, style);
  const [first = '', second = '', ...more] = lines;
  const size = (text: string) => Math.min(92, 1650 / text.length);
  bow(pen, first, style, { x: 450, y: 450, radius: 340, size: size(first) });
  if (more.length > 0)
    bow(pen, more.join(' '), style, { x: 450, y: 450, radius: 340, size: size(more.join(' ')), below: true });
  block(pen, [second], { ...style, align: 'center' }, { x: 170, y: 330, width: 560, height: 240 });
  return pen;
};

/** A story: words in boxes over a picture. */
const story: Paint = (lines, chance, style) => {
  const pen = photoGround(900, 1500, chance);
  let y = between(chance, 250, 800);
  for (const line of lines) {
    pen.font = fontAt(style, 100);
    const size = Math.min(80, 80_000 / pen.measureText(line).width);
    pen.font = fontAt(style, size);
    const width = pen.measureText(line).width;
    pen.fillStyle = style.ground[0];
    pen.beginPath();
    pen.roundRect(450 - width / 2 - 24, y - size * 0.68, width + 48, size * 1.36, 18);
    pen.fill();
    pen.save();
    pen.textAlign = 'center';
    pen.translate(450, y);
    letters(pen, line, size, { ...style, effect: 'plain' });
    pen.restore();
    y += size * 1.42;
  }
  return pen;
};

const overPhoto: Paint = (lines, chance, style) => {
  const pen = photoGround(1280, 900, chance);
  const effect = pick(chance, ['outline', 'shadow', 'plain'] as const);
  block(
    pen,
    lines,
    { ...style, effect, ink: pick(chance, ['#ffffff', '#fff176', '#e3f2fd']), second: '#222222' },
    { x: 120, y: 330, width: 1040, height: 470 },
  );
  return pen;
};

const billboard: Paint = (lines, chance, style) => {
  const pen = photoGround(1500, 750, chance);
  pen.fillStyle = `${style.ground[0]}d0`;
  pen.fillRect(0, 0, 1000, 750);
  block(pen, lines, style, { x: 50, y: 60, width: 900, height: 630 });
  return pen;
};

/** One line huge, the others small. */
const mixed: Paint = (lines, chance, style) => {
  const huge = Math.floor(chance() * lines.length);
  const pen = grounded(1000, 1000, style);
  const rest = lines.filter((_, at) => at !== huge);
  block(pen, [lines[huge] ?? ''], style, { x: 50, y: 40, width: 900, height: 560 });
  block(pen, rest, { ...style, mix: [1] }, { x: 300, y: 680, width: 400, height: 90 * rest.length });
  return pen;
};

/** A cloth with a pattern all over it. */
const batik: Paint = (lines, chance, style) => {
  const pen = grounded(1200, 700, style);
  pen.lineWidth = 4;
  pen.strokeStyle = style.second;
  pen.globalAlpha = 0.55;
  for (let x = 0; x < 1250; x += 50) {
    for (let y = 0; y < 750; y += 50) {
      for (const radius of [12, 26, 38]) {
        pen.beginPath();
        pen.arc(x, y, radius * between(chance, 0.8, 1.1), 0, 7);
        pen.stroke();
      }
    }
  }
  pen.globalAlpha = 1;
  block(pen, lines, { ...style, effect: 'plain' }, { x: 60, y: 60, width: 1080, height: 580 });
  return pen;
};

const paints: Partial<Record<Kind, Paint>> = {
  poster,
  shirt,
  curved: shirt,
  badge,
  arc,
  post: post(false),
  darkPost: post(true),
  screen: post(false),
  story,
  billboard,
  overPhoto,
  stacked,
  upright,
  marker,
  lights,
  mixed,
  batik,
};

/** The sign of a picture as one sees it from straight ahead. */
export function paintSign({ kind, lines }: WildPicture, chance: Chance): Pen {
  const style = styleBy(chance, kind === 'stylised');
  if (kind === 'slanted')
    Object.assign(style, { align: 'center', rise: between(chance, 12, 28) * (chance() < 0.3 ? -1 : 1) });
  if (kind === 'pale') {
    const hue = Math.floor(chance() * 360);
    const [ground, ink] = [between(chance, 35, 75), between(chance, 12, 18)];
    style.ground = [`hsl(${hue} 25% ${ground}%)`, `hsl(${hue} 25% ${ground}%)`];
    style.ink = `hsl(${hue} 30% ${ground - ink}%)`;
    style.second = style.ground[0];
    style.effect = 'plain';
  }
  if (kind === 'spaced') style.apart = between(chance, 0.45, 0.8);
  const fallback = chance() < 0.7 ? banner : poster;
  return (paints[kind] ?? fallback)(lines, chance, style);
}
