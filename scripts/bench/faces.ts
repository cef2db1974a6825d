import { launchChromium } from '../../tests/browser/chromium.ts';
import type { Driver } from '../../tests/browser/driver.ts';
import { prepare } from '../../tests/browser/photos/inside-photos.ts';
import { type Pictured, picturedIn } from './face-folder.ts';
import { faceTrials, type Person } from './face-trials.ts';
import { embedded, startFaceWorker } from './inside-faces.ts';
import { build } from './photo-build.ts';
import type { Row } from './row.ts';

/** Ports on which nobody answers: nothing may be asked of any network. */
const nowhere = { port: 9, plainPort: 9 };
const limits = { found: 90, mistaken: 0.2 };

async function personOf(driver: Driver, { name, files }: Pictured): Promise<Person> {
  const faces: number[][] = [];
  for (const file of files) {
    const face = await embedded(driver, file);
    if ('fault' in face) console.warn(`${file}: ${face.fault}`);
    else faces.push(face.embedding);
  }
  return { name, faces };
}

async function peopleIn(folder: string): Promise<Person[]> {
  const driver = await launchChromium({ served: nowhere, build });
  try {
    await prepare(driver);
    await startFaceWorker(driver);
    const people: Person[] = [];
    for (const pictured of picturedIn(folder)) people.push(await personOf(driver, pictured));
    return people;
  } finally {
    await driver.close();
  }
}

/**
 * How well faces are told apart, as the built extension measures and compares them. Nothing of them is kept.
 * @param folder with a folder of pictures for each person, and pictures of others, each a different one, beside them
 */
export async function measureFaces(folder: string): Promise<Row[]> {
  const people = await peopleIn(folder);
  const { candidates, found, mistaken, mistakenPairs, alike } = faceTrials(people);
  const percent = (share: number) => 100 * share;
  return [
    { name: 'people', value: people.length, unit: '' },
    { name: 'of them with three portraits or more', value: candidates, unit: '' },
    { name: 'own pictures compared with three others', value: found.whole, unit: '' },
    { name: 'found', value: percent(found.value), unit: '%', atLeast: limits.found },
    { name: 'others compared with three portraits', value: mistaken.whole, unit: '' },
    { name: 'taken for somebody', value: percent(mistaken.value), unit: '%', limit: limits.mistaken },
    { name: '95 % interval up to, if each comparison tells', value: percent(mistaken.high), unit: '%' },
    { name: 'pairs of people', value: mistakenPairs.whole, unit: '' },
    { name: 'with any mistake', value: percent(mistakenPairs.value), unit: '%' },
    { name: '95 % interval up to, if only each pair tells', value: percent(mistakenPairs.high), unit: '%' },
    { name: 'two people compared, by one picture each', value: alike.whole, unit: '' },
    { name: 'taken for one', value: percent(alike.value), unit: '%' },
    { name: '95 % interval up to', value: percent(alike.high), unit: '%' },
  ];
}
