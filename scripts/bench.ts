import { parseArgs } from 'node:util';
import { plot } from './bench/curve.ts';
import { measureEngine } from './bench/engine.ts';
import { measureFaces } from './bench/faces.ts';
import { measureInBrowser } from './bench/in-browser.ts';
import { joined, type Measured } from './bench/measured.ts';
import { measureParts, type Part } from './bench/part.ts';
import { measurePhotos } from './bench/photos.ts';
import { secondsSince } from './bench/progress.ts';
import { record, recordPhotos } from './bench/record.ts';
import { isKept, row, type Section } from './bench/row.ts';
import { measureSizes } from './bench/sizes.ts';

const { values } = parseArgs({
  options: {
    /** Candidate lists and posts, see `engine.ts`. */
    data: { type: 'string', default: '../shared/data' },
    /** Only the engine and its peers: needs no build. */
    engine: { type: 'boolean', default: false },
    /** What looking at pictures costs, and nothing else. */
    photos: { type: 'boolean', default: false },
    /** How well the faces in a folder are told apart, and nothing else; see `faces.ts`. */
    faces: { type: 'string' },
    /** Writes `docs/performance.md`; with `--photos` the figures of pictures that it carries. */
    record: { type: 'boolean', default: false },
  },
});
if (values.record && values.faces !== undefined)
  throw new Error('Figures of faces are of a folder of yours: leave --record out');
if (values.record && values.engine) throw new Error('The document takes all figures: leave --engine out');

const photos = async (): Promise<Measured> => ({
  sections: [{ title: 'Pictures', rows: await measurePhotos() }],
  curves: [],
});
const faces = async (folder: string): Promise<Measured> => ({
  sections: [{ title: 'Faces', rows: await measureFaces(folder) }],
  curves: [],
});
const sizes: Part = {
  title: 'What a guarded page loads',
  limit: 10,
  measure: async () => ({ sections: [measureSizes()], curves: [] }),
};
/** Prints what README claims, each figure beside its limit, all measured in this run. Build first: `npm run build`. */
const all = async (): Promise<Measured> =>
  joined([
    await measureEngine(values.data),
    ...(values.engine ? [] : [await measureParts([sizes]), await measureInBrowser()]),
  ]);

const part = () => (values.photos ? photos() : all());
const measured = await (values.faces === undefined ? part() : faces(values.faces));
for (const { title, rows, missing } of measured.sections)
  console.log(
    `\n## ${title}\n\n${missing === undefined ? rows.map(row).join('\n') : `Not measured: ${missing}`}`,
  );
for (const curve of measured.curves) console.log(`\n${plot(curve)}`);
console.log(`\nMeasured in ${secondsSince()} s`);
if (values.record) {
  const file = values.photos ? recordPhotos(measured) : record(measured);
  console.log(`Written: ${file}`);
}
const isWhole = ({ rows, missing }: Section): boolean => missing === undefined && rows.every(isKept);
// What was given up may still hold something open.
process.exit(measured.sections.every(isWhole) ? 0 : 1);
