import type { Pen } from './canvas.ts';

/** Where the carrier hangs in the scene, and how it is held. Angles in degrees, lengths in pixels. */
export interface Pose {
  centreX: number;
  centreY: number;
  width: number;
  height: number;
  yaw: number;
  pitch: number;
  roll: number;
  folds: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** How far the camera stands from the carrier, in its widths. */
const distance = 2.2;

type Turn = readonly (readonly [number, number, number])[];

/** The carrier's two directions in space, after rolling, tipping and turning. */
function directions({ yaw, pitch, roll }: Pose): Turn {
  const [a, b, c] = [radians(yaw), radians(pitch), radians(roll)];
  const turned = ([x, y]: readonly [number, number]): readonly [number, number, number] => {
    const [up, in1] = [y * Math.cos(b), y * Math.sin(b)];
    const [side, in2] = [x * Math.cos(a) + in1 * Math.sin(a), in1 * Math.cos(a) - x * Math.sin(a)];
    return [side * Math.cos(c) - up * Math.sin(c), side * Math.sin(c) + up * Math.cos(c), in2];
  };
  return [turned([1, 0]), turned([0, 1])];
}

const at = (data: Uint8ClampedArray, width: number, x: number, y: number, plane: number) =>
  data[(y * width + x) * 4 + plane] ?? 0;

/** A colour between four pixels. */
function between(image: ImageData, x: number, y: number, plane: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, bottom] = [Math.min(image.width - 1, left + 1), Math.min(image.height - 1, top + 1)];
  const [partX, partY] = [x - left, y - top];
  const { data, width } = image;
  const above = at(data, width, left, top, plane) * (1 - partX) + at(data, width, right, top, plane) * partX;
  const below =
    at(data, width, left, bottom, plane) * (1 - partX) + at(data, width, right, bottom, plane) * partX;
  return above * (1 - partY) + below * partY;
}

/** Draws the carrier into the scene as a camera sees it: in perspective, folded, with the folds' shade. */
export function hang(scene: Pen, sign: Pen, pose: Pose): void {
  const { width, height } = scene.canvas;
  const into = scene.getImageData(0, 0, width, height);
  const from = sign.getImageData(0, 0, sign.canvas.width, sign.canvas.height);
  const [across = [1, 0, 0], down = [0, 1, 0]] = directions(pose);
  const far = distance * Math.max(pose.width, pose.height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      // Where the ray through this pixel meets the carrier's plane: two equations for two unknowns.
      const [rayX, rayY] = [(x - pose.centreX) / far, (y - pose.centreY) / far];
      const [a, b] = [across[0] - rayX * across[2], down[0] - rayX * down[2]];
      const [c, d] = [across[1] - rayY * across[2], down[1] - rayY * down[2]];
      const determinant = a * d - b * c;
      const u = ((rayX * d - b * rayY) * far) / determinant / pose.width + 0.5;
      const v = ((a * rayY - rayX * c) * far) / determinant / pose.height + 0.5;
      const wave = Math.sin(u * 19 + v * 5) * 0.6 + Math.sin(u * 7 - v * 11 + 2) * 0.4;
      const foldedV = v + wave * pose.folds;
      const foldedU = u + Math.cos(u * 13 + v * 7) * pose.folds * 0.35;
      if (!(foldedU >= 0 && foldedU <= 1 && foldedV >= 0 && foldedV <= 1)) continue;
      const [signX, signY] = [foldedU * (from.width - 1), foldedV * (from.height - 1)];
      const cover = between(from, signX, signY, 3) / 255;
      const shade = 1 - pose.folds * 5 * (0.5 + 0.5 * Math.cos(u * 19 + v * 5));
      for (let plane = 0; plane < 3; plane += 1) {
        const place = (y * width + x) * 4 + plane;
        const colour = between(from, signX, signY, plane) * shade;
        into.data[place] = (into.data[place] ?? 0) * (1 - cover) + colour * cover;
      }
    }
  }
  scene.putImageData(into, 0, 0);
}
