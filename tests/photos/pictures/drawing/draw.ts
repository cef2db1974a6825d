import { type Condition, conditions } from '../conditions.ts';
import type { DeclaredPicture } from '../declared.ts';
import { expose, glare, hide, mirror, smear } from './camera.ts';
import type { Pen } from './canvas.ts';
import { paintSign, signs } from './carriers.ts';
import { randomFrom } from './random.ts';
import { paintScene } from './scene.ts';
import { hang } from './warp.ts';

/** How much of the picture a carrier may take in each direction. */
const usual = { share: 0.6, ceiling: 0.86 };

/** A screenshot is nobody's photograph: it fills its picture, and nothing stands before it. */
function paintFlat(declared: DeclaredPicture, { width = 1080 }: Condition): Pen {
  return paintSign(declared, width);
}

function photograph(declared: DeclaredPicture, condition: Condition, random: () => number): Pen {
  const { width = 1280, tall = 0.75, share = usual.share } = condition;
  const scene = paintScene(width, width * tall, random);
  const { height } = scene.canvas;
  const proportion = signs[declared.carrier].tall;
  const wide = Math.min(width * share, (height * Math.min(usual.ceiling, share * 1.5)) / proportion);
  hang(scene, paintSign(declared, wide * 1.15), {
    centreX: width * (0.46 + random() * 0.08),
    centreY: height * (0.46 + random() * 0.08),
    width: wide,
    height: wide * proportion,
    yaw: condition.yaw ?? 0,
    pitch: condition.pitch ?? 0,
    roll: condition.roll ?? 0,
    folds: condition.folds ?? (declared.carrier === 'shirt' ? 0.012 : 0),
  });
  if (condition.hidden) hide(scene);
  if (condition.glare) glare(scene, random);
  return scene;
}

/** Draws a declared picture and gives it as a JPEG. */
export async function drawPicture(declared: DeclaredPicture): Promise<Blob> {
  const condition: Condition = conditions[declared.condition];
  const random = randomFrom(declared.id);
  const flat = declared.carrier === 'screenshot';
  let pen = flat ? paintFlat(declared, condition) : photograph(declared, condition, random);
  if (condition.blur || condition.motion) pen = smear(pen, condition);
  expose(pen, { ...condition, grain: condition.grain ?? (flat ? 0 : 0.02) }, random);
  if (condition.mirrored) pen = mirror(pen);
  return pen.canvas.convertToBlob({ type: 'image/jpeg', quality: condition.quality ?? 0.85 });
}
