import { expose, glare, hide, mirror, smear } from '../../pictures/drawing/camera.ts';
import { canvas, type Pen } from '../../pictures/drawing/canvas.ts';
import { randomFrom } from '../../pictures/drawing/random.ts';
import type { Kind, WildPicture } from '../wild-picture.ts';
import { type Bend, type Corner, lay } from './bend.ts';
import { between, type Chance, pick } from './chance.ts';
import { crowd, photoGround } from './grounds.ts';
import { paintSign } from './signs.ts';

/** Screens that were saved as they are: nobody stood before them with a camera. */
const flat: ReadonlySet<Kind> = new Set(['post', 'darkPost', 'story', 'overPhoto']);

interface Camera {
  width: number;
  share: number;
  /** How far corners are from where a straight look would have them, in parts of the sign. */
  skew: number;
  roll: number;
  tube: number;
  wave: number;
  crease: number;
  blur: number;
  motion: number;
  light: number;
  grain: number;
  quality: number;
}

const plain: Camera = {
  width: 1280,
  share: 0.7,
  skew: 0.05,
  roll: 4,
  tube: 0,
  wave: 0.006,
  crease: 0,
  blur: 0.4,
  motion: 0,
  light: 1,
  grain: 0.03,
  quality: 0.82,
};

const cameras: Partial<Record<Kind, (chance: Chance) => Partial<Camera>>> = {
  blur: (chance) => ({ blur: between(chance, 2.6, 4.6) }),
  motion: (chance) => ({ motion: Math.round(between(chance, 9, 16)) }),
  perspective: (chance) => ({ skew: between(chance, 0.22, 0.36), roll: 12 }),
  night: (chance) => ({ light: between(chance, 0.13, 0.3), grain: 0.08, blur: 0.8 }),
  folds: (chance) => ({ wave: between(chance, 0.02, 0.04), crease: 0.03 }),
  curved: (chance) => ({ tube: between(chance, 0.75, 0.95), wave: 0.014 }),
  small: (chance) => ({ share: between(chance, 0.16, 0.26) }),
  jpeg: (chance) => ({ quality: between(chance, 0.08, 0.25), width: 900 }),
  screen: () => ({ blur: 0.9, skew: 0.08 }),
  pale: () => ({ grain: 0.05 }),
  far: (chance) => ({ width: 2600, share: between(chance, 0.08, 0.13) }),
  combo: (chance) => ({
    blur: 1.6,
    skew: 0.18,
    roll: 10,
    light: between(chance, 0.3, 0.5),
    grain: 0.07,
    wave: 0.015,
    share: 0.5,
    quality: 0.35,
  }),
  hidden: () => ({ skew: 0.08 }),
};

function corners(
  sign: Pen,
  width: number,
  height: number,
  { share, skew, roll }: Camera,
  chance: Chance,
): Bend['corners'] {
  const scale = Math.min(
    (width * share) / sign.canvas.width,
    (height * Math.min(0.95, share * 1.3)) / sign.canvas.height,
  );
  const [w, h] = [sign.canvas.width * scale, sign.canvas.height * scale];
  const angle = (between(chance, -roll, roll) * Math.PI) / 180;
  const [x, y] = [width * between(chance, 0.45, 0.55), height * between(chance, 0.45, 0.55)];
  const corner = (u: number, v: number): Corner => {
    const [a, b] = [
      (u + between(chance, 0, skew) * -Math.sign(u)) * w,
      (v + between(chance, 0, skew) * -Math.sign(v)) * h,
    ];
    return [x + a * Math.cos(angle) - b * Math.sin(angle), y + a * Math.sin(angle) + b * Math.cos(angle)];
  };
  return [corner(-0.5, -0.5), corner(0.5, -0.5), corner(0.5, 0.5), corner(-0.5, 0.5)];
}

function moire({ canvas: { width, height } }: Pen, pen: Pen): void {
  pen.fillStyle = 'rgb(0 0 30 / 0.17)';
  for (let y = 0; y < height; y += 3) pen.fillRect(0, y, width, 1);
  for (let x = 0; x < width; x += 3) pen.fillRect(x, 0, 1, height);
}

function photograph(picture: WildPicture, sign: Pen, camera: Camera, chance: Chance): Pen {
  const tall = sign.canvas.height > sign.canvas.width * 1.2;
  const [width, height] = tall ? [camera.width * 0.75, camera.width] : [camera.width, camera.width * 0.75];
  const scene = photoGround(width, height, chance);
  crowd(scene, chance);
  if (picture.kind === 'screen') moire(sign, sign);
  lay(scene, sign, {
    ...camera,
    corners: corners(sign, scene.canvas.width, scene.canvas.height, camera, chance),
  });
  if (picture.kind === 'hidden') hide(scene);
  if (picture.kind === 'glare') glare(scene, chance);
  const { blur, motion, light, grain } = camera;
  const smeared = smear(scene, { blur, motion });
  expose(smeared, { light, grain }, chance);
  return picture.kind === 'mirror' ? mirror(smeared) : smeared;
}

function saved(sign: Pen, chance: Chance): Pen {
  const scale = pick(chance, [1, 0.8, 0.6]);
  const pen = canvas(sign.canvas.width * scale, sign.canvas.height * scale);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(sign.canvas, 0, 0, pen.canvas.width, pen.canvas.height);
  return pen;
}

/** Draws a picture and gives it as a JPEG. */
export async function paintWild(picture: WildPicture): Promise<Blob> {
  const chance = randomFrom(picture.id);
  const camera = { ...plain, ...cameras[picture.kind]?.(chance) };
  const sign = paintSign(picture, chance);
  const pen = flat.has(picture.kind) ? saved(sign, chance) : photograph(picture, sign, camera, chance);
  return pen.canvas.convertToBlob({ type: 'image/jpeg', quality: camera.quality });
}
