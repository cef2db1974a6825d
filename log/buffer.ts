import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Check } from './check.ts';
import { storedRows } from './stored-rows.ts';

/** Rows kept while IndexedDB does not work; the oldest give way. */
export const bufferSize = 200;

/** A waiting check. Ids are negative, so that they never meet a row of the database. */
const Buffered = z.object({ id: z.int().check(z.negative()), check: Check });
export type Buffered = z.infer<typeof Buffered>;

/** The fault that made the buffer take over: shown by badge and pages. */
const LogFault = z.object({ since: z.int(), message: z.string() });
export type LogFault = z.infer<typeof LogFault>;

/** Waiting checks, oldest first; rows that can't be read are left out. */
export const readBuffer = (): Promise<Buffered[]> => storedRows('logBuffer', Buffered);

/** Adds a check at the end of the buffer and notes the fault. */
export async function addToBuffer(check: Check, fault: unknown): Promise<void> {
  const rows = await readBuffer();
  const id = Math.min(0, ...rows.map((row) => row.id)) - 1;
  const logFault = (await readLogFault()) ?? { since: check.at, message: String(fault) };
  await browser.storage.local.set({ logBuffer: [...rows, { id, check }].slice(-bufferSize), logFault });
}

/** Keeps only the given rows; with none left, the fault is over. */
export async function keepInBuffer(rows: readonly Buffered[]): Promise<void> {
  if (rows.length > 0) await browser.storage.local.set({ logBuffer: rows });
  else await browser.storage.local.remove(['logBuffer', 'logFault']);
}

/** The fault under which the log stands now, if any. */
export async function readLogFault(): Promise<LogFault | undefined> {
  const { logFault } = await browser.storage.local.get('logFault');
  const parsed = LogFault.safeParse(logFault);
  return parsed.success ? parsed.data : undefined;
}
