import type { Condition } from '../conditions.ts';
import { canvas, type Pen } from './canvas.ts';

/** What stands between the camera and the carrier: a pole, and somebody's arm. */
export function hide(pen: Pen): void {
  const { width, height } = pen.canvas;
  pen.fillStyle = '#5b5d60';
  pen.fillRect(width * 0.44, 0, width * 0.022, height);
  pen.fillStyle = '#7c5238';
  pen.save();
  pen.translate(width * 0.78, height);
  pen.rotate(-0.35);
  pen.fillRect(0, -height * 0.52, width * 0.035, height * 0.6);
  pen.restore();
}

export function glare(pen: Pen, random: () => number): void {
  const { width, height } = pen.canvas;
  const [x, y] = [width * (0.35 + random() * 0.3), height * (0.35 + random() * 0.3)];
  const light = pen.createRadialGradient(x, y, 0, x, y, width * 0.3);
  light.addColorStop(0, 'rgb(255 255 250 / 0.95)');
  light.addColorStop(0.25, 'rgb(255 255 250 / 0.6)');
  light.addColorStop(1, 'rgb(255 255 250 / 0)');
  pen.fillStyle = light;
  pen.fillRect(0, 0, width, height);
}

/** The same picture, out of focus and moved. */
export function smear(pen: Pen, { blur = 0, motion = 0 }: Condition): Pen {
  const { width, height } = pen.canvas;
  const smeared = canvas(width, height);
  smeared.filter = blur > 0 ? `blur(${blur}px)` : 'none';
  for (let step = 0; step <= motion; step += 1) {
    smeared.globalAlpha = 1 / (step + 1);
    smeared.drawImage(pen.canvas, step, step * 0.4);
  }
  return smeared;
}

/** Darkens the scene and grains it, as a sensor does with too little light. */
export function expose(pen: Pen, { light = 1, grain = 0 }: Condition, random: () => number): void {
  const { width, height } = pen.canvas;
  const image = pen.getImageData(0, 0, width, height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 4) {
    const noise = (random() + random() + random() - 1.5) * grain * 255;
    for (let plane = 0; plane < 3; plane += 1) {
      // Street lamps are yellow.
      const warmth = light < 1 && plane === 2 ? 0.8 : 1;
      data[at + plane] =
        (data[at + plane] ?? 0) * light * warmth + noise + (plane - 1) * grain * 12 * random();
    }
  }
  pen.putImageData(image, 0, 0);
}

export function mirror(pen: Pen): Pen {
  const turned = canvas(pen.canvas.width, pen.canvas.height);
  turned.translate(pen.canvas.width, 0);
  turned.scale(-1, 1);
  turned.drawImage(pen.canvas, 0, 0);
  return turned;
}
