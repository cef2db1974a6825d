import { refusal } from '../../photos/result.ts';
import type { Driver } from '../../tests/browser/driver.ts';
import { type Look, look } from '../../tests/browser/photos/inside-photos.ts';

/** Looks at a file; one at which nobody can look is none to stop for. Twice, since whoever looks may just have gone to rest. */
export async function lookAt(driver: Driver, file: string): Promise<Look> {
  try {
    const first = await look(driver, file);
    return first.result.refused === 'lost' ? await look(driver, file) : first;
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return { result: refusal('lost'), ms: 0 };
  }
}
