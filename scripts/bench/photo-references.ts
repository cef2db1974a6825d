import { featuresOfViews } from '../../photos/emblem/artwork.ts';
import { artwork, drawnEmblem } from '../../photos/emblem/drawn.ts';
import { type LearnedPack, learnedVersion } from '../../photos/learn/learned.ts';
import type { Driver } from '../../tests/browser/driver.ts';
import { setSettings } from '../../tests/browser/inside.ts';
import { storeReferences } from '../../tests/browser/photos/inside-photos.ts';
import { training } from '../../tests/browser/texts.ts';

const contest = training.training?.contests?.[0] ?? '';
const sides = [256, 128];
/** As many as a contest of parties may bring. */
const [emblemCount, faceCount] = [12, 6];

const each = <Made>(count: number, make: (at: number) => Made): Made[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));

/** Nobody's face, as far from another as faces are. */
const nobody = (at: number) => Array.from({ length: 128 }, (_, place) => Math.sin(at * 131 + place) * 0.12);

/** Has every reader work: without something to compare with, emblems and faces are not even looked for. */
export async function compareWithSomething(driver: Driver): Promise<void> {
  await setSettings(driver, training);
  const pack: LearnedPack = {
    version: learnedVersion,
    ends: {},
    emblems: each(emblemCount, (ticket) => ({
      contest,
      ticket,
      name: `emblem ${ticket}`,
      picture: `emblem ${ticket}`,
      features: featuresOfViews(sides.map((side) => artwork(drawnEmblem(ticket), side))),
    })),
    faces: each(faceCount, (ticket) => ({
      contest,
      ticket,
      name: `face ${ticket}`,
      picture: `face ${ticket}`,
      embedding: nobody(ticket),
    })),
  };
  await storeReferences(driver, { bench: pack });
}
