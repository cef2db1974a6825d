import { pictureLearner } from '../../photos/learn/learn-picture.ts';
import type { Line } from '../../photos/line.ts';
import { teachOver } from './learning-line.ts';
import { createPortraits, type Photos } from './photos.ts';

/** A worker of the background ends when it hears nothing for half a minute, and a portrait may take as long. */
const beat = 5_000;

/** Learns the pictures that come over a line, and lets the models go when it ends. */
export function teach(line: Line, photos: Photos, onFault: (error: unknown) => void): void {
  const leave = photos.stay();
  const portraits = createPortraits();
  const still = setInterval(() => line.send({}), beat);
  line.onEnd(() => {
    clearInterval(still);
    portraits.end();
    leave();
  });
  teachOver(line, pictureLearner(portraits), onFault);
}
