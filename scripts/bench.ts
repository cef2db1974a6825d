import { parseArgs } from 'node:util';
import { plot } from './bench/curve.ts';
import { measureEngine } from './bench/engine.ts';
import { measureInBrowser } from './bench/in-browser.ts';
import { joined, type Measured } from './bench/measured.ts';
import { measurePhotos } from './bench/photos.ts';
import { record, recordPhotos } from './bench/record.ts';
import { isKept, row } from './bench/row.ts';
import { measureSizes } from './bench/sizes.ts';

const { values } = parseArgs({
  options: {
    /** Candidate lists and posts, see `engine.ts`. */
    data: { type: 'string', default: '../shared/data' },
    /** Only the engine and its peers: needs no build. */
    engine: { type: 'boolean', default: false },
    /** What looking at pictures costs, and nothing else. */
    photos: { type: 'boolean', default: false },
    /** Writes `docs/performance.md`; with `--photos` the figures of pictures that it carries. */
    record: { type: 'boolean', default: false },
  },
});
if (values.record && values.engine) throw new Error('The document takes all figures: leave --engine out');

const photos = async (): Promise<Measured> => ({
  sections: [{ title: 'Pictures', rows: await measurePhotos() }],
  curves: [],
});
/** Prints what README claims, each figure beside its limit, all measured in this run. Build first: `npm run build`. */
const all = async (): Promise<Measured> =>
  joined([
    await measureEngine(values.data),
    ...(values.engine ? [] : [{ sections: [measureSizes()], curves: [] }, await measureInBrowser()]),
  ]);

const begun = performance.now();
const measured = values.photos ? await photos() : await all();
for (const { title, rows } of measured.sections) console.log(`\n## ${title}\n\n${rows.map(row).join('\n')}`);
for (const curve of measured.curves) console.log(`\n${plot(curve)}`);
console.log(`\nMeasured in ${Math.round((performance.now() - begun) / 1000)} s`);
if (values.record) {
  const file = values.photos ? recordPhotos(measured) : record(measured);
  console.log(`Written: ${file}`);
}
if (measured.sections.some(({ rows }) => !rows.every(isKept))) process.exitCode = 1;
