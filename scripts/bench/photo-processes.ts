import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What the kernel keeps of a process, in text; none when it has ended meanwhile. */
function kept(process: string, file: string): string {
  try {
    return readFileSync(`/proc/${process}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** Behind its name, which may hold anything: state, parent, … */
const fieldsOf = (process: string): string[] => {
  const text = kept(process, 'stat');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

/** Only Linux tells. */
export const tellsOfProcesses = existsSync('/proc/self/smaps_rollup');

/** The processes that were started by this one, and by them in turn, whose command line has `mark` in it. */
export function started(mark: string): string[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name): [string, string] => [name, fieldsOf(name)[1] ?? '']),
  );
  const isOurs = (name: string | undefined): boolean =>
    name !== undefined && (name === String(process.pid) || isOurs(parents.get(name)));
  return [...parents.keys()].filter((name) => isOurs(name) && kept(name, 'cmdline').includes(mark));
}

/** Megabytes of processes. */
export interface Memory {
  /** Theirs alone: what comes back when they end. */
  own: number;
  /** With what they share with the rest of the browser, which is counted again for each of them. */
  resident: number;
}

/** The memory of processes at this moment, together. */
export function memoryOf(processes: readonly string[]): Memory {
  const sum = { own: 0, resident: 0 };
  for (const process of processes) {
    for (const [, name, kilobytes] of kept(process, 'smaps_rollup').matchAll(/^(\w+):\s+(\d+) kB/gm)) {
      if (name === 'Rss') sum.resident += Number(kilobytes) / 1000;
      if (name === 'Private_Clean' || name === 'Private_Dirty') sum.own += Number(kilobytes) / 1000;
    }
  }
  return sum;
}

/** Milliseconds per tick of the kernel's clock, the same on every Linux of today. */
const tick = 10;

/** Milliseconds that processes have used processors, together, so far. */
export const processorTime = (processes: readonly string[]): number =>
  processes.reduce((sum, process) => {
    const fields = fieldsOf(process);
    return sum + tick * (Number(fields[11] ?? 0) + Number(fields[12] ?? 0));
  }, 0);

/** What all processors of the machine did so far, in milliseconds. */
function machineTime(): { busy: number; all: number } {
  const [line = ''] = kept('.', 'stat').split('\n');
  const times = line.split(/\s+/).slice(1, 9).map(Number);
  const all = times.reduce((sum, time) => sum + time, 0) * tick;
  const idle = ((times[3] ?? 0) + (times[4] ?? 0)) * tick;
  return { busy: all - idle, all };
}

/** How many hundredths of the machine others took during some work: what is timed then takes longer by it. */
export async function takenByOthers<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; percent: number }> {
  const ours = () => processorTime(started(''));
  const [before, own] = [machineTime(), ours()];
  const result = await work();
  const [after, ownAfter] = [machineTime(), ours()];
  const others = after.busy - before.busy - (ownAfter - own);
  return { result, percent: Math.max(0, (100 * others) / (after.all - before.all)) };
}
