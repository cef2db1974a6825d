import { canvas, type Pen } from '../../pictures/drawing/canvas.ts';
import { between, type Chance } from './chance.ts';

/** Something like a photograph: clouds of colour in several sizes, and edges of things. */
export function photoGround(width: number, height: number, chance: Chance): Pen {
  const pen = canvas(width, height);
  const hue = chance() * 360;
  pen.fillStyle = `hsl(${hue} 25% 45%)`;
  pen.fillRect(0, 0, width, height);
  for (const [count, size] of [
    [14, 0.4],
    [60, 0.14],
    [260, 0.04],
  ] as const) {
    for (let at = 0; at < count; at += 1) {
      const [x, y, radius] = [chance() * width, chance() * height, between(chance, 0.3, 1) * size * width];
      const colour = `${hue + between(chance, -70, 70)} ${between(chance, 10, 50)}% ${between(chance, 15, 80)}%`;
      const cloud = pen.createRadialGradient(x, y, 0, x, y, radius);
      cloud.addColorStop(0, `hsl(${colour} / 0.75)`);
      cloud.addColorStop(between(chance, 0.3, 0.95), `hsl(${colour} / 0.4)`);
      cloud.addColorStop(1, `hsl(${colour} / 0)`);
      pen.fillStyle = cloud;
      pen.fillRect(x - radius, y - radius, radius * 2, radius * 2);
    }
  }
  for (let at = 0; at < 40; at += 1) {
    pen.strokeStyle = `hsl(${chance() * 360} 20% ${between(chance, 10, 90)}% / 0.6)`;
    pen.lineWidth = between(chance, 1, 7);
    pen.beginPath();
    pen.moveTo(chance() * width, chance() * height);
    pen.bezierCurveTo(
      chance() * width,
      chance() * height,
      chance() * width,
      chance() * height,
      chance() * width,
      chance() * height,
    );
    pen.stroke();
  }
  return pen;
}

/** Rows of people without faces, as behind a banner. */
export function crowd(pen: Pen, chance: Chance): void {
  const { width, height } = pen.canvas;
  for (let at = 0; at < 26; at += 1) {
    const x = chance() * width;
    const y = height * between(chance, 0.55, 1);
    const size = height * between(chance, 0.05, 0.09);
    pen.fillStyle = `hsl(${chance() * 360} 45% ${between(chance, 20, 65)}%)`;
    pen.fillRect(x - size * 0.8, y, size * 1.6, size * 4);
    pen.fillStyle = `hsl(25 40% ${between(chance, 25, 55)}%)`;
    pen.beginPath();
    pen.ellipse(x, y - size * 0.5, size * 0.5, size * 0.65, 0, 0, 7);
    pen.fill();
  }
}
