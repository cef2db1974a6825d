import { rm } from 'node:fs/promises';
import type { Driver } from '../../tests/browser/driver.ts';
import { build, buildWithOneThread } from './photo-build.ts';
import { extension, freshBrowser, peakDuring, type Timed, timedLook } from './photo-looks.ts';
import { memoryAfterRelease, memoryRows } from './photo-memory.ts';
import { measurePackage } from './photo-package.ts';
import { type BenchPicture, drawnPictures, peoplePictures } from './photo-pictures.ts';
import { memoryOf, takenByOthers, tellsOfProcesses } from './photo-processes.ts';
import { textRows } from './photo-text.ts';
import { readerRows, timeRows } from './photo-times.ts';
import { tell } from './progress.ts';
import { percentile, type Row } from './row.ts';

/** Fresh browsers for the first picture. */
const coldStarts = 3;
const coldLimit = 5000;
/** Of the pictures, for what is measured beside. */
const share = 4;

/** The first picture in a fresh browser: pages, readers and models all have to be loaded. */
async function coldLooks(file: string): Promise<number[]> {
  tell(`the first picture in each of ${coldStarts} fresh browsers`);
  const times: number[] = [];
  for (let start = 0; start < coldStarts; start += 1) {
    const driver = await freshBrowser(build);
    try {
      times.push((await timedLook(driver, file)).ms);
    } finally {
      await driver.close();
    }
  }
  return times;
}

/** How many pictures it says that it has looked at. */
const told = 20;

/** Pictures after one that does not count. */
async function warmLooks(driver: Driver, files: readonly string[]): Promise<Timed[]> {
  const looks: Timed[] = [];
  for (const [at, file] of files.entries()) {
    if (at % told === 0) tell(`${at} of ${files.length} pictures`);
    looks.push(await timedLook(driver, file));
  }
  return looks;
}

async function measureMain(pictures: readonly BenchPicture[]) {
  const files = pictures.map(({ file }) => file);
  const [first = ''] = files;
  const driver = await freshBrowser(build);
  try {
    const before = memoryOf(extension());
    const { result, peak } = await peakDuring(async () => {
      await timedLook(driver, first);
      const { result: drawn, percent: others } = await takenByOthers(() => warmLooks(driver, files));
      return { drawn, others, people: await warmLooks(driver, peoplePictures()) };
    });
    tell('what stays in memory two minutes later');
    const released = await memoryAfterRelease(driver);
    const again = await timedLook(driver, first);
    return { ...result, again, memory: memoryRows({ before, peak, released }) };
  } finally {
    await driver.close();
  }
}

/** Text with one thread and with two, on the same share of the pictures. */
async function threadRows(pictures: readonly BenchPicture[], two: readonly Timed[]): Promise<Row[]> {
  const isTaken = (_: unknown, at: number) => at % share === 0;
  const files = pictures.filter(isTaken).map(({ file }) => file);
  tell('the same with one thread');
  const driver = await freshBrowser(await buildWithOneThread());
  try {
    await timedLook(driver, files[0] ?? '');
    const one = await warmLooks(driver, files);
    const both = { 'one thread': one, 'two threads': two.filter(isTaken) };
    return Object.entries(both).flatMap(([threads, looks]): Row[] => {
      const text = looks.map(({ result }) => result.ms.text ?? 0);
      const work = looks.map(({ processor }) => processor);
      return [
        { name: `text, ${threads}, median`, value: percentile(text, 0.5), unit: 'ms' },
        { name: `text, ${threads}, p95`, value: percentile(text, 0.95), unit: 'ms' },
        {
          name: `processor time per picture, ${threads}, median`,
          value: percentile(work, 0.5),
          unit: 'ms',
        },
      ];
    });
  } finally {
    await driver.close();
  }
}

/** What looking at a picture costs, in Chromium with the production build, every reader at work. Takes ten minutes. */
export async function measurePhotos(): Promise<Row[]> {
  if (!tellsOfProcesses) throw new Error('what processes take is told by Linux alone');
  tell('pictures are drawn');
  const { folder, pictures } = await drawnPictures();
  try {
    const cold = await coldLooks(pictures[0]?.file ?? '');
    const { drawn, others, people, again, memory } = await measureMain(pictures);
    return [
      { name: 'processors taken by others meanwhile', value: others, unit: '%' },
      ...timeRows(`picture, warm, ${drawn.length} drawn ones`, drawn, true),
      ...readerRows(drawn),
      ...timeRows(`picture, warm, ${people.length} photographs of people`, people),
      {
        name: 'first picture of a fresh browser, slowest',
        value: Math.max(...cold),
        unit: 'ms',
        limit: coldLimit,
      },
      { name: 'first picture after release', value: again.ms, unit: 'ms', limit: coldLimit },
      ...memory,
      ...measurePackage(),
      ...(await threadRows(pictures, drawn)),
      ...(await textRows(pictures, drawn)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
