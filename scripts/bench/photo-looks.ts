import type { PhotoResult } from '../../photos/result.ts';
import { type PhotoKind, photoKinds } from '../../rules/draft.ts';
import { launchChromium } from '../../tests/browser/chromium.ts';
import type { Driver } from '../../tests/browser/driver.ts';
import { look, prepare } from '../../tests/browser/photos/inside-photos.ts';
import { type Memory, memoryOf, processorTime, started } from './photo-processes.ts';
import { compareWithSomething } from './photo-references.ts';

/** Ports on which nobody answers: nothing may be asked of any network. */
const nowhere = { port: 9, plainPort: 9 };

/** How Chromium starts the processes of extensions; no other extension is there. */
const ours = '--extension-process';

/** The extension's processes now. */
export const extension = (): string[] => started(ours);

/** One picture, looked at by the built extension. */
export interface Timed {
  /** As a person waits for it. */
  ms: number;
  /** Of all processors together, in the extension's processes. */
  processor: number;
  result: PhotoResult;
}

/** Chromium with a build in it that has something to compare with, and has looked at nothing yet. */
export async function freshBrowser(build: string): Promise<Driver> {
  const driver = await launchChromium({ served: nowhere, build });
  try {
    await compareWithSomething(driver);
    await prepare(driver);
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/**
 * Has a picture looked at by every reader.
 * @throws when one of them did not: a picture that fails is soon done
 */
export async function timedLook(driver: Driver, file: string): Promise<Timed> {
  const before = processorTime(extension());
  const { result, ms } = await look(driver, file);
  const missing: PhotoKind[] = photoKinds.filter((kind) => !result.looked.includes(kind));
  if (missing.length > 0) throw new Error(`${file} was not looked at for ${missing.join(', ')}`);
  return { ms, result, processor: processorTime(extension()) - before };
}

/** Between two samples, in milliseconds: to take one holds the process up for some. */
const often = 250;

/** The most memory at any time during some work. */
export async function peakDuring<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; peak: Memory }> {
  const peak: Memory = { own: 0, resident: 0 };
  const sample = () => {
    const { own, resident } = memoryOf(extension());
    peak.own = Math.max(peak.own, own);
    peak.resident = Math.max(peak.resident, resident);
  };
  const timer = setInterval(sample, often);
  try {
    return { result: await work(), peak };
  } finally {
    clearInterval(timer);
  }
}
