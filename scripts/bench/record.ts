import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import * as z from 'zod/mini';
import { program } from '../../tests/browser/programs.ts';
import { performanceDocument } from './document.ts';
import type { Measured } from './measured.ts';

const document = 'docs/performance.md';
const photosFile = 'docs/performance-photos.json';

/** Figures of pictures, measured by themselves: they take ten minutes. */
const PhotoRecord = z.object({
  day: z.string(),
  machine: z.string(),
  rows: z.array(
    z.object({
      name: z.string(),
      value: z.number(),
      unit: z.string(),
      limit: z.optional(z.number()),
      ratio: z.optional(z.number()),
    }),
  ),
});
type PhotoRecord = z.infer<typeof PhotoRecord>;

const said = (command: string): string =>
  execFileSync(command, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** What it was measured on, in a line. */
function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${said(program('chromium'))}, Node ${process.version.slice(1)}`;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Writes `docs/performance.md`, with the figures of pictures as they were last recorded. @returns the file's path */
export function record({ sections, curves }: Measured): string {
  const photos = existsSync(photosFile)
    ? PhotoRecord.parse(JSON.parse(readFileSync(photosFile, 'utf8')))
    : undefined;
  writeFileSync(
    document,
    performanceDocument({ day: today(), machine: machine(), sections, curves, photos }),
  );
  return document;
}

/** Keeps the figures of pictures for the document. @returns the file's path */
export function recordPhotos({ sections }: Measured): string {
  const rows = sections.flatMap((section) => section.rows);
  const kept: PhotoRecord = { day: today(), machine: machine(), rows };
  writeFileSync(photosFile, `${JSON.stringify(kept, null, 2)}\n`);
  return photosFile;
}
